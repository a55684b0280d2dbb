package org.cartwright.order;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import java.math.BigDecimal;
import org.cartwright.contract.Amounts;
import org.cartwright.contract.TaxAmount;
import org.cartwright.money.Price;
import org.jspecify.annotations.NullUnmarked;

/** The tax of all lines and shipments that have one class and rate. */
@Embeddable
@NullUnmarked
class OrderTax {
  @Column(name = "tax_class")
  private String taxClass;

  private BigDecimal rate;
  @Embedded private OrderAmounts amounts;

  protected OrderTax() {}

  OrderTax(String taxClass, BigDecimal rate, Price price) {
    this.taxClass = taxClass;
    this.rate = rate;
    this.amounts = new OrderAmounts(price);
  }

  TaxAmount toTaxAmount(Decimals decimals) {
    Amounts shown = amounts.toAmounts(decimals);
    return new TaxAmount(taxClass, Decimals.plain(rate), shown.net(), shown.tax(), shown.gross());
  }
}
