package org.cartwright.broker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.jms.Connection;
import jakarta.jms.Session;
import jakarta.resource.spi.BootstrapContext;
import jakarta.resource.spi.ResourceAdapterInternalException;
import java.lang.reflect.Proxy;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** System properties configure it here, as they do in a server. */
class CartwrightResourceAdapterTest {
  @TempDir Path home;

  @BeforeEach
  void configure() {
    System.setProperty("cartwright.home", home.toString());
    System.setProperty("cartwright.broker.port", "0");
    System.setProperty("cartwright.intake.consumers", "3");
  }

  @AfterEach
  void forget() {
    System.getProperties().keySet().removeIf(key -> key.toString().startsWith("cartwright."));
  }

  @Test
  void tellsAnActivationHowManyCartsToWorkOn() throws Exception {
    CartwrightResourceAdapter adapter = started();
    CartwrightActivationSpec activation = new CartwrightActivationSpec();
    activation.setResourceAdapter(adapter);

    assertThat(activation.getMaxSession()).isEqualTo(3);
    assertThat(activation.isUseJNDI()).isFalse();
    assertThat(activation.getSetupAttempts()).isEqualTo(-1);
    adapter.stop();
  }

  @Test
  void logsInAsTheEngineAlsoWhenTheServerNamesAnEmptyUser() throws Exception {
    CartwrightResourceAdapter adapter = started();
    try (Connection connection =
            adapter.getDefaultActiveMQConnectionFactory().createXAConnection("", "");
        Session session = connection.createSession()) {
      connection.start();
      assertThat(
              session
                  .createConsumer(session.createQueue(BrokerConfiguration.CARTS))
                  .receiveNoWait())
          .isNull();
    }
    adapter.stop();
  }

  @Test
  void sharesOneBrokerAmongTheAdaptersThatAServerStarts() throws Exception {
    CartwrightResourceAdapter first = started();
    CartwrightResourceAdapter second = started();

    first.stop();
    second.getDefaultActiveMQConnectionFactory().createConnection().close();
    second.stop();
    started().stop();
  }

  @Test
  void refusesToStartWithTheOneLine() {
    System.setProperty("cartwright.broker.mode", "extern");

    assertThatThrownBy(CartwrightResourceAdapterTest::started)
        .isInstanceOf(ResourceAdapterInternalException.class)
        .hasMessageStartingWith("cartwright.broker.mode=extern cannot be used: ");
  }

  private static CartwrightResourceAdapter started() throws ResourceAdapterInternalException {
    CartwrightResourceAdapter adapter = new CartwrightResourceAdapter();
    adapter.start(server());
    return adapter;
  }

  private static BootstrapContext server() {
    return (BootstrapContext)
        Proxy.newProxyInstance(
            BootstrapContext.class.getClassLoader(),
            new Class<?>[] {BootstrapContext.class},
            (proxy, method, arguments) -> null);
  }
}
