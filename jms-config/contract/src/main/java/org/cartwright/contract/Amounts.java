package org.cartwright.contract;

import java.math.BigDecimal;

/** An amount in the order's currency, before tax, the tax, and with tax: net + tax = gross. */
public record Amounts(BigDecimal net, BigDecimal tax, BigDecimal gross) {}
