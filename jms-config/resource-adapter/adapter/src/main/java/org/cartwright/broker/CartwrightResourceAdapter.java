package org.cartwright.broker;

import jakarta.resource.spi.BootstrapContext;
import jakarta.resource.spi.ResourceAdapterInternalException;
import org.apache.activemq.artemis.jms.client.ActiveMQConnectionFactory;
import org.apache.activemq.artemis.ra.ActiveMQResourceAdapter;
import org.apache.activemq.artemis.ra.ConnectionFactoryProperties;
import org.cartwright.config.FailedStart;
import org.cartwright.config.InvalidSetting;
import org.cartwright.config.Settings;
import org.jspecify.annotations.Nullable;

/**
 * Artemis' resource adapter, configured by Cartwright's settings alone, which starts and stops the
 * embedded broker. A setting that cannot be used stops the start with one line.
 *
 * <p>Connections never take part in a JTA transaction.
 */
public class CartwrightResourceAdapter extends ActiveMQResourceAdapter {
  private static final long serialVersionUID = 1L;

  private transient @Nullable BrokerSettings settings;
  private transient @Nullable EmbeddedBroker broker;

  /** Made by the server, which starts it next. */
  public CartwrightResourceAdapter() {
    setUseAutoRecovery(false);
    setIgnoreJTA(true);
  }

  @Override
  public void start(BootstrapContext context) throws ResourceAdapterInternalException {
    try {
      BrokerLogs.quieten();
      BrokerSettings read = BrokerSettings.from(Settings.load());
      settings = read;
      if (read.embedded()) {
        broker = SharedBroker.acquire(read);
      } else {
        ExternalBroker.check(read);
      }
      super.start(context);
    } catch (InvalidSetting invalid) {
      releaseBroker();
      FailedStart.report(String.valueOf(invalid.getMessage()));
      throw new ResourceAdapterInternalException(invalid.getMessage(), invalid);
    } catch (RuntimeException | ResourceAdapterInternalException failed) {
      releaseBroker();
      throw failed;
    }
  }

  @Override
  public void stop() {
    super.stop();
    releaseBroker();
  }

  @Override
  public ActiveMQConnectionFactory newConnectionFactory(ConnectionFactoryProperties ignored) {
    ActiveMQConnectionFactory factory = BrokerConnections.create(settings());
    if (getUserName() != null) {
      factory.setUser(getUserName());
      factory.setPassword(getPassword());
    }
    return factory;
  }

  /** Never asked for recovery, because nothing is ever prepared. */
  @Override
  public ActiveMQConnectionFactory createRecoveryActiveMQConnectionFactory(
      ConnectionFactoryProperties ignored) {
    return newConnectionFactory(ignored);
  }

  @Override
  public @Nullable String getUserName() {
    if (broker != null) {
      return BrokerSecurity.ENGINE;
    }
    return settings == null || settings.anonymous() ? null : settings.user();
  }

  @Override
  public @Nullable String getPassword() {
    if (broker != null) {
      return broker.enginePassword();
    }
    return settings == null || settings.anonymous() ? null : settings.password();
  }

  /** How many messages are worked on at the same time. */
  int consumers() {
    return settings().consumers();
  }

  /** Servers compare adapters by configuration, and some insist that the class itself says how. */
  @Override
  public boolean equals(@Nullable Object other) {
    return other != null && other.getClass() == getClass() && super.equals(other);
  }

  @Override
  public int hashCode() {
    return super.hashCode();
  }

  private BrokerSettings settings() {
    BrokerSettings read = settings;
    if (read == null) {
      throw new IllegalStateException("the resource adapter has not been started");
    }
    return read;
  }

  private void releaseBroker() {
    if (broker != null) {
      broker = null;
      SharedBroker.release();
    }
  }
}
