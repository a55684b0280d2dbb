package org.cartwright.intake;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.jms.Destination;
import jakarta.jms.JMSException;
import jakarta.jms.Queue;
import jakarta.jms.TemporaryQueue;
import jakarta.jms.Topic;
import java.lang.reflect.Proxy;
import org.junit.jupiter.api.Test;

class ReplySenderTest {
  @Test
  void answersToTemporaryQueuesAndReplyQueues() throws JMSException {
    assertThat(ReplySender.allowed(named(TemporaryQueue.class, "4b1f-temporary"))).isTrue();
    assertThat(ReplySender.allowed(named(Queue.class, "cartwright.replies.shop"))).isTrue();
  }

  @Test
  void answersNowhereElse() throws JMSException {
    assertThat(ReplySender.allowed(named(Queue.class, "cartwright.carts"))).isFalse();
    assertThat(ReplySender.allowed(named(Queue.class, "elsewhere"))).isFalse();
    assertThat(ReplySender.allowed(named(Topic.class, "cartwright.replies.shop"))).isFalse();
  }

  @Test
  void isNotMadeToWriteIntoAQueueOfItsOwnThatASenderCallsTemporary() throws JMSException {
    assertThat(ReplySender.allowed(named(TemporaryQueue.class, "cartwright.carts"))).isFalse();
    assertThat(ReplySender.allowed(named(TemporaryQueue.class, "cartwright.carts.dead"))).isFalse();
  }

  private static Destination named(Class<? extends Destination> type, String name) {
    return (Destination)
        Proxy.newProxyInstance(
            type.getClassLoader(), new Class<?>[] {type}, (proxy, method, arguments) -> name);
  }
}
