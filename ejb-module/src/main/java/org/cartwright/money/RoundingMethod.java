package org.cartwright.money;

/**
 * Where a store rounds. Every rounding is half up, to the currency's minor unit. The entered price
 * is gross where the store's prices include tax, else net; r is the tax rate, q the quantity.
 * Including tax, tax = gross − gross/(1+r) and net is the rest; excluding tax, tax = net × r and
 * gross is the sum. The price of shipping is rounded like a line of quantity 1.
 *
 * <p>Under UNIT and LINE the order's totals are sums of rounded lines. Example, three lines of
 * 0.333 EUR: UNIT and LINE make 3 × 0.33 = 0.99, TOTAL makes 1.00 (0.34 + 0.33 + 0.33).
 */
public enum RoundingMethod {
  /**
   * The price of one piece is rounded: entered price, then its tax. Both are multiplied by q and
   * rounded again, which matters for decimal quantities only.
   */
  UNIT,

  /** The line is rounded: entered price × q, then the tax of that amount. */
  LINE,

  /**
   * Only the order is rounded: the entered prices × q of all lines and shipping are summed exactly
   * and rounded once; likewise the tax of each tax class and rate. The rounded sums are then handed
   * to the parts, each at most one minor unit away from its exact share, so that they add up.
   */
  TOTAL
}
