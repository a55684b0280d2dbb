package org.cartwright.intake;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.jms.BytesMessage;
import jakarta.jms.JMSException;
import jakarta.jms.MapMessage;
import jakarta.jms.Message;
import jakarta.jms.ObjectMessage;
import jakarta.jms.StreamMessage;
import jakarta.jms.TextMessage;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.cartwright.config.Setting;
import org.cartwright.config.Settings;
import org.cartwright.contract.CartCodec;
import org.cartwright.contract.CartReading;
import org.cartwright.contract.Problem;
import org.cartwright.contract.Queues;
import org.cartwright.contract.RefusalCode;
import org.jspecify.annotations.Nullable;

/** Reads what came over the queue; whatever it is, the result says what is wrong with it. */
@ApplicationScoped
class MessageReader {
  /**
   * Of a larger bytes message only so much is read; it is refused for its size whatever it holds.
   */
  private static final int MOST_READ = 64 << 20;

  private CartCodec codec = new CartCodec(1, 1);

  @PostConstruct
  void readSettings() {
    Settings settings = Settings.load();
    codec =
        new CartCodec(
            settings.number(Setting.INTAKE_MAX_BODY_BYTES),
            settings.number(Setting.INTAKE_MAX_LINES));
  }

  IncomingCart read(Message message) throws JMSException {
    IncomingCart incoming = readBody(message);
    String key = message.getStringProperty(Queues.IDEMPOTENCY_KEY);
    String wrong = key == null ? null : wrongWithKey(key);
    return wrong == null ? incoming.withKey(key) : withoutKey(incoming, wrong);
  }

  /** Reads what staff typed, or what a refusal kept, as if it came as a message now. */
  CartReading read(String contentType, byte[] payload) {
    return switch (contentType) {
      case "text" -> codec.read(new String(payload, StandardCharsets.UTF_8));
      case "bytes" -> codec.read(payload);
      default ->
          refused(
              RefusalCode.WRONG_MESSAGE_TYPE,
              "It came as a %s message, which holds no cart.".formatted(contentType),
              null,
              null);
    };
  }

  private IncomingCart readBody(Message message) throws JMSException {
    String id = message.getJMSMessageID();
    if (message instanceof TextMessage text) {
      String body = text.getText() == null ? "" : text.getText();
      return new IncomingCart(
          id, "text", body.getBytes(StandardCharsets.UTF_8), null, codec.read(body));
    }
    if (message instanceof BytesMessage bytes) {
      byte[] body = new byte[(int) Math.min(bytes.getBodyLength(), MOST_READ)];
      bytes.readBytes(body);
      return new IncomingCart(id, "bytes", body, null, codec.read(body));
    }
    String words =
        "The message is a %s message. Send the cart as a text message, or as a bytes message in UTF-8."
            .formatted(typeOf(message));
    return new IncomingCart(
        id,
        typeOf(message),
        message.toString().getBytes(StandardCharsets.UTF_8),
        null,
        refused(RefusalCode.WRONG_MESSAGE_TYPE, words, null, null));
  }

  static @Nullable String wrongWithKey(String key) {
    if (key.length() > Queues.IDEMPOTENCY_KEY_LENGTH) {
      return "The idempotency key has %d characters; at most %d are accepted."
          .formatted(key.length(), Queues.IDEMPOTENCY_KEY_LENGTH);
    }
    return key.codePoints().anyMatch(Character::isISOControl)
        ? "The idempotency key holds control characters."
        : null;
  }

  private static IncomingCart withoutKey(IncomingCart incoming, String words) {
    CartReading reading =
        incoming.reading() instanceof CartReading.Valid valid
            ? refused(RefusalCode.FIELD_INVALID, words, valid.cart().cartId(), valid.cart().store())
            : refused(RefusalCode.FIELD_INVALID, words, null, null);
    return new IncomingCart(
        incoming.messageId(), incoming.contentType(), incoming.payload(), null, reading);
  }

  private static CartReading refused(
      RefusalCode code, String words, @Nullable String cartId, @Nullable String store) {
    return new CartReading.Invalid(List.of(new Problem(code, null, words)), cartId, store);
  }

  private static String typeOf(Message message) {
    if (message instanceof MapMessage) {
      return "map";
    }
    if (message instanceof ObjectMessage) {
      return "object";
    }
    if (message instanceof StreamMessage) {
      return "stream";
    }
    return "bodiless";
  }
}
