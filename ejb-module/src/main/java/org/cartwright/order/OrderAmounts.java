package org.cartwright.order;

import jakarta.persistence.Embeddable;
import java.math.BigDecimal;
import org.cartwright.contract.Amounts;
import org.cartwright.money.Price;
import org.jspecify.annotations.NullUnmarked;

/** Net, tax and gross as stored, in the order's currency. */
@Embeddable
@NullUnmarked
class OrderAmounts {
  private BigDecimal net;
  private BigDecimal tax;
  private BigDecimal gross;

  protected OrderAmounts() {}

  OrderAmounts(Price price) {
    this.net = price.net();
    this.tax = price.tax();
    this.gross = price.gross();
  }

  BigDecimal gross() {
    return gross;
  }

  Amounts toAmounts(Decimals decimals) {
    return new Amounts(decimals.shown(net), decimals.shown(tax), decimals.shown(gross));
  }
}
