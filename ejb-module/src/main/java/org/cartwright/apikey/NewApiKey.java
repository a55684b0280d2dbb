package org.cartwright.apikey;

/**
 * A key that was just made: the only time that its secret can be read.
 *
 * @param prefix what it is called from now on
 */
public record NewApiKey(String prefix, String secret) {
  @Override
  public String toString() {
    return "NewApiKey[" + prefix + "]";
  }
}
