package org.cartwright.broker;

import jakarta.jms.JMSException;
import org.apache.activemq.artemis.api.core.TransportConfiguration;
import org.apache.activemq.artemis.jms.client.ActiveMQConnection;
import org.apache.activemq.artemis.jms.client.ActiveMQXAConnectionFactory;
import org.jspecify.annotations.Nullable;

/**
 * Logs in with its own user where the caller names none. Some servers hand an empty user to the
 * adapter when the connection factory was defined without one, and Artemis takes that literally.
 */
final class EngineConnectionFactory extends ActiveMQXAConnectionFactory {
  private static final long serialVersionUID = 1L;

  EngineConnectionFactory(TransportConfiguration connector) {
    super(false, connector);
  }

  EngineConnectionFactory(String url) {
    super(url);
  }

  @Override
  protected synchronized ActiveMQConnection createConnectionInternal(
      @Nullable String user, @Nullable String password, boolean xa, int type) throws JMSException {
    return user == null || user.isEmpty()
        ? super.createConnectionInternal(getUser(), getPassword(), xa, type)
        : super.createConnectionInternal(user, password, xa, type);
  }
}
