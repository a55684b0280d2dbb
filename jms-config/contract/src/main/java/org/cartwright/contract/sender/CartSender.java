package org.cartwright.contract.sender;

import jakarta.jms.JMSException;
import java.io.IOException;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;
import org.cartwright.contract.Answer;
import org.cartwright.contract.AnswerCodec;
import org.cartwright.contract.Queues;
import org.jspecify.annotations.Nullable;

/**
 * Sends carts to Cartwright and gives the answers. Thread-safe; keep one per broker.
 *
 * <p>When the connection breaks it connects again, for as long as it takes, and sends everything
 * that has no answer yet once more under the same keys: Cartwright makes one order per key and
 * answers as before. A cart that was sent and not answered when this is closed may have become an
 * order; sending it again with the same key and content is safe and gets the answer.
 *
 * <pre>{@code
 * try (CartSender sender = CartSender.open(BrokerAddress.of("tcp://127.0.0.1:61616"))) {
 *   Answer answer = sender.send(cartJson, "web-2026-000123").get(60, TimeUnit.SECONDS);
 * }
 * }</pre>
 */
public final class CartSender implements AutoCloseable {
  private static final long RETRY_MILLIS = 500;

  private final BrokerAddress address;
  private final AnswerCodec codec = new AnswerCodec();
  private final Object sending = new Object();
  private final AtomicLong next = new AtomicLong();
  private final String run = UUID.randomUUID().toString();
  private final Map<Long, Pending> pending = new ConcurrentSkipListMap<>();
  private final ScheduledExecutorService reconnects =
      Executors.newSingleThreadScheduledExecutor(
          task -> {
            Thread thread = new Thread(task, "cart sender reconnect");
            thread.setDaemon(true);
            return thread;
          });
  private volatile @Nullable Link link;
  private volatile boolean closed;

  private record Pending(String key, String document, CompletableFuture<Answer> answer) {}

  private CartSender(BrokerAddress address) {
    this.address = address;
  }

  /**
   * Connects to the broker.
   *
   * @throws IOException when the broker cannot be reached or refuses us; says where and why
   */
  public static CartSender open(BrokerAddress address) throws IOException {
    CartSender sender = new CartSender(address);
    try {
      sender.link = sender.connect();
      return sender;
    } catch (JMSException | RuntimeException e) {
      sender.close();
      throw new IOException("broker " + address + " cannot be used: " + e.getMessage(), e);
    }
  }

  /**
   * Sends one cart; returns when the broker has it on its disk, or at once while there is no
   * connection (it is sent then as soon as there is one).
   *
   * @param document the cart as JSON
   * @param idempotencyKey the name under which this very cart may be sent again, at most {@value
   *     Queues#IDEMPOTENCY_KEY_LENGTH} characters; the cart id is a good one
   * @return the answer, when it comes; it has no time limit of its own (use {@code orTimeout}; a
   *     cart that is not waited for any more is not sent again) and fails when this is closed
   *     before
   */
  public CompletableFuture<Answer> send(String document, String idempotencyKey) {
    if (idempotencyKey.isEmpty() || idempotencyKey.length() > Queues.IDEMPOTENCY_KEY_LENGTH) {
      throw new IllegalArgumentException("an idempotency key has 1 to 255 characters");
    }
    CompletableFuture<Answer> answer = new CompletableFuture<>();
    long id = next.incrementAndGet();
    synchronized (sending) {
      if (closed) {
        throw new IllegalStateException("the sender is closed");
      }
      Pending cart = new Pending(idempotencyKey, document, answer);
      pending.put(id, cart);
      answer.whenComplete((done, failure) -> pending.remove(id));
      Link current = link;
      if (current != null) {
        try {
          current.send(run + "-" + id, cart.key(), cart.document());
        } catch (JMSException | RuntimeException e) {
          lost(current);
        }
      }
    }
    return answer;
  }

  /** How many carts have no answer yet and are waited for. */
  public int unanswered() {
    return pending.size();
  }

  private Link connect() throws JMSException {
    AtomicReference<@Nullable Link> self = new AtomicReference<>();
    Link fresh = new Link(address, this::answered, () -> lost(self.get()));
    self.set(fresh);
    return fresh;
  }

  private void answered(String correlationId, String body) {
    if (!correlationId.startsWith(run)) {
      return;
    }
    Pending cart = pending.remove(Long.parseLong(correlationId.substring(run.length() + 1)));
    if (cart == null) {
      return;
    }
    try {
      cart.answer().complete(codec.read(body));
    } catch (IllegalArgumentException e) {
      cart.answer().completeExceptionally(e);
    }
  }

  /** Called by several threads for one loss; the first one acts. */
  private void lost(@Nullable Link broken) {
    synchronized (sending) {
      if (closed || broken == null || link != broken) {
        return;
      }
      link = null;
      reconnects.execute(broken::close);
      reconnects.schedule(this::reconnect, RETRY_MILLIS, TimeUnit.MILLISECONDS);
    }
  }

  private void reconnect() {
    Link fresh;
    try {
      fresh = connect();
    } catch (JMSException | RuntimeException e) {
      if (!closed) {
        reconnects.schedule(this::reconnect, RETRY_MILLIS, TimeUnit.MILLISECONDS);
      }
      return;
    }
    synchronized (sending) {
      if (closed) {
        fresh.close();
        return;
      }
      link = fresh;
      try {
        for (Map.Entry<Long, Pending> cart : pending.entrySet()) {
          fresh.send(run + "-" + cart.getKey(), cart.getValue().key(), cart.getValue().document());
        }
      } catch (JMSException | RuntimeException e) {
        lost(fresh);
      }
    }
  }

  /** Ends the connection; carts without an answer get none from here. */
  @Override
  public void close() {
    Link last;
    synchronized (sending) {
      closed = true;
      last = link;
      link = null;
    }
    reconnects.shutdownNow();
    if (last != null) {
      last.close();
    }
    Map.copyOf(pending)
        .forEach(
            (id, cart) ->
                cart.answer()
                    .completeExceptionally(
                        new IOException("closed before the answer came; asking again is safe")));
  }
}
