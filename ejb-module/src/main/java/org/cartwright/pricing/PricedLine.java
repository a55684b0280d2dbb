package org.cartwright.pricing;

import java.math.BigDecimal;
import org.cartwright.money.Price;
import org.cartwright.tax.TaxRate;

/**
 * A line with its prices.
 *
 * @param unit price of one: in whole minor units if the store rounds units, else to eight decimals,
 *     because then nothing is derived from it
 * @param total price of the line, in whole minor units
 */
public record PricedLine(
    String taxClass, TaxRate rate, BigDecimal quantity, Price unit, Price total) {}
