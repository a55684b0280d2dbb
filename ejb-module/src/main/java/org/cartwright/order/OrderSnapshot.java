package org.cartwright.order;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cartwright.cart.Quote;
import org.cartwright.contract.Address;
import org.cartwright.contract.Attribute;
import org.cartwright.contract.Cart;
import org.cartwright.contract.Customer;
import org.cartwright.contract.LineItem;
import org.cartwright.contract.Payment;
import org.cartwright.contract.Shipment;
import org.cartwright.pricing.PricedShipment;
import org.cartwright.pricing.TaxSummaryRow;
import org.jspecify.annotations.Nullable;

/**
 * Copies a priced cart into an order, so that nothing of the order depends on the cart any more.
 */
final class OrderSnapshot {
  private final PurchaseOrder order;
  private final Cart cart;
  private final Quote.Priced quote;

  OrderSnapshot(PurchaseOrder order, Cart cart, Quote.Priced quote) {
    this.order = order;
    this.cart = cart;
    this.quote = quote;
  }

  void take() {
    order.cartId = cart.cartId();
    order.market = cart.market();
    order.language = cart.language();
    order.currency = cart.currency();
    takeCustomer(cart.customer());
    order.lineTotal = new OrderAmounts(quote.prices().totals().lines());
    order.shippingTotal = new OrderAmounts(quote.prices().totals().shipping());
    order.total = new OrderAmounts(quote.prices().totals().total());
    for (TaxSummaryRow tax : quote.prices().taxes()) {
      order.taxes.add(new OrderTax(tax.taxClass(), tax.rate().fraction(), tax.price()));
    }
    for (int i = 0; i < cart.shipments().size(); i++) {
      takeShipment(i, cart.shipments().get(i), quote.prices().shipments().get(i));
    }
    for (int i = 0; i < cart.payments().size(); i++) {
      takePayment(i, cart.payments().get(i));
    }
    cart.notes().forEach(note -> order.notes.add(new OrderNote(note, order.placed)));
    cart.codes().forEach(code -> property(PropertyOwner.CODE, 0, "code", text(code)));
    cart.tags().forEach(tag -> property(PropertyOwner.TAG, 0, "tag", text(tag)));
    properties(PropertyOwner.ORDER, 0, cart.properties());
  }

  private void takeCustomer(@Nullable Customer customer) {
    if (customer == null) {
      order.customerName = "";
      return;
    }
    order.customerReference = customer.reference();
    order.customerEmail = customer.email();
    String person =
        Stream.of(customer.firstName(), customer.lastName())
            .filter(Objects::nonNull)
            .collect(Collectors.joining(" "));
    order.customerName =
        person.isBlank() && customer.organization() != null ? customer.organization() : person;
  }

  private void takeShipment(int position, Shipment shipment, PricedShipment priced) {
    String method = shipment.shippingMethod();
    order.shipments.add(
        new OrderShipment(
            shipment, method == null ? null : quote.shippingOffers().get(method), priced));
    address(PropertyOwner.SHIPMENT_ADDRESS, position, shipment.address());
    properties(PropertyOwner.SHIPMENT, position, shipment.properties());
    for (int i = 0; i < shipment.lineItems().size(); i++) {
      LineItem item = shipment.lineItems().get(i);
      int linePosition = order.lines.size();
      order.lines.add(new OrderLine(position, item, nameOf(item), priced.lines().get(i)));
      properties(PropertyOwner.LINE, linePosition, item.properties());
      for (Attribute attribute : item.attributes()) {
        property(PropertyOwner.ATTRIBUTE, linePosition, attribute.alias(), json(attribute));
      }
    }
  }

  private String nameOf(LineItem item) {
    String known = quote.productNames().get(item.sku());
    return item.name() != null ? item.name() : known != null ? known : item.sku();
  }

  private void takePayment(int position, Payment payment) {
    order.payments.add(new OrderPayment(payment));
    address(PropertyOwner.PAYMENT_ADDRESS, position, payment.billingAddress());
    properties(PropertyOwner.PAYMENT, position, payment.properties());
  }

  private void address(PropertyOwner owner, int position, @Nullable Address address) {
    if (address != null) {
      order.addresses.add(new OrderAddress(owner, position, address));
      properties(owner, position, address.properties());
    }
  }

  private void properties(PropertyOwner owner, int position, Map<String, JsonNode> properties) {
    properties.forEach((name, value) -> property(owner, position, name, value));
  }

  private void property(PropertyOwner owner, int position, String name, JsonNode value) {
    order.properties.add(new OrderProperty(owner, position, name, value.toString()));
  }

  private static JsonNode text(String value) {
    return JsonNodeFactory.instance.textNode(value);
  }

  private static JsonNode json(Attribute attribute) {
    ObjectNode node = JsonNodeFactory.instance.objectNode();
    node.put("label", attribute.label());
    node.put("value", attribute.value());
    node.put("valueLabel", attribute.valueLabel());
    return node;
  }
}
