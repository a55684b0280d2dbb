package org.cartwright.contract;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What came out of reading a message: a cart, or the reasons why it is none. */
public sealed interface CartReading {

  /**
   * A cart that keeps the contract.
   *
   * @param contentHash SHA-256, as 64 hex digits, of the canonical JSON of the document as
   *     received: the same for the same content, whatever the order of its fields and its white
   *     space
   */
  record Valid(Cart cart, String contentHash) implements CartReading {}

  /**
   * A document that is refused.
   *
   * @param problems most important first, at least one, at most {@value CartCodec#MOST_PROBLEMS}
   * @param cartId the document's cart id where it could be read
   * @param store the document's store where it could be read
   */
  record Invalid(List<Problem> problems, @Nullable String cartId, @Nullable String store)
      implements CartReading {
    public Invalid {
      problems = List.copyOf(problems);
    }
  }
}
