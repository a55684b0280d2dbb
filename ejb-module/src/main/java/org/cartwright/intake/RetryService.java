package org.cartwright.intake;

import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.ArrayList;
import java.util.List;
import org.cartwright.access.Needs;
import org.cartwright.access.Right;
import org.cartwright.contract.Answer;
import org.cartwright.contract.CartReading;
import org.cartwright.editing.InvalidEntry;
import org.cartwright.order.Submission;
import org.cartwright.order.Trial;
import org.cartwright.order.TrialService;

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

  @EJB private RefusalService refusals;
  @EJB private TrialService trials;
  @Inject private Settlement settlement;
  @Inject private RetryDesk desk;

  /**
   * What sending it would come to now; nothing is sent, stored or written down.
   *
   * @throws InvalidEntry if the key cannot be one, or the cart is of a store in which the caller
   *     may not work
   * @throws RefusalClosed if the refusal is not open
   */
  @Needs(Right.WORK)
  public Trial check(RetryRequest request) throws InvalidEntry {
    IncomingCart incoming = desk.incoming(request);
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
    IncomingCart incoming = desk.incoming(request);
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
}
