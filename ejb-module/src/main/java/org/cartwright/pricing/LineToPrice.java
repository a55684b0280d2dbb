package org.cartwright.pricing;

import java.math.BigDecimal;

/**
 * So many of one thing.
 *
 * @param unitPrice of one, as entered: gross or net
 * @param quantity above zero; decimals are sold too (0.333 kg)
 * @param taxClass alias
 */
public record LineToPrice(BigDecimal unitPrice, BigDecimal quantity, String taxClass) {
  /**
   * @throws IllegalArgumentException if price or quantity is outside the {@link Limits}
   */
  public LineToPrice {
    unitPrice = Limits.enteredPrice("unit price", unitPrice);
    quantity = Limits.quantity(quantity);
  }
}
