package org.cartwright.intake;

import java.time.Instant;
import java.util.Set;
import org.cartwright.contract.RefusalCode;
import org.jspecify.annotations.Nullable;

/**
 * Which refusals to list; a null field or an empty set does not restrict.
 *
 * @param text part of the cart's id, the key, the code or the words, in any case
 * @param store alias of the store
 * @param states of which it has one
 * @param codes of which it has one
 * @param from when it was received first, inclusive
 * @param until when it was received first, exclusive
 */
public record RefusalFilter(
    @Nullable String text,
    @Nullable String store,
    Set<RefusalState> states,
    Set<RefusalCode> codes,
    @Nullable Instant from,
    @Nullable Instant until) {
  public RefusalFilter {
    states = Set.copyOf(states);
    codes = Set.copyOf(codes);
  }

  /** By text, store and state, each of which may be null. */
  public static RefusalFilter of(
      @Nullable String text, @Nullable String store, @Nullable RefusalState state) {
    Set<RefusalState> states = state == null ? Set.of() : Set.of(state);
    return new RefusalFilter(text, store, states, Set.of(), null, null);
  }
}
