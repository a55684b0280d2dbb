package org.cartwright.contract;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * Reads carts from messages and from the cart store, and writes them. Thread-safe; keep one.
 *
 * <p>Reading a message never throws for bad input, however large or deep it is: it answers with the
 * problems in words that a person understands.
 */
public final class CartCodec {
  /** The schema version that this class writes. */
  public static final int SCHEMA_VERSION = 1;

  /** Most problems that one reading names. */
  public static final int MOST_PROBLEMS = 20;

  private final MessageReader messages;

  /**
   * @param maxBodyBytes largest document that is read, in bytes of UTF-8
   * @param maxLines most line items of one cart, over all shipments
   */
  public CartCodec(int maxBodyBytes, int maxLines) {
    this.messages = new MessageReader(maxBodyBytes, maxLines);
  }

  /** Reads the body of a bytes message; it must be UTF-8, a byte order mark is tolerated. */
  public CartReading read(byte[] body) {
    return messages.read(body);
  }

  /** Reads the body of a text message. */
  public CartReading read(String body) {
    return messages.read(body);
  }

  /**
   * Reads a document of the cart store, of this or any earlier schema version.
   *
   * @throws IllegalArgumentException when the text is not a cart; the store's content is broken
   *     then
   */
  public Cart readStored(String json) {
    try {
      if (!(Json.mapper().readTree(json) instanceof ObjectNode document)) {
        throw new IllegalArgumentException("not a stored cart: not a JSON object");
      }
      return Json.mapper().treeToValue(Upcasters.CURRENT.lift(document), Cart.class);
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException("not a stored cart: " + e.getOriginalMessage(), e);
    }
  }

  /** Writes a cart as JSON; fields that are absent, false or empty are left out. */
  public String write(Cart cart) {
    try {
      return Json.mapper().writeValueAsString(cart);
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException("cart cannot be written", e);
    }
  }
}
