package org.cartwright.backoffice.cart;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.cartwright.backoffice.text.Excerpt;
import org.cartwright.cart.CartSearchService;
import org.cartwright.cart.CartView;
import org.cartwright.intake.RefusalRow;
import org.cartwright.intake.RefusalSearchService;
import org.cartwright.order.Trial;
import org.cartwright.order.TrialService;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Faces;

/** One cart, found by the id in the address. */
@Named("cartPage")
@RequestScoped
public class CartPageBean {
  @Inject private CartSearchService carts;
  @Inject private RefusalSearchService search;
  @Inject private TrialService trials;

  private @Nullable CartView cart;
  private @Nullable Excerpt json;
  private @Nullable Trial now;
  private List<RefusalRow> refusals = List.of();

  /** Reads the cart; answers 404 when there is none. */
  public void load() {
    String id = Faces.getRequestParameter("id");
    CartView found = id == null ? null : carts.findById(id).orElse(null);
    if (found == null) {
      Faces.responseSendError(404, "no such cart");
      return;
    }
    cart = found;
    json = Excerpt.of(found.json());
    refusals = search.ofCart(found.row().store(), id);
    now = found.row().orderNumber() == null ? trials.price(found.document()) : null;
  }

  public @Nullable CartView getCart() {
    return cart;
  }

  public @Nullable Excerpt getJson() {
    return json;
  }

  /** What it would cost now, or why it could not be sold; null for a cart that became an order. */
  public @Nullable Trial getNow() {
    return now;
  }

  /** Why it was refused, and when, the newest first. */
  public List<RefusalRow> getRefusals() {
    return refusals;
  }
}
