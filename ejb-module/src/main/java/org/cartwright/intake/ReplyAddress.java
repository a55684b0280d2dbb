package org.cartwright.intake;

import jakarta.jms.Destination;
import jakarta.jms.JMSException;
import jakarta.jms.Message;
import jakarta.jms.Queue;
import jakarta.jms.Topic;
import java.util.regex.Pattern;
import org.cartwright.contract.Queues;
import org.jspecify.annotations.Nullable;

/**
 * The queue that a message names for its answer. Whether an answer may go there is decided by the
 * name alone (ADR 22): the kind of a destination is the sender's word, STOMP names none, AMQP calls
 * a dynamic node a plain queue, and the engine may send to every queue.
 */
record ReplyAddress(String queue) {
  /** Where the broker keeps the reply-to of every protocol. */
  private static final String REPLY_TO = "JMSReplyTo";

  /** Where the broker keeps the message-id that an AMQP sender gave. */
  private static final String AMQP_MESSAGE_ID = "NATIVE_MESSAGE_ID";

  /** How the broker names temporary queues, those of AMQP's dynamic nodes among them. */
  private static final Pattern TEMPORARY =
      Pattern.compile("\\p{XDigit}{8}(-\\p{XDigit}{4}){3}-\\p{XDigit}{12}");

  /** What the message names, allowed or not; null where it names nothing. */
  static @Nullable ReplyAddress of(Message request) throws JMSException {
    Destination replyTo = request.getJMSReplyTo();
    if (replyTo == null) {
      return null;
    }
    if (replyTo instanceof Queue queue) {
      return new ReplyAddress(queue.getQueueName());
    }
    if (replyTo instanceof Topic topic) {
      return new ReplyAddress("topic://" + topic.getTopicName());
    }
    return new ReplyAddress(String.valueOf(request.getStringProperty(REPLY_TO)));
  }

  /** The correlation id of an answer: that of the message, else its id; AMQP senders give both. */
  static @Nullable String correlationId(Message request) throws JMSException {
    String correlationId = request.getJMSCorrelationID();
    if (correlationId != null) {
      return correlationId;
    }
    String given = request.getStringProperty(AMQP_MESSAGE_ID);
    return given == null ? request.getJMSMessageID() : given;
  }

  /** Whether an answer may go there. */
  boolean allowed() {
    return queue.startsWith(Queues.REPLIES_PREFIX) || TEMPORARY.matcher(queue).matches();
  }
}
