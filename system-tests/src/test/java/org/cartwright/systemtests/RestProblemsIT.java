package org.cartwright.systemtests;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.util.ArrayList;
import java.util.List;
import org.cartwright.systemtests.RestClient.Answer;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RestProblemsIT {
  private static final String ORDERS = "v1/stores/nordlys/orders";
  private static RestClient client;

  @BeforeAll
  static void open() {
    ApiKeys keys = new ApiKeys(Shop.withItsOwnBroker().web());
    client = keys.client("", "100000", "orders:read", "carts:read", "stores:read");
  }

  @ParameterizedTest
  @CsvSource({
    "GET, nothing, 404, not-found",
    "GET, v1/nothing, 404, not-found",
    "GET, v1/stores/nowhere, 404, not-found",
    "GET, v1/stores/nowhere/orders, 404, not-found",
    "GET, v1/stores/nordlys/orders/NL-0, 404, not-found",
    "GET, v1/stores/nordlys/orders/by-key, 400, invalid-parameter",
    "GET, v1/stores/nordlys/orders/by-key?key=never, 404, not-found",
    "GET, v1/stores/nordlys/carts/NL-0, 404, not-found",
    "GET, v1/stores/nordlys/orders?limit=201, 400, invalid-parameter",
    "GET, v1/stores/nordlys/orders?colour=red, 400, invalid-parameter",
    "GET, v1/stores/nordlys/orders?limit=1&limit=2, 400, invalid-parameter",
    "GET, v1/stores/nordlys/orders?placedFrom=today, 400, invalid-parameter",
    "GET, v1/stores/nordlys/orders?cursor=AAAA, 400, invalid-parameter",
    "POST, v1/stores/nordlys/orders, 405, method-not-allowed",
    "DELETE, v1/stores/nordlys, 405, method-not-allowed",
    "PUT, v1/stores/nordlys/carts/x, 405, method-not-allowed",
  })
  void answersEveryFailureAsAProblem(String method, String path, int status, String code) {
    Answer answer = client.send(method, path, BodyPublishers.noBody(), "X-Correlation-Id", "my-1");
    RestSchema.checkProblem(answer, status, code);
    assertThat(answer.json().path("correlationId").asText()).isEqualTo("my-1");
    assertThat(answer.header("X-Correlation-Id")).isEqualTo("my-1");
    assertThat(answer.json().path("instance").asText())
        .isEqualTo("/cartwright/api/" + path.replaceFirst("\\?.*", ""));
    if (status == 405) {
      assertThat(answer.header("Allow")).contains("GET");
    }
  }

  @Test
  void answersOnlyInJsonAndTakesNoBodies() {
    RestSchema.checkProblem(client.get("v1/stores", "Accept", "text/html"), 406, "not-acceptable");
    RestSchema.checkProblem(
        client.send("OPTIONS", "v1/stores", BodyPublishers.ofString("{}")),
        415,
        "body-not-expected");
    assertThat(client.send("OPTIONS", "v1/stores", BodyPublishers.noBody()).header("Allow"))
        .contains("GET", "HEAD");
    assertThat(client.get("v1/stores", "Origin", "https://example.com").http().headers().map())
        .doesNotContainKey("access-control-allow-origin");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "' or '1'='1",
        "'; drop table api_key; --",
        "%",
        "_",
        "\\",
        "\"",
        "<script>alert(1)</script>",
        "${jndi:ldap://127.0.0.1/x}",
        "../../../etc/passwd",
        "a\u0000b",
        "\uFFFF",
        "😀",
        "{x}",
        "-9223372036854775809"
      })
  void takesHostileTextLiterally(String text) {
    List<String> paths = new ArrayList<>();
    for (String name :
        List.of(
            "state",
            "status",
            "customer",
            "email",
            "placedFrom",
            "placedUntil",
            "updatedFrom",
            "sort",
            "limit",
            "cursor",
            "unknown")) {
      paths.add(ORDERS + "?" + name + "=" + RestClient.encoded(text));
    }
    for (String name :
        List.of("customer", "ordered", "modifiedFrom", "modifiedUntil", "sort", "cursor")) {
      paths.add("v1/stores/nordlys/carts?" + name + "=" + RestClient.encoded(text));
    }
    paths.add(ORDERS + "/by-key?key=" + RestClient.encoded(text));
    for (String path : paths) {
      Answer answer = client.get(path);
      assertThat(answer.status()).as(path).isIn(200, 400, 404);
      assertThat(answer.json().path("items").size()).as(path).isZero();
    }
    for (String path : List.of("v1/stores/", ORDERS + "/", "v1/stores/nordlys/carts/")) {
      // Servers resolve a path that climbs; what is then asked for is no longer REST, but the
      // login.
      assertThat(client.get(path + RestClient.encoded(text).replace("+", "%20")).status())
          .as(path)
          .isIn(text.contains("../") ? List.of(302, 400, 404) : List.of(400, 404));
    }
  }
}
