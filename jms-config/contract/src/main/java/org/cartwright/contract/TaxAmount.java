package org.cartwright.contract;

import java.math.BigDecimal;

/**
 * What was taxed at one rate.
 *
 * @param taxClass alias of the tax class
 * @param rate rate as a fraction: 0.25 is 25 %
 */
public record TaxAmount(
    String taxClass, BigDecimal rate, BigDecimal net, BigDecimal tax, BigDecimal gross) {}
