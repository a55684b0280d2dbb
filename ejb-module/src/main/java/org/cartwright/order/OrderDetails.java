package org.cartwright.order;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What may be changed of an order that was placed. Its lines and amounts may not.
 *
 * @param status alias of the status, as the store's staff have it
 * @param state where the order is in its life
 * @param addresses of its shipments and payments
 * @param properties of the order as a whole
 */
public record OrderDetails(
    String status,
    OrderState state,
    String customerName,
    @Nullable String customerEmail,
    List<AddressDetails> addresses,
    List<String> tags,
    List<PropertyDetails> properties) {
  public OrderDetails {
    addresses = List.copyOf(addresses);
    tags = List.copyOf(tags);
    properties = List.copyOf(properties);
  }

  OrderDetails withStatus(String newStatus) {
    return new OrderDetails(
        newStatus, state, customerName, customerEmail, addresses, tags, properties);
  }

  OrderDetails withState(OrderState newState) {
    return new OrderDetails(
        status, newState, customerName, customerEmail, addresses, tags, properties);
  }
}
