package org.cartwright.order;

import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.cartwright.access.Unguarded;
import org.cartwright.audit.AuditAction;
import org.cartwright.audit.AuditLog;
import org.cartwright.cart.CartService;
import org.cartwright.cart.Quote;
import org.cartwright.cart.QuoteService;
import org.cartwright.contract.Accepted;
import org.cartwright.contract.Answer;
import org.cartwright.contract.AnswerCodec;
import org.cartwright.contract.Cart;
import org.cartwright.contract.CartCodec;
import org.cartwright.contract.OrderSummary;
import org.cartwright.contract.Problem;
import org.cartwright.contract.RefusalCode;
import org.cartwright.store.IncompleteStore;
import org.cartwright.store.StoreService;
import org.cartwright.store.StoreSettings;

/**
 * Places carts: the one way in which a purchase order comes to be. Everything a call does is one
 * transaction, and a second order for a cart or a key fails on the database's unique keys (ADR 7).
 */
@Stateless
@Unguarded("the intake places for senders, whom the broker let in; staff come through the intake")
public class PlacementService {
  private static final long FIRST_VERSION = 1;

  @PersistenceContext private EntityManager entities;
  @EJB private StoreService stores;
  @EJB private CartService carts;
  @EJB private QuoteService quotes;
  @Inject private OrderNumbers numbers;
  @Inject private AnsweredBefore before;
  @Inject private AuditLog log;
  private final AnswerCodec answers = new AnswerCodec();

  /** Makes the cart an order, or says why not; a repeated submission gets its first answer. */
  public Placement place(Submission submission) {
    Optional<Placement> first = before.to(submission);
    if (first.isPresent()) {
      return first.get();
    }
    Cart cart = submission.cart();
    try {
      Optional<StoreSettings> store = stores.findSettings(cart.store());
      return store.isEmpty()
          ? refused(RefusalCode.STORE_UNKNOWN, "There is no store '" + cart.store() + "'.")
          : place(submission, store.get());
    } catch (IncompleteStore incomplete) {
      return refused(RefusalCode.STORE_INCOMPLETE, String.valueOf(incomplete.getMessage()));
    }
  }

  /** Makes an answer the key's answer for ever; for a refusal that no retry can change. */
  public void bind(Submission submission, Answer answer) {
    entities.persist(new PlacementRecord(submission, null, answers.write(answer), now()));
    entities.flush();
  }

  private Placement place(Submission submission, StoreSettings store) {
    Cart cart = submission.cart();
    if (!carts.mayKeep(store, cart.cartId())) {
      return AnsweredBefore.alreadyPlaced("This cart id belongs to a cart of another store.");
    }
    Quote quote = quotes.quote(store, cart);
    if (quote instanceof Quote.Unsellable unsellable) {
      return refuse(submission, store, unsellable.problems());
    }
    Quote.Priced priced = (Quote.Priced) quote;
    Optional<Problem> changed = TotalRules.check(cart, priced.prices().totals().total().gross());
    if (changed.isPresent()) {
      return refuse(submission, store, List.of(changed.get()));
    }
    numbers.takeTurn(store);
    return before.to(submission).orElseGet(() -> write(submission, store, priced));
  }

  /** Looks once more, because the cart may have become an order since, whose cart stays. */
  private Placement refuse(Submission submission, StoreSettings store, List<Problem> problems) {
    return before
        .to(submission)
        .orElseGet(
            () -> {
              carts.keep(store, submission.cart());
              return Placement.Refused.of(problems);
            });
  }

  private Placement write(Submission submission, StoreSettings store, Quote.Priced priced) {
    carts.keep(store, submission.cart());
    PurchaseOrder order = new PurchaseOrder(UUID.randomUUID().toString());
    order.storeId = store.storeId();
    order.storeAlias = store.alias();
    order.orderNumber = OrderNumbers.format(store.orderNumberTemplate(), numbers.draw(store));
    order.idempotencyKey = submission.idempotencyKey();
    order.pricesIncludeTax = store.pricesIncludeTax();
    order.roundingMethod = store.roundingMethod();
    order.orderStatusId = store.defaultOrderStatusId();
    order.placed = now();
    new OrderSnapshot(order, submission.cart(), priced).take();
    entities.persist(order);
    Accepted answer = answer(submission, order);
    entities.persist(
        new PlacementRecord(submission, order.orderId, answers.write(answer), order.placed));
    log.record(order.subject(), FIRST_VERSION, AuditAction.PLACED, List.of(), null);
    entities.flush();
    return new Placement.Placed(answer);
  }

  private static Accepted answer(Submission submission, PurchaseOrder order) {
    return new Accepted(
        CartCodec.SCHEMA_VERSION,
        order.cartId,
        submission.idempotencyKey(),
        order.storeAlias,
        new OrderSummary(
            order.orderId, order.orderNumber, order.placed, order.currency, OrderTotals.of(order)));
  }

  private static Placement refused(RefusalCode code, String words) {
    return Placement.Refused.of(List.of(new Problem(code, "/store", words)));
  }

  private static Instant now() {
    return Instant.now().truncatedTo(ChronoUnit.MICROS);
  }
}
