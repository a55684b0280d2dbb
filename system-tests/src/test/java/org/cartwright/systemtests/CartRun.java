package org.cartwright.systemtests;

import static org.awaitility.Awaitility.await;

import jakarta.jms.JMSConsumer;
import jakarta.jms.JMSContext;
import jakarta.jms.JMSException;
import jakarta.jms.JMSRuntimeException;
import jakarta.jms.Message;
import jakarta.jms.TextMessage;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntSupplier;
import java.util.stream.IntStream;
import org.awaitility.core.ConditionTimeoutException;
import org.jspecify.annotations.Nullable;

/**
 * Many carts from a sender that outlives every fault: a send that failed is done again with the
 * same key, and the answers come to a durable queue. It notes each different answer to each key.
 */
final class CartRun implements AutoCloseable {
  private final BrokerAddress broker;
  private final String id = UUID.randomUUID().toString();
  private final String replyQueue = "cartwright.replies." + id;
  private final Map<String, String> carts = new LinkedHashMap<>();
  private final BlockingQueue<String> toSend = new LinkedBlockingQueue<>();
  private final Map<String, Set<String>> answers = new ConcurrentHashMap<>();
  private final AtomicInteger replies = new AtomicInteger();
  private final AtomicBoolean ended = new AtomicBoolean();
  private final List<Thread> threads =
      List.of(new Thread(this::sendUntilEnded), new Thread(this::receiveUntilEnded));

  private CartRun(BrokerAddress broker, int count) {
    this.broker = broker;
    IntStream.rangeClosed(1, count)
        .forEach(
            i -> carts.put("%s-%04d".formatted(id, i), CartFixture.mugs(1 + i % 7).toString()));
    toSend.addAll(carts.keySet());
  }

  /** Starts to send so many carts. */
  static CartRun start(BrokerAddress broker, int count) {
    CartRun run = new CartRun(broker, count);
    run.threads.forEach(Thread::start);
    return run;
  }

  /** What the idempotency keys of this run begin with. */
  String keyPrefix() {
    return id;
  }

  /** The idempotency keys of all carts. */
  Set<String> keys() {
    return carts.keySet();
  }

  /** Key to every different answer that came; more than one is a fault of the shop. */
  Map<String, Set<String>> answers() {
    return answers;
  }

  void awaitAnswered(int count, Duration atMost) {
    awaitCount(count, answers::size, atMost);
  }

  /**
   * Waits until each cart has its answer; when none comes for a while, asks for the missing ones
   * again, with the same keys and contents, as the contract tells a sender to do.
   */
  void awaitEveryAnswer(Duration atMost) {
    try {
      awaitAnswered(carts.size(), atMost.dividedBy(2));
    } catch (AssertionError someMissing) {
      List<String> missing = keys().stream().filter(key -> !answers.containsKey(key)).toList();
      System.out.println("asking again for " + missing.size() + " answers");
      toSend.addAll(missing);
      awaitAnswered(carts.size(), atMost.dividedBy(2));
    }
  }

  /** Asks for all answers again, which must be the same as before, and waits for them. */
  void askAgainForAll(Duration atMost) {
    int expected = replies.get() + carts.size();
    toSend.addAll(keys());
    awaitCount(expected, replies::get, atMost);
  }

  private void awaitCount(int count, IntSupplier actual, Duration atMost) {
    try {
      await(count + " answers")
          .atMost(atMost)
          .pollInterval(Duration.ofMillis(20))
          .until(() -> actual.getAsInt() >= count);
    } catch (ConditionTimeoutException late) {
      throw new AssertionError(
          "%d answers of %d within %s, %d of %d carts answered, %d to send"
              .formatted(
                  actual.getAsInt(), count, atMost, answers.size(), carts.size(), toSend.size()),
          late);
    }
  }

  @Override
  public void close() {
    ended.set(true);
    threads.forEach(Thread::interrupt);
  }

  private void sendUntilEnded() {
    while (!ended.get()) {
      try (JMSContext jms = broker.connections().createContext(JMSContext.AUTO_ACKNOWLEDGE)) {
        while (!ended.get()) {
          sendNext(jms);
        }
      } catch (JMSRuntimeException brokerGone) {
        // the cart is in the queue to send again; the next connection waits for the broker
      }
    }
  }

  private void sendNext(JMSContext jms) {
    String key = nextKey();
    if (key.isEmpty()) {
      return;
    }
    try {
      TextMessage message = jms.createTextMessage(carts.get(key));
      message.setStringProperty("idempotencyKey", key);
      message.setJMSCorrelationID(key);
      message.setJMSReplyTo(jms.createQueue(replyQueue));
      jms.createProducer().send(jms.createQueue("cartwright.carts"), message);
    } catch (JMSException | JMSRuntimeException notSent) {
      toSend.add(key);
      throw new JMSRuntimeException("send again", "", notSent);
    }
  }

  private String nextKey() {
    try {
      String key = toSend.poll(200, TimeUnit.MILLISECONDS);
      return key == null ? "" : key;
    } catch (InterruptedException end) {
      return "";
    }
  }

  private void receiveUntilEnded() {
    while (!ended.get()) {
      AtomicBoolean broken = new AtomicBoolean();
      try (JMSContext jms = broker.connections().createContext(JMSContext.AUTO_ACKNOWLEDGE)) {
        jms.setExceptionListener(failure -> broken.set(true));
        JMSConsumer consumer = jms.createConsumer(jms.createQueue(replyQueue));
        while (!ended.get() && !broken.get()) {
          note(consumer.receive(200));
        }
      } catch (JMSException | JMSRuntimeException brokerGone) {
        // the next connection waits for the broker
      }
    }
  }

  private void note(@Nullable Message message) throws JMSException {
    if (message != null) {
      answers
          .computeIfAbsent(message.getJMSCorrelationID(), key -> ConcurrentHashMap.newKeySet())
          .add(message.getBody(String.class));
      replies.incrementAndGet();
    }
  }
}
