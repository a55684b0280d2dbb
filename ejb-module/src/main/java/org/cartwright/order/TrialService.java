package org.cartwright.order;

import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.cartwright.access.Unguarded;
import org.cartwright.cart.CartService;
import org.cartwright.cart.Quote;
import org.cartwright.cart.QuoteService;
import org.cartwright.contract.Cart;
import org.cartwright.contract.Problem;
import org.cartwright.contract.RefusalCode;
import org.cartwright.store.IncompleteStore;
import org.cartwright.store.StoreService;
import org.cartwright.store.StoreSettings;

/** Says what placing would say, and places nothing. */
@Stateless
@Unguarded("it changes nothing; whoever calls it has the cart")
public class TrialService {
  @EJB private StoreService stores;
  @EJB private CartService carts;
  @EJB private QuoteService quotes;
  @Inject private AnsweredBefore before;

  /** What would become of the submission now. */
  public Trial of(Submission submission) {
    Optional<Placement> first = before.to(submission);
    if (first.isPresent()) {
      return first.get() instanceof Placement.Repeated repeated
          ? new Trial(List.of(), null, repeated.answer())
          : Trial.refused(((Placement.Refused) first.get()).problems());
    }
    Trial price = price(submission.cart());
    if (price.total() == null) {
      return price;
    }
    return TotalRules.check(submission.cart(), price.total())
        .map(problem -> new Trial(List.of(problem), price.total(), null))
        .orElse(price);
  }

  /** What the cart would cost now, whatever its sender expected and its key was answered. */
  public Trial price(Cart cart) {
    try {
      Optional<StoreSettings> store = stores.findSettings(cart.store());
      return store.isEmpty()
          ? refused(RefusalCode.STORE_UNKNOWN, "There is no store '" + cart.store() + "'.")
          : price(store.get(), cart);
    } catch (IncompleteStore incomplete) {
      return refused(RefusalCode.STORE_INCOMPLETE, String.valueOf(incomplete.getMessage()));
    }
  }

  private Trial price(StoreSettings store, Cart cart) {
    if (!carts.mayKeep(store, cart.cartId())) {
      return Trial.refused(
          List.of(
              new Problem(
                  RefusalCode.CART_ALREADY_PLACED,
                  "/cartId",
                  "This cart id belongs to a cart of another store.")));
    }
    Quote quote = quotes.quote(store, cart);
    if (quote instanceof Quote.Unsellable unsellable) {
      return Trial.refused(unsellable.problems());
    }
    BigDecimal total = ((Quote.Priced) quote).prices().totals().total().gross();
    return new Trial(List.of(), total, null);
  }

  private static Trial refused(RefusalCode code, String words) {
    return Trial.refused(List.of(new Problem(code, "/store", words)));
  }
}
