package org.cartwright.pricing;

import org.cartwright.money.Price;

/**
 * The sums of a cart.
 *
 * @param lines all lines
 * @param shipping the shipping of all shipments
 * @param total lines and shipping
 */
public record OrderTotals(Price lines, Price shipping, Price total) {
  /**
   * @throws IllegalArgumentException if lines + shipping is not the total
   */
  public OrderTotals {
    if (!lines.plus(shipping).equals(total)) {
      throw new IllegalArgumentException(
          "lines %s + shipping %s is not %s".formatted(lines, shipping, total));
    }
  }
}
