package org.cartwright.intake;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.NoSuchElementException;
import java.util.Objects;
import org.cartwright.access.Caller;
import org.cartwright.access.Right;
import org.cartwright.contract.CartReading;
import org.cartwright.editing.FieldProblems;
import org.cartwright.editing.InvalidEntry;
import org.jspecify.annotations.Nullable;

/** Makes of what staff want to send again what a message of a sender would be. */
@ApplicationScoped
class RetryDesk {
  @EJB private RefusalSearchService search;
  @Inject private MessageReader reader;
  @Inject private Caller caller;

  /**
   * The cart that a request asks to send, if the refusal is open and the caller may.
   *
   * @throws InvalidEntry if the key cannot be one, or the cart is of a store of others
   */
  IncomingCart incoming(RetryRequest request) throws InvalidEntry {
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
