package org.cartwright.contract.sender;

import org.jspecify.annotations.Nullable;

/**
 * Where the broker is and who we are there.
 *
 * @param url URL of the broker, such as {@code tcp://127.0.0.1:61616}
 * @param user absent: anonymous
 */
public record BrokerAddress(String url, @Nullable String user, @Nullable String password) {

  /** An address for anonymous use. */
  public static BrokerAddress of(String url) {
    return new BrokerAddress(url, null, null);
  }

  @Override
  public String toString() {
    return user == null ? url : url + " as " + user;
  }
}
