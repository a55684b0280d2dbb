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
  private static final int LONGEST_KEY = 255;

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
    String key = message.getStringProperty(Queues.IDEMPOTENCY_KEY);
    if (key != null && key.length() > LONGEST_KEY) {
      return unreadable(
          message,
          "key",
          RefusalCode.FIELD_INVALID,
          "The idempotency key has %d characters; at most %d are accepted."
              .formatted(key.length(), LONGEST_KEY));
    }
    if (message instanceof TextMessage text) {
      return ofText(message, text.getText(), key);
    }
    if (message instanceof BytesMessage bytes) {
      byte[] body = new byte[Math.toIntExact(bytes.getBodyLength())];
      bytes.readBytes(body);
      return new IncomingCart(message.getJMSMessageID(), "bytes", body, key, codec.read(body));
    }
    return unreadable(
        message,
        typeOf(message),
        RefusalCode.WRONG_MESSAGE_TYPE,
        "The message is a %s message. Send the cart as a text message, or as a bytes message in UTF-8."
            .formatted(typeOf(message)));
  }

  private IncomingCart ofText(Message message, @Nullable String text, @Nullable String key)
      throws JMSException {
    String body = text == null ? "" : text;
    return new IncomingCart(
        message.getJMSMessageID(),
        "text",
        body.getBytes(StandardCharsets.UTF_8),
        key,
        codec.read(body));
  }

  private static IncomingCart unreadable(
      Message message, String contentType, RefusalCode code, String words) throws JMSException {
    byte[] asText = message.toString().getBytes(StandardCharsets.UTF_8);
    return new IncomingCart(
        message.getJMSMessageID(),
        contentType,
        asText,
        null,
        new CartReading.Invalid(List.of(new Problem(code, null, words)), null, null));
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
