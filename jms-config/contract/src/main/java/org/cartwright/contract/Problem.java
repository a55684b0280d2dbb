package org.cartwright.contract;

import org.jspecify.annotations.Nullable;

/**
 * One thing that is wrong with a cart document. Pointer and message are safe to store and to show,
 * whatever the document holds: they are short and without control characters.
 *
 * @param code what kind of thing
 * @param pointer JSON pointer (RFC 6901) of the field, such as {@code
 *     /shipments/0/lineItems/3/quantity}; absent when it is about the whole document; at most 300
 *     characters, a longer one ends at the step before
 * @param message words for a person, at most 1000 characters
 */
public record Problem(RefusalCode code, @Nullable String pointer, String message) {
  private static final int LONGEST_POINTER = 300;
  private static final int LONGEST_MESSAGE = 1_000;

  public Problem {
    pointer = pointer == null ? null : Words.printable(shortened(pointer));
    message =
        Words.printable(
            message.length() > LONGEST_MESSAGE ? message.substring(0, LONGEST_MESSAGE) : message);
  }

  private static String shortened(String pointer) {
    return pointer.length() <= LONGEST_POINTER
        ? pointer
        : pointer.substring(0, Math.max(0, pointer.lastIndexOf('/', LONGEST_POINTER)));
  }
}
