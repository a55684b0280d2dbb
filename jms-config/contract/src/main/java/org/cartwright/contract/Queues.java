package org.cartwright.contract;

/** The names that a sender and Cartwright share on the broker. */
public final class Queues {
  /** Queue that takes carts: one durable text or bytes message (UTF-8) is one cart. */
  public static final String CARTS = "cartwright.carts";

  /** Queue of the messages that could not be handled, for staff. */
  public static final String CARTS_DEAD = "cartwright.carts.dead";

  /** Answers go to the temporary queue of the sender, or to a queue whose name starts so. */
  public static final String REPLIES_PREFIX = "cartwright.replies.";

  /**
   * JMS property of a message: the name under which the same cart is sent again after a doubt, at
   * most {@value #IDEMPOTENCY_KEY_LENGTH} characters. Absent: the cart id is the key.
   */
  public static final String IDEMPOTENCY_KEY = "idempotencyKey";

  /** Most characters of an idempotency key. */
  public static final int IDEMPOTENCY_KEY_LENGTH = 255;

  private Queues() {}
}
