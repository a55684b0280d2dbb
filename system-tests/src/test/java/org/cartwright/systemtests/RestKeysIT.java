package org.cartwright.systemtests;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.cartwright.systemtests.RestClient.Answer;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class RestKeysIT {
  private static final String ORDERS = "v1/stores/nordlys/orders";
  private static Shop shop;
  private static ApiKeys keys;

  @BeforeAll
  static void open() {
    shop = Shop.withItsOwnBroker();
    keys = new ApiKeys(shop.web());
  }

  @Test
  void opensOnlyItsStoreAndItsScopes() {
    RestClient kontor = keys.client("kontor", "", "orders:read", "stores:read");
    String number = order();

    assertThat(kontor.get("v1/stores").json().findValuesAsText("alias")).contains("kontor");
    assertThat(kontor.get("v1/stores").json().path("items")).hasSize(1);
    assertThat(kontor.get("v1/stores/kontor/orders").status()).isEqualTo(200);
    for (String path :
        List.of("v1/stores/nordlys", ORDERS, ORDERS + "/" + number, ORDERS + "/by-key?key=x")) {
      Answer refused = kontor.get(path);
      Answer unknown = kontor.get(path.replace("nordlys", "nowhere"));
      RestSchema.checkProblem(refused, 404, "not-found");
      assertThat(refused.json().path("detail")).isEqualTo(unknown.json().path("detail"));
    }
    Answer scope = kontor.get("v1/stores/kontor/carts");
    RestSchema.checkProblem(scope, 403, "scope-missing");
    assertThat(scope.json().path("scope").asText()).isEqualTo("carts:read");
    assertThat(scope.header("WWW-Authenticate"))
        .contains("insufficient_scope", "scope=\"carts:read\"");
  }

  @Test
  void opensNothingWithoutAKeyThatHolds() {
    RestClient nobody = new RestClient(shop.web(), null);
    Answer missing = nobody.get("v1/stores");
    RestSchema.checkProblem(missing, 401, "key-missing");
    assertThat(missing.header("WWW-Authenticate")).isEqualTo("Bearer realm=\"cartwright\"");
    RestSchema.checkProblem(
        nobody.get("v1/stores", "X-API-Key", "cwk_" + "A".repeat(43)), 401, "key-unknown");
    RestSchema.checkProblem(
        nobody.get("v1/stores", "Authorization", "Basic YWRtaW46eA=="), 401, "key-missing");
    RestSchema.checkProblem(nobody.get("anything"), 401, "key-missing");
    assertThat(nobody.get("v1/openapi.yaml").status()).isEqualTo(200);

    String secret = keys.make("short-lived " + UUID.randomUUID(), "", "", "stores:read");
    RestClient shortLived = new RestClient(shop.web(), secret);
    assertThat(nobody.get("v1/stores", "X-API-Key", secret).status()).isEqualTo(200);
    shop.postgres()
        .value(
            "update api_key set last_day = date '2026-01-31' where prefix = '"
                + secret.substring(0, 12)
                + "' returning prefix");
    RestSchema.checkProblem(shortLived.get("v1/stores"), 401, "key-expired");
    keys.revoke(secret);
    Answer revoked = shortLived.get("v1/stores");
    RestSchema.checkProblem(revoked, 401, "key-revoked");
    assertThat(revoked.header("WWW-Authenticate")).contains("invalid_token");
  }

  @Test
  void countsRequestsExactly() {
    RestClient limited = keys.client("", "50", "stores:read");

    List<Answer> answers;
    ExecutorService threads = Executors.newFixedThreadPool(200);
    try {
      List<CompletableFuture<Answer>> calls =
          IntStream.range(0, 200)
              .mapToObj(
                  i ->
                      CompletableFuture.supplyAsync(() -> limited.get("v1/stores/kontor"), threads))
              .toList();
      answers = calls.stream().map(CompletableFuture::join).toList();
    } finally {
      threads.shutdownNow();
    }

    assertThat(answers).filteredOn(answer -> answer.status() == 200).hasSize(50);
    List<Answer> refused = answers.stream().filter(answer -> answer.status() != 200).toList();
    assertThat(refused).hasSize(150);
    assertThat(refused)
        .allSatisfy(
            answer -> {
              RestSchema.checkProblem(answer, 429, "too-many-requests");
              assertThat(Integer.parseInt(answer.header("Retry-After"))).isBetween(1, 60);
              assertThat(answer.header("RateLimit-Limit")).isEqualTo("50");
              assertThat(answer.header("RateLimit-Remaining")).isEqualTo("0");
            });
    RestClient other = keys.client("", "50", "stores:read");
    assertThat(other.get("v1/stores/kontor").status()).isEqualTo(200);
  }

  private static String order() {
    try (Integrator integrator = new Integrator(shop.broker())) {
      return integrator.ask(null, CartFixture.mugs(1).toString()).orderNumber();
    }
  }
}
