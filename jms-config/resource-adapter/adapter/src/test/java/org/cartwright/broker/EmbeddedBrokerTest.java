package org.cartwright.broker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.jms.BytesMessage;
import jakarta.jms.DeliveryMode;
import jakarta.jms.JMSContext;
import jakarta.jms.JMSRuntimeException;
import jakarta.jms.JMSSecurityRuntimeException;
import jakarta.jms.Message;
import jakarta.jms.Queue;
import jakarta.jms.TextMessage;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.apache.activemq.artemis.core.remoting.impl.netty.NettyAcceptor;
import org.apache.activemq.artemis.jms.client.ActiveMQConnectionFactory;
import org.apache.activemq.artemis.spi.core.remoting.Acceptor;
import org.cartwright.config.InvalidSetting;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EmbeddedBrokerTest {
  private static final String CARTS = BrokerConfiguration.CARTS;
  private static final int LARGE = 50 * 1024 * 1024;
  private static final long SOON = 10_000;

  @TempDir Path home;
  private @Nullable EmbeddedBroker broker;

  @AfterEach
  void stop() {
    if (broker != null) {
      broker.stop();
    }
  }

  @Test
  void keepsADurableMessageOverARestart() {
    start();
    try (JMSContext sender = sender()) {
      sender.createProducer().send(sender.createQueue(CARTS), "cart 1");
    }

    restart();

    assertThat(receive(CARTS)).isEqualTo("cart 1");
  }

  @Test
  void keepsAMessageWhoseSenderGaveItATimeToLive() {
    start();
    try (JMSContext sender = sender()) {
      sender.createProducer().setTimeToLive(1).send(sender.createQueue(CARTS), "cart 1");
    }

    restart();

    assertThat(receive(CARTS)).isEqualTo("cart 1");
  }

  @Test
  void putsAMessageThatFailedTenTimesAmongTheDeadOnes() {
    start();
    broker().server().getAddressSettingsRepository().getMatch(CARTS).setRedeliveryDelay(0);
    try (JMSContext sender = sender()) {
      sender.createProducer().send(sender.createQueue(CARTS), "poison");
    }

    try (JMSContext engine = engine(JMSContext.SESSION_TRANSACTED)) {
      var consumer = engine.createConsumer(engine.createQueue(CARTS));
      for (int attempt = 1; attempt <= 10; attempt++) {
        assertThat(consumer.receive(SOON)).as("attempt " + attempt).isNotNull();
        engine.rollback();
      }
      assertThat(consumer.receiveNoWait()).isNull();
    }
    restart();
    assertThat(receive(BrokerConfiguration.CARTS_DEAD)).isEqualTo("poison");
  }

  @Test
  void holdsAFailedMessageBackWithoutHoldingUpTheNext() {
    start();
    try (JMSContext sender = sender();
        JMSContext engine = engine(JMSContext.SESSION_TRANSACTED)) {
      sender.createProducer().send(sender.createQueue(CARTS), "poison");
      sender.createProducer().send(sender.createQueue(CARTS), "good");
      var consumer = engine.createConsumer(engine.createQueue(CARTS));
      consumer.receive(SOON);
      engine.rollback();

      assertThat(text(consumer.receive(SOON))).isEqualTo("good");
      engine.commit();
      assertThat(text(consumer.receive(SOON))).isEqualTo("poison");
    }
  }

  @Test
  void acceptsFiftyMegabytes() throws Exception {
    start();
    try (JMSContext sender = sender()) {
      BytesMessage message = sender.createBytesMessage();
      message.writeBytes(new byte[LARGE]);
      sender.createProducer().send(sender.createQueue(CARTS), message);
    }

    restart();

    try (JMSContext engine = engine(JMSContext.AUTO_ACKNOWLEDGE)) {
      Message message = engine.createConsumer(engine.createQueue(CARTS)).receive(SOON);
      assertThat(((BytesMessage) message).getBodyLength()).isEqualTo(LARGE);
    }
  }

  @Test
  void letsSendersSendAndReadRepliesAndNothingElse() {
    start();
    try (JMSContext sender = sender()) {
      Queue replies = sender.createQueue("cartwright.replies.shop1");
      sender.createProducer().send(replies, "answer");
      assertThat(text(sender.createConsumer(replies).receive(SOON))).isEqualTo("answer");

      Queue temporary = sender.createTemporaryQueue();
      sender.createProducer().setDeliveryMode(DeliveryMode.NON_PERSISTENT).send(temporary, "hello");
      assertThat(text(sender.createConsumer(temporary).receive(SOON))).isEqualTo("hello");

      for (String forbidden : List.of(CARTS, BrokerConfiguration.CARTS_DEAD, "DLQ")) {
        Queue queue = sender.createQueue(forbidden);
        assertThatThrownBy(() -> sender.createConsumer(queue))
            .isInstanceOf(JMSSecurityRuntimeException.class);
        assertThatThrownBy(() -> sender.createBrowser(queue).getEnumeration())
            .isInstanceOfAny(JMSSecurityRuntimeException.class, jakarta.jms.JMSException.class);
      }
    }
  }

  @Test
  void dropsAnAnswerThatNobodyReadInTime() {
    start();
    try (JMSContext sender = sender()) {
      Queue replies = sender.createQueue("cartwright.replies.shop1");
      sender.createProducer().setTimeToLive(1).send(replies, "old answer");
      sender.createProducer().setTimeToLive(0).send(replies, "answer");

      assertThat(text(sender.createConsumer(replies).receive(SOON))).isEqualTo("answer");
    }
    assertThat(broker().server().locateQueue(BrokerConfiguration.DEAD).getMessageCount()).isZero();
  }

  @Test
  void tellsASenderThatItsQueueDoesNotExist() {
    start();
    try (JMSContext sender = sender()) {
      assertThatThrownBy(
              () -> sender.createProducer().send(sender.createQueue("cartwright.cart"), "cart 1"))
          .isInstanceOf(JMSRuntimeException.class)
          .hasMessageContaining("cartwright.cart");
    }
  }

  @Test
  void asksForTheUserOnceThereIsOne() {
    start("cartwright.broker.user", "shop", "cartwright.broker.password", "right");

    try (ActiveMQConnectionFactory factory = toAcceptor()) {
      factory.createContext("shop", "right").close();
      assertThatThrownBy(() -> factory.createContext("shop", "wrong"))
          .isInstanceOf(JMSSecurityRuntimeException.class);
      assertThatThrownBy(factory::createContext).isInstanceOf(JMSSecurityRuntimeException.class);
      assertThatThrownBy(() -> factory.createContext(BrokerSecurity.ENGINE, "right"))
          .isInstanceOf(JMSSecurityRuntimeException.class);
    }
  }

  @Test
  void speaksCoreAmqpAndStompAndWritesItsAddressDown() throws Exception {
    start();

    Acceptor acceptor =
        broker().server().getRemotingService().getAcceptor(BrokerConfiguration.ACCEPTOR);
    assertThat(((NettyAcceptor) acceptor).getProtocolHandler().getProtocolMap())
        .containsOnlyKeys("CORE", "AMQP", "STOMP");
    assertThat(Files.readString(home.resolve("broker/address")).strip())
        .isEqualTo("tcp://127.0.0.1:" + broker().port());
  }

  @Test
  void refusesAHomeThatIsInUse() {
    start();

    assertThatThrownBy(() -> EmbeddedBroker.start(BrokerSettingsFixture.in(home)))
        .isInstanceOf(InvalidSetting.class)
        .hasMessageContaining("cartwright.home=");
  }

  @Test
  void refusesAPortThatIsTaken() throws Exception {
    try (ServerSocket taken = new ServerSocket(0)) {
      String port = String.valueOf(taken.getLocalPort());
      assertThatThrownBy(() -> start("cartwright.broker.port", port))
          .isInstanceOf(InvalidSetting.class)
          .hasMessageContaining("cartwright.broker.port=" + port);
    }
    start();
  }

  private void start(String... keysAndValues) {
    broker = EmbeddedBroker.start(BrokerSettingsFixture.in(home, keysAndValues));
  }

  private void restart() {
    broker().stop();
    start();
  }

  private EmbeddedBroker broker() {
    return Objects.requireNonNull(broker, "start it first");
  }

  private ActiveMQConnectionFactory toAcceptor() {
    return new ActiveMQConnectionFactory("tcp://127.0.0.1:" + broker().port());
  }

  private JMSContext sender() {
    return toAcceptor().createContext();
  }

  private JMSContext engine(int mode) {
    return BrokerConnections.create(BrokerSettingsFixture.in(home))
        .createContext(BrokerSecurity.ENGINE, broker().enginePassword(), mode);
  }

  private @Nullable String receive(String queue) {
    try (JMSContext engine = engine(JMSContext.AUTO_ACKNOWLEDGE)) {
      return text(engine.createConsumer(engine.createQueue(queue)).receive(SOON));
    }
  }

  private static @Nullable String text(@Nullable Message message) {
    try {
      return message instanceof TextMessage text ? text.getText() : null;
    } catch (jakarta.jms.JMSException unreadable) {
      throw new AssertionError(unreadable);
    }
  }
}
