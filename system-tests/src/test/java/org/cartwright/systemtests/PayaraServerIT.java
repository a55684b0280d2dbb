package org.cartwright.systemtests;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The unchanged EAR on a fresh domain of Payara Server, by configuration alone. */
class PayaraServerIT {
  private static final int SAMPLES = 12;
  private final PayaraServer server = new PayaraServer();

  @AfterEach
  void kill() {
    server.close();
  }

  @Test
  void takesCartsWithTheBrokerAndTheDatabaseThatComeWithIt() {
    ShopSettings settings = ShopSettings.demo(Artifacts.newFolder("server-home"));

    deploySendLookAndUndeploy(settings, BrokerAddress.embedded(settings));
  }

  @Test
  void takesCartsWithAnExternalBrokerAndPostgresqlByConfigurationAlone() {
    try (Postgres postgres = new Postgres();
        ArtemisBroker broker = new ArtemisBroker()) {
      ShopSettings settings =
          ShopSettings.demo(Artifacts.newFolder("server-home")).with(postgres).with(broker);

      List<String> numbers = deploySendLookAndUndeploy(settings, BrokerAddress.of(broker));

      assertThat(OrderLedger.of(postgres).allOrderNumbers()).containsAll(numbers);
    }
  }

  private List<String> deploySendLookAndUndeploy(ShopSettings settings, BrokerAddress broker) {
    server.start(settings);
    server.deploy(Artifacts.ear());
    server.awaitReady();
    List<String> numbers = SenderTool.sendSamples(broker);
    assertThat(numbers).hasSize(SAMPLES);

    Backoffice staff = Backoffice.logIn(server.web(), "admin", ShopSettings.ADMIN_PASSWORD);
    String orders = staff.page("orders.xhtml");
    numbers.forEach(number -> assertThat(orders).contains(number));

    server.undeploy();
    assertThat(server.applications()).doesNotContain("cartwright");
    assertThat(Http.status(server.web().resolve("health/live"))).isEqualTo(404);
    server.stop();
    return numbers;
  }
}
