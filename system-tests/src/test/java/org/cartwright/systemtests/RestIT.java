package org.cartwright.systemtests;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.cartwright.systemtests.RestClient.Answer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class RestIT {
  private static final String ORDERS = "v1/stores/nordlys/orders";
  private static Shop shop;
  private static Integrator integrator;
  private static RestClient client;

  @BeforeAll
  static void open() {
    shop = Shop.withItsOwnBroker();
    integrator = new Integrator(shop.broker());
    ApiKeys keys = new ApiKeys(shop.web());
    client = keys.client("", "100000", "orders:read", "carts:read", "stores:read");
  }

  @AfterAll
  static void close() {
    integrator.close();
  }

  @Test
  void handsOutAnOrderAndItsCart() throws IOException {
    String key = "rest key/" + UUID.randomUUID();
    ObjectNode cart = CartFixture.mugs(2);
    cart.putArray("tags").add("from REST");
    ((ObjectNode) cart.at("/shipments/0/lineItems/0")).putObject("properties").put("gift", true);
    Reply placed = integrator.ask(key, cart.toString());
    String cartId = cart.path("cartId").asText();

    Answer order = client.get(ORDERS + "/" + placed.orderNumber());
    assertThat(order.status()).as("%s", order).isEqualTo(200);
    assertThat(order.json().at("/total/gross").asText()).isEqualTo("298.00");
    assertThat(order.json().at("/totals/taxes/0/tax").asText()).isEqualTo("59.60");
    assertThat(order.json().at("/shipments/0/lineItems/0/quantity").asText()).isEqualTo("2");
    assertThat(order.json().at("/shipments/0/lineItems/0/properties/gift").isBoolean()).isTrue();
    assertThat(order.json().at("/customer/reference").asText()).isEqualTo("customer-1001");
    assertThat(order.json().at("/tags/0").asText()).isEqualTo("from REST");
    assertThat(order.header("Cache-Control")).isEqualTo("no-store");
    assertThat(order.header("Set-Cookie")).isEmpty();
    assertThat(client.get(ORDERS + "/by-key?key=" + RestClient.encoded(key)).json())
        .isEqualTo(order.json());

    Answer stored = client.get("v1/stores/nordlys/carts/" + cartId);
    assertThat(stored.json().path("orderNumber").asText()).isEqualTo(placed.orderNumber());
    assertThat(stored.json().at("/document/expectedTotal").asText()).isEqualTo("298.00");

    RestSchema.check("Order", order);
    RestSchema.check("Cart", stored);
    RestSchema.check("OrderPage", client.get(ORDERS + "?limit=3"));
    RestSchema.check("CartPage", client.get("v1/stores/nordlys/carts?limit=3&ordered=true"));
    RestSchema.check("StorePage", client.get("v1/stores"));
    RestSchema.check("Store", client.get("v1/stores/nordlys"));
    RestSchema.check("ProblemTypes", new RestClient(shop.web(), null).get("v1/problems"));
  }

  @Test
  void givesEachOrderOnceWhileOthersArrive() {
    List<String> sent = new ArrayList<>(place(5));
    String from = client.get(ORDERS + "/" + sent.get(0)).json().path("placed").asText();
    String path = ORDERS + "?sort=placed&limit=2&placedFrom=" + RestClient.encoded(from);

    List<String> read = new ArrayList<>();
    for (int page = 0; !path.isEmpty(); page++) {
      Answer answer = client.get(path);
      assertThat(answer.status()).as("%s", answer).isEqualTo(200);
      answer.json().path("items").forEach(order -> read.add(order.path("orderNumber").asText()));
      path = answer.json().path("next").asText();
      assertThat(answer.header("Link"))
          .isEqualTo(path.isEmpty() ? "" : "<" + path + ">; rel=\"next\"");
      if (!path.isEmpty() && page < 4) {
        sent.addAll(place(1));
      }
    }

    assertThat(read)
        .doesNotHaveDuplicates()
        .containsSubsequence(sent)
        .hasSizeGreaterThanOrEqualTo(8);
  }

  @Test
  void sendsAnUnchangedDocumentOnlyOnce() {
    String number = place(1).get(0);
    Answer first = client.get(ORDERS + "/" + number);
    String tag = first.header("ETag");

    Answer again = client.get(ORDERS + "/" + number, "If-None-Match", tag);
    assertThat(again.status()).isEqualTo(304);
    assertThat(again.http().body()).isEmpty();
    assertThat(again.header("ETag")).isEqualTo(tag);
    assertThat(client.get(ORDERS + "/" + number, "If-None-Match", "\"other\"").status())
        .isEqualTo(200);
    Answer head = client.send("HEAD", ORDERS + "/" + number, BodyPublishers.noBody());
    assertThat(head.status()).isEqualTo(200);
    assertThat(head.header("ETag")).isEqualTo(tag);
    assertThat(head.http().body()).isEmpty();
  }

  private static List<String> place(int count) {
    return IntStream.range(0, count)
        .mapToObj(i -> integrator.ask(null, CartFixture.mugs(1).toString()).orderNumber())
        .toList();
  }
}
