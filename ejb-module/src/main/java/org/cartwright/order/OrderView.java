package org.cartwright.order;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.cartwright.contract.Address;
import org.cartwright.contract.Amounts;
import org.cartwright.contract.Attribute;
import org.cartwright.contract.TaxAmount;
import org.cartwright.contract.Totals;
import org.jspecify.annotations.Nullable;

/**
 * Everything that was recorded when the order was placed, and its state. Amounts are in {@code
 * row.currency}, with its decimals; property values are JSON.
 */
public record OrderView(
    OrderRow row,
    OrderState state,
    String cartId,
    String idempotencyKey,
    @Nullable String market,
    @Nullable String language,
    @Nullable String customerReference,
    boolean pricesIncludeTax,
    Totals totals,
    List<ShipmentView> shipments,
    List<PaymentView> payments,
    List<NoteView> notes,
    List<String> codes,
    List<String> tags,
    Map<String, String> properties) {

  /** Tax by class and rate, in the order of {@link Totals#taxes()}. */
  public List<TaxAmount> taxes() {
    return totals.taxes();
  }

  /** A shipment with what it costs; {@code shippingMethod} is the method's name when placed. */
  public record ShipmentView(
      @Nullable String shipmentId,
      @Nullable Address address,
      @Nullable String shippingMethod,
      Amounts shipping,
      List<LineView> lineItems,
      Map<String, String> properties) {}

  /** A line; {@code unit} is the price of one, {@code line} of all. */
  public record LineView(
      @Nullable String lineItemId,
      String sku,
      String name,
      BigDecimal quantity,
      String taxClass,
      BigDecimal taxRate,
      Amounts unit,
      Amounts line,
      List<Attribute> attributes,
      Map<String, String> properties) {}

  /** A payment as announced by the cart; {@code amount} is null when the cart named none. */
  public record PaymentView(
      @Nullable String paymentId,
      String paymentMethod,
      @Nullable BigDecimal amount,
      @Nullable Address billingAddress,
      Map<String, String> properties) {}

  /** A note; {@code written} is null for one that came with a cart placed by an earlier version. */
  public record NoteView(
      @Nullable String title,
      String detail,
      @Nullable String author,
      @Nullable String visibility,
      @Nullable Instant written) {

    /** Whether the customer may see it. */
    public boolean forCustomer() {
      return "customer".equals(visibility);
    }
  }
}
