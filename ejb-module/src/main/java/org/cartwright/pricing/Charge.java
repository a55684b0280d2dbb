package org.cartwright.pricing;

import java.math.BigDecimal;
import org.cartwright.money.Price;
import org.cartwright.tax.TaxPlace;
import org.cartwright.tax.TaxRate;

/**
 * One thing that is paid for while it is being priced: a line, or the shipping of a shipment, which
 * is calculated like a line of quantity 1. Steps fill in rate, unit price and total.
 *
 * @param place whose rate applies
 * @param entered price of one, gross or net as the store enters prices
 * @param rate zero until the tax rates are known
 * @param unit price of one; zero until it is known
 * @param total price of all; zero until it is known
 */
public record Charge(
    String taxClass,
    TaxPlace place,
    BigDecimal entered,
    BigDecimal quantity,
    TaxRate rate,
    Price unit,
    Price total) {

  /** Entered price × quantity, exactly. */
  public BigDecimal amount() {
    return entered.multiply(quantity);
  }

  /** The same with this rate. */
  public Charge withRate(TaxRate newRate) {
    return new Charge(taxClass, place, entered, quantity, newRate, unit, total);
  }

  /** The same with this price of one. */
  public Charge withUnit(Price newUnit) {
    return new Charge(taxClass, place, entered, quantity, rate, newUnit, total);
  }

  /** The same with this price of all. */
  public Charge withTotal(Price newTotal) {
    return new Charge(taxClass, place, entered, quantity, rate, unit, newTotal);
  }
}
