package org.cartwright.backoffice.cart;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.cartwright.backoffice.text.Excerpt;
import org.cartwright.cart.CartSearchService;
import org.cartwright.cart.CartView;
import org.cartwright.contract.Cart;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Faces;

/** One cart, found by the id in the address. */
@Named("cartPage")
@RequestScoped
public class CartPageBean {
  @Inject private CartSearchService carts;

  private @Nullable CartView cart;
  private @Nullable Excerpt json;

  /** Reads the cart; answers 404 when there is none. */
  public void load() {
    String id = Faces.getRequestParameter("id");
    CartView found = id == null ? null : carts.find(id).orElse(null);
    if (found == null) {
      Faces.responseSendError(404, "no such cart");
      return;
    }
    cart = found;
    json = Excerpt.of(found.json());
  }

  public @Nullable CartView getCart() {
    return cart;
  }

  public @Nullable Excerpt getJson() {
    return json;
  }

  /** How many lines all shipments have together. */
  public long getLines() {
    Cart document = cart == null ? null : cart.document();
    return document == null
        ? 0
        : document.shipments().stream().mapToLong(s -> s.lineItems().size()).sum();
  }
}
