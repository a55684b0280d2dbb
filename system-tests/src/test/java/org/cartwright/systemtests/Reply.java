package org.cartwright.systemtests;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import jakarta.jms.JMSException;
import jakarta.jms.Message;
import java.math.BigDecimal;

/** An answer of the shop, as its JSON says it. */
record Reply(JsonNode json) {
  private static final JsonMapper JSON = new JsonMapper();

  static Reply of(Message message) throws JMSException {
    return of(message.getBody(String.class));
  }

  static Reply of(String text) {
    try {
      return new Reply(JSON.readTree(text));
    } catch (JsonProcessingException e) {
      throw new AssertionError("an answer is not JSON: " + text, e);
    }
  }

  boolean accepted() {
    return json.path("outcome").asText().equals("accepted");
  }

  String orderNumber() {
    return json.at("/order/orderNumber").asText();
  }

  BigDecimal gross() {
    return new BigDecimal(json.at("/order/totals/total/gross").asText());
  }

  String refusalId() {
    return json.at("/refusal/refusalId").asText();
  }

  String code() {
    return json.at("/refusal/code").asText();
  }

  String message() {
    return json.at("/refusal/message").asText();
  }
}
