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
    if (message instanceof TextMessage text) {
      String body = text.getText() == null ? "" : text.getText();
      return incoming(message, "text", body.getBytes(StandardCharsets.UTF_8), codec.read(body));
    }
    if (message instanceof BytesMessage bytes) {
      byte[] body = new byte[(int) Math.min(bytes.getBodyLength(), MOST_READ)];
      bytes.readBytes(body);
      return incoming(message, "bytes", body, codec.read(body));
    }
    String type = typeOf(message);
    return incoming(
        message,
        type,
        message.toString().getBytes(StandardCharsets.UTF_8),
        invalid(
            RefusalCode.WRONG_MESSAGE_TYPE,
            "The message is a %s message. Send the cart as a text message, or as a bytes message in UTF-8."
                .formatted(type)));
  }

  private static IncomingCart incoming(
      Message message, String contentType, byte[] body, CartReading reading) throws JMSException {
    String key = message.getStringProperty(Queues.IDEMPOTENCY_KEY);
    String wrong = key == null ? null : wrongWithKey(key);
    return wrong == null
        ? new IncomingCart(message.getJMSMessageID(), contentType, body, key, reading)
        : new IncomingCart(
            message.getJMSMessageID(),
            contentType,
            body,
            null,
            invalid(RefusalCode.FIELD_INVALID, wrong));
  }

  private static @Nullable String wrongWithKey(String key) {
    if (key.length() > Queues.IDEMPOTENCY_KEY_LENGTH) {
      return "The idempotency key has %d characters; at most %d are accepted."
          .formatted(key.length(), Queues.IDEMPOTENCY_KEY_LENGTH);
    }
    return key.codePoints().anyMatch(Character::isISOControl)
        ? "The idempotency key holds control characters."
        : null;
  }

  private static CartReading invalid(RefusalCode code, String words) {
    return new CartReading.Invalid(List.of(new Problem(code, null, words)), null, null);
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
