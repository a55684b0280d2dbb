package org.cartwright.backoffice.order;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.cartwright.order.OrderSearchService;
import org.cartwright.order.OrderView;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Faces;

/** One order, found by the store and number in the address. */
@Named("orderPage")
@RequestScoped
public class OrderPageBean {
  @Inject private OrderSearchService orders;

  private @Nullable OrderView order;

  /** Reads the order; answers 404 when there is none. */
  public void load() {
    String store = Faces.getRequestParameter("store");
    String number = Faces.getRequestParameter("number");
    if (store != null && number != null) {
      order = orders.findByNumber(store, number).orElse(null);
    }
    if (order == null) {
      Faces.responseSendError(404, "no such order");
    }
  }

  public @Nullable OrderView getOrder() {
    return order;
  }
}
