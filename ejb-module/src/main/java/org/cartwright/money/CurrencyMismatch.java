package org.cartwright.money;

/** Amounts of two currencies met in one sum: a fault of the program, never converted silently. */
public final class CurrencyMismatch extends IllegalArgumentException {
  private static final long serialVersionUID = 1L;

  CurrencyMismatch(CurrencyUnit expected, CurrencyUnit found) {
    super("expected " + expected + " but found " + found);
  }
}
