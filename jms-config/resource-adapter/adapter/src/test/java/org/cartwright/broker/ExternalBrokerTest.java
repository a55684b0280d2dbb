package org.cartwright.broker;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import org.cartwright.config.InvalidSetting;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The check of a broker that we did not configure; one of ours stands in for it, over TCP. */
class ExternalBrokerTest {
  @TempDir Path home;
  private EmbeddedBroker broker;

  @BeforeEach
  void start() {
    broker =
        EmbeddedBroker.start(
            BrokerSettingsFixture.in(
                home, "cartwright.broker.user", "shop", "cartwright.broker.password", "right"));
  }

  @AfterEach
  void stop() {
    broker.stop();
  }

  @Test
  void takesABrokerThatKeepsDeadLetters() {
    assertThatCode(() -> check(BrokerSecurity.ENGINE, broker.enginePassword()))
        .doesNotThrowAnyException();
  }

  @Test
  void refusesABrokerThatWouldDeleteCarts() {
    broker.server().getAddressSettingsRepository().clear();

    assertThatThrownBy(() -> check(BrokerSecurity.ENGINE, broker.enginePassword()))
        .isInstanceOf(InvalidSetting.class)
        .hasMessageContaining("cartwright.broker.url=tcp://127.0.0.1:")
        .hasMessageContaining("dead-letter-address");
  }

  @Test
  void refusesAUserThatTheBrokerDoesNotKnow() {
    assertThatThrownBy(() -> check("shop", "wrong"))
        .isInstanceOf(InvalidSetting.class)
        .hasMessageContaining("cartwright.broker.user=shop");
  }

  @Test
  void onlyWarnsWhereItMayNotAskOrTheBrokerIsDown() {
    assertThatCode(() -> check("shop", "right")).doesNotThrowAnyException();
    String port = String.valueOf(broker.port());
    broker.stop();
    assertThatCode(() -> ExternalBroker.check(external(port, "shop", "right")))
        .doesNotThrowAnyException();
    start();
  }

  private void check(String user, String password) {
    ExternalBroker.check(external(String.valueOf(broker.port()), user, password));
  }

  private BrokerSettings external(String port, String user, String password) {
    return BrokerSettingsFixture.in(
        home,
        "cartwright.broker.mode",
        "external",
        "cartwright.broker.url",
        "tcp://127.0.0.1:" + port,
        "cartwright.broker.user",
        user,
        "cartwright.broker.password",
        password);
  }
}
