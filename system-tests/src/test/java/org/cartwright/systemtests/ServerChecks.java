package org.cartwright.systemtests;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/**
 * What must hold on every application server, in the order in which it is looked at. {@link #all}
 * is the list; a new check is a line there.
 */
final class ServerChecks {
  private static final int SAMPLES = 12;

  private final ApplicationServer server;
  private final ShopSettings settings;
  private final BrokerAddress broker;
  private final String key = "server-" + UUID.randomUUID();
  private final String cart = CartFixture.mugs(2).toString();
  private final List<String> numbers = new ArrayList<>();
  private int passed;

  ServerChecks(ApplicationServer server, ShopSettings settings, BrokerAddress broker) {
    this.server = server;
    this.settings = settings;
    this.broker = broker;
  }

  /**
   * Starts the server, looks at everything, and stops it; fails at the first that does not hold.
   *
   * @param restarts what restarts a part that the server depends on and has to find again
   * @return the numbers of all orders
   */
  List<String> all(List<Runnable> restarts) {
    server.start(settings);
    check(this::deploys);
    check(this::tellsItsHealth);
    check(this::refusesAWrongPassword);
    check(this::makesTwelveOrdersOfTwelveCarts);
    check(this::answersTheSameKeyWithTheSameOrder);
    check(this::showsTheOrders);
    check(this::showsEveryPageThatStaffCanClick);
    check(this::handsOutTheOrdersOverRest);
    restarts.forEach(restart -> check(() -> takesCartsAgainAfter(restart)));
    check(this::keepsEverythingOverARestart);
    check(this::undeploys);
    server.stop();
    return List.copyOf(numbers);
  }

  /** How many held so far. */
  int passed() {
    return passed;
  }

  private void check(Runnable one) {
    one.run();
    passed++;
  }

  private void deploys() {
    server.deploy(Artifacts.ear());
    server.awaitReady();
    assertThat(server.applications()).contains("cartwright");
  }

  private void tellsItsHealth() {
    String health = new Http().get(server.web().resolve("health/ready")).body();
    for (String part : List.of("database", "migrations", "broker")) {
      assertThat(health).contains("{\"name\":\"" + part + "\",\"status\":\"up\"}");
    }
  }

  private void refusesAWrongPassword() {
    Backoffice.mustRefuse(server.web(), "admin", "not-" + ShopSettings.ADMIN_PASSWORD);
  }

  private void makesTwelveOrdersOfTwelveCarts() {
    numbers.addAll(SenderTool.sendSamples(broker));
    assertThat(numbers).hasSize(SAMPLES);
  }

  private void takesCartsAgainAfter(Runnable restart) {
    restart.run();
    server.awaitReady();
    try (Integrator integrator = new Integrator(broker)) {
      Reply reply = integrator.ask(null, CartFixture.mugs(1).toString());
      assertThat(reply.accepted()).as("%s", reply).isTrue();
      numbers.add(reply.orderNumber());
    }
  }

  private void answersTheSameKeyWithTheSameOrder() {
    try (Integrator integrator = new Integrator(broker)) {
      Reply first = integrator.ask(key, cart);
      assertThat(first.accepted()).as("%s", first).isTrue();
      assertThat(first.gross()).isEqualByComparingTo("298.00");
      assertThat(numbers).doesNotContain(first.orderNumber());
      assertThat(integrator.ask(key, cart)).isEqualTo(first);
      numbers.add(first.orderNumber());
    }
  }

  private void showsTheOrders() {
    String orders = logIn().page("orders.xhtml");
    assertThat(numbers).allSatisfy(number -> assertThat(orders).contains(number));
  }

  private void showsEveryPageThatStaffCanClick() {
    Backoffice staff = logIn();
    List<String> links = staff.links("orders.xhtml");
    assertThat(links).anyMatch(link -> link.startsWith("/cartwright/refusals.xhtml"));
    links.stream().filter(ServerChecks::isBuilt).forEach(staff::page);
  }

  private static boolean isBuilt(String link) {
    String page = link.replaceFirst("^/cartwright/", "").replaceFirst("\\?.*", "");
    return Files.exists(Artifacts.root().resolve("web-module/src/main/webapp").resolve(page));
  }

  private void handsOutTheOrdersOverRest() {
    RestClient client = new ApiKeys(server.web()).client("", "", "orders:read");
    List<String> read = new ArrayList<>();
    for (String store : List.of("nordlys", "kontor")) {
      RestClient.Answer page = client.get("v1/stores/" + store + "/orders?limit=200");
      assertThat(page.status()).as("%s", page).isEqualTo(200);
      page.json().path("items").forEach(order -> read.add(order.path("orderNumber").asText()));
    }
    assertThat(read).containsAll(numbers);
    assertThat(client.get("v1/stores").code()).isEqualTo("scope-missing");
    assertThat(client.get("nothing").code()).isEqualTo("not-found");
    assertThat(new RestClient(server.web(), null).get("v1/stores").code()).isEqualTo("key-missing");
  }

  private void keepsEverythingOverARestart() {
    server.stop();
    server.start(settings);
    server.awaitReady();
    showsTheOrders();
    try (Integrator integrator = new Integrator(broker)) {
      assertThat(numbers).contains(integrator.ask(key, cart).orderNumber());
    }
  }

  private void undeploys() {
    server.undeploy();
    assertThat(server.applications()).doesNotContain("cartwright");
    URI live = server.web().resolve("health/live");
    assertThat(Http.status(live)).isEqualTo(404);
  }

  private Backoffice logIn() {
    return Backoffice.logIn(server.web(), "admin", ShopSettings.ADMIN_PASSWORD);
  }
}
