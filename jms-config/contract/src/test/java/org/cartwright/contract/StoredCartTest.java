package org.cartwright.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StoredCartTest {

  @Test
  void readsTheDocumentOfANewerNode() {
    ObjectNode document = Carts.sample("yen").put("schemaVersion", 2).put("new", true);

    Cart cart = Carts.CODEC.readStored(document.toString());

    assertThat(cart.schemaVersion()).isEqualTo(2);
    assertThat(Carts.tree(Carts.CODEC.write(cart))).isEqualTo(document);
  }

  @Test
  void liftsAnOldDocumentOneVersionAtATime() {
    Upcasters upcasters =
        new Upcasters(
            List.of(
                one -> one.put("two", one.path("schemaVersion").asInt()),
                two -> two.put("three", two.path("schemaVersion").asInt())));

    assertThat(upcasters.lift((ObjectNode) Carts.tree("{\"schemaVersion\":1}")))
        .isEqualTo(Carts.tree("{\"schemaVersion\":3,\"two\":1,\"three\":2}"));
    assertThat(upcasters.lift((ObjectNode) Carts.tree("{\"schemaVersion\":2}")))
        .isEqualTo(Carts.tree("{\"schemaVersion\":3,\"three\":2}"));
    assertThat(upcasters.lift((ObjectNode) Carts.tree("{\"schemaVersion\":4}")))
        .isEqualTo(Carts.tree("{\"schemaVersion\":4}"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "[]", "{}", "{\"schemaVersion\":0}", "{\"schemaVersion\":1,"})
  void saysWhenTheStoreHoldsNoCart(String json) {
    assertThatThrownBy(() -> Carts.CODEC.readStored(json))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("not a stored cart");
  }

  @Test
  void writesSmallDecimalsWithoutAnExponent() {
    String document = SampleCarts.document("every-field").replace("\"1799.00\"", "\"0.00000001\"");

    assertThat(Carts.CODEC.write(Carts.valid(document).cart())).contains("\"0.00000001\"");
  }

  @Test
  void doesNotChangeWhenTheListItWasMadeOfDoes() {
    Cart cart = Carts.valid(SampleCarts.document("one-line")).cart();

    assertThat(cart.payments()).isEmpty();
    assertThat(cart.properties()).isEmpty();
    assertThatThrownBy(() -> cart.shipments().clear())
        .isInstanceOf(UnsupportedOperationException.class);
    assertThatThrownBy(() -> cart.unknown().clear())
        .isInstanceOf(UnsupportedOperationException.class);
  }
}
