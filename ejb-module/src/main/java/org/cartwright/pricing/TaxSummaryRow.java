package org.cartwright.pricing;

import org.cartwright.money.Price;
import org.cartwright.tax.TaxRate;

/**
 * All that was taxed alike.
 *
 * @param taxClass alias
 * @param rate that applied
 * @param price sum of the lines and the shipping of this class and rate
 */
public record TaxSummaryRow(String taxClass, TaxRate rate, Price price) {}
