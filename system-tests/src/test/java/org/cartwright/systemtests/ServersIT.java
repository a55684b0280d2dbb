package org.cartwright.systemtests;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The same EAR on every supported server: {@code mvn verify -Pservers}. */
class ServersIT {
  private static final List<String> ROWS = new ArrayList<>();
  private static final String ROW = "%-24s %-30s %6s %8s  %s";

  enum Server {
    WILDFLY(WildFly::new),
    PAYARA_SERVER(PayaraServer::new);

    private final Supplier<ApplicationServer> fresh;

    Server(Supplier<ApplicationServer> fresh) {
      this.fresh = fresh;
    }
  }

  @AfterAll
  static void printTable() {
    System.out.println();
    System.out.println(ROW.formatted("server", "parts", "checks", "seconds", "result"));
    ROWS.forEach(System.out::println);
  }

  @ParameterizedTest
  @EnumSource
  void runsWithTheBrokerAndTheDatabaseThatComeWithIt(Server kind) {
    ShopSettings settings = ShopSettings.demo(Artifacts.newFolder("server-home"));

    look(kind, "embedded broker, H2", settings, BrokerAddress.embedded(settings), List.of());
  }

  @ParameterizedTest
  @EnumSource
  void runsWithAnExternalBrokerAndPostgresqlByConfigurationAlone(Server kind) {
    try (Postgres postgres = new Postgres();
        ArtemisBroker broker = new ArtemisBroker()) {
      ShopSettings settings =
          ShopSettings.demo(Artifacts.newFolder("server-home")).with(postgres).with(broker);

      List<String> numbers =
          look(
              kind,
              "external Artemis, PostgreSQL",
              settings,
              BrokerAddress.of(broker),
              List.of(() -> restart(postgres), () -> restart(broker)));

      assertThat(OrderLedger.of(postgres).allOrderNumbers())
          .containsExactlyInAnyOrderElementsOf(numbers);
    }
  }

  private static void restart(Postgres postgres) {
    postgres.kill();
    postgres.startAgain();
  }

  private static void restart(ArtemisBroker broker) {
    broker.kill();
    broker.startAgain();
  }

  private static List<String> look(
      Server kind,
      String parts,
      ShopSettings settings,
      BrokerAddress broker,
      List<Runnable> restarts) {
    Instant began = Instant.now();
    try (ApplicationServer server = kind.fresh.get()) {
      ServerChecks checks = new ServerChecks(server, settings, broker);
      String result = "failed";
      try {
        List<String> numbers = checks.all(restarts);
        result = "passed";
        return numbers;
      } finally {
        long seconds = Duration.between(began, Instant.now()).toSeconds();
        ROWS.add(ROW.formatted(server.name(), parts, checks.passed(), seconds, result));
      }
    }
  }
}
