package org.cartwright.intake;

import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Objects;
import org.cartwright.access.Caller;
import org.cartwright.access.Needs;
import org.cartwright.access.Right;
import org.cartwright.contract.Answer;
import org.cartwright.contract.CartReading;
import org.cartwright.editing.FieldProblems;
import org.cartwright.editing.InvalidEntry;
import org.cartwright.order.Submission;
import org.cartwright.order.Trial;
import org.cartwright.order.TrialService;
import org.jspecify.annotations.Nullable;

/**
 * Sends refused carts again for staff, as they came or edited, through the settlement that messages
 * take; so the rules for keys and cart ids are the same, and no cart becomes two orders (ADR 25).
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class RetryService {
  /** So many refusals can be sent again at once. */
  public static final int MOST = 100;

  private static final Logger LOG = System.getLogger(RetryService.class.getName());

  @EJB private RefusalSearchService search;
  @EJB private RefusalService refusals;
  @EJB private TrialService trials;
  @Inject private Settlement settlement;
  @Inject private MessageReader reader;
  @Inject private Caller caller;

  /**
   * What sending it would come to now; nothing is sent, stored or written down.
   *
   * @throws InvalidEntry if the key cannot be one, or the cart is of a store in which the caller
   *     may not work
   * @throws RefusalClosed if the refusal is not open
   */
  @Needs(Right.WORK)
  public Trial check(RetryRequest request) throws InvalidEntry {
    IncomingCart incoming = incoming(request);
    if (incoming.reading() instanceof CartReading.Valid valid) {
      return trials.of(Submission.of(valid.cart(), valid.contentHash(), incoming.key()));
    }
    return Trial.refused(((CartReading.Invalid) incoming.reading()).problems());
  }

  /**
   * Sends the cart again, and closes the refusal when there is an order then. An edited cart that
   * is refused is not stored, and binds no key.
   *
   * @throws InvalidEntry as {@link #check}
   * @throws RefusalClosed if the refusal is not open
   */
  @Needs(Right.WORK)
  public Answer retry(RetryRequest request) throws InvalidEntry {
    IncomingCart incoming = incoming(request);
    try {
      return settlement.of(incoming);
    } catch (RetryRefused refused) {
      refusals.recordRefused(request.refusalId(), refused.answer());
      return refused.answer();
    }
  }

  /** Sends several as they came, one after the other, whatever becomes of the others. */
  @Needs(Right.WORK)
  public List<RetryOutcome> retryAll(List<String> refusalIds) {
    List<RetryOutcome> outcomes = new ArrayList<>();
    for (String id : refusalIds.subList(0, Math.min(MOST, refusalIds.size()))) {
      outcomes.add(retryOne(id));
    }
    return outcomes;
  }

  private RetryOutcome retryOne(String id) {
    try {
      return new RetryOutcome(id, retry(RetryRequest.unchanged(id)), null, false);
    } catch (RefusalClosed closed) {
      return new RetryOutcome(id, null, closed.state(), false);
    } catch (InvalidEntry | RuntimeException fault) {
      LOG.log(Level.ERROR, "The refusal " + id + " could not be tried again", fault);
      return new RetryOutcome(id, null, null, true);
    }
  }

  private IncomingCart incoming(RetryRequest request) throws InvalidEntry {
    RefusalView refusal =
        search
            .find(request.refusalId())
            .orElseThrow(() -> new NoSuchElementException("refusal " + request.refusalId()));
    String store = refusal.row().store();
    caller.require(Right.WORK, store == null ? "" : store);
    if (!refusal.row().open()) {
      throw new RefusalClosed(request.refusalId(), refusal.row().state());
    }
    String typed = request.payload();
    String contentType = typed == null ? refusal.contentType() : "text";
    byte[] payload = typed == null ? refusal.payload() : typed.getBytes(StandardCharsets.UTF_8);
    CartReading reading = reader.read(contentType, payload);
    String key = request.key() == null ? refusal.row().key() : request.key().strip();
    require(key, reading);
    boolean edited =
        !Objects.equals(orNull(key), refusal.row().key())
            || (typed != null && !sameContent(reading, refusal));
    return new IncomingCart(
        refusal.messageId(),
        contentType,
        payload,
        orNull(key),
        reading,
        new Retry(request.refusalId(), edited));
  }

  private void require(@Nullable String key, CartReading reading) throws InvalidEntry {
    FieldProblems problems = new FieldProblems();
    String wrong = key == null ? null : MessageReader.wrongWithKey(key);
    if (wrong != null) {
      problems.add("key", "refusalKey", wrong);
    }
    if (reading instanceof CartReading.Valid valid
        && !caller.may(Right.WORK, valid.cart().store())) {
      problems.add("payload", "refusalStore", valid.cart().store());
    }
    problems.throwIfAny();
  }

  /** What was read as a cart before and is the same one now, whatever its white space. */
  private boolean sameContent(CartReading reading, RefusalView refusal) {
    CartReading before = reader.read(refusal.contentType(), refusal.payload());
    return reading instanceof CartReading.Valid now
        && before instanceof CartReading.Valid then
        && now.contentHash().equals(then.contentHash());
  }

  private static @Nullable String orNull(@Nullable String key) {
    return key == null || key.isEmpty() ? null : key;
  }
}
