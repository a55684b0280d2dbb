package org.cartwright.order;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.math.BigDecimal;
import java.util.Map;
import org.cartwright.contract.Address;
import org.cartwright.contract.Payment;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;

/** A payment as the cart announced it. */
@Embeddable
@NullUnmarked
class OrderPayment {
  @Column(name = "payment_id")
  private String paymentId;

  @Column(name = "payment_method")
  private String paymentMethod;

  private BigDecimal amount;

  protected OrderPayment() {}

  OrderPayment(Payment payment) {
    this.paymentId = payment.paymentId();
    this.paymentMethod = payment.paymentMethod();
    this.amount = payment.amount();
  }

  OrderView.PaymentView view(
      Decimals decimals, @Nullable Address billingAddress, Map<String, String> properties) {
    return new OrderView.PaymentView(
        paymentId,
        paymentMethod,
        amount == null ? null : decimals.shown(amount),
        billingAddress,
        properties);
  }
}
