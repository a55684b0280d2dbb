package org.cartwright.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cartwright.contract.Carts.at;
import static org.cartwright.contract.Carts.everyField;
import static org.cartwright.contract.Carts.problem;
import static org.junit.jupiter.api.Assertions.assertAll;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Documents that are JSON and break the contract: the exact code, pointer and words of each. */
class BadCartsTest {
  private static final String LINE = "/shipments/0/lineItems/0";

  @ParameterizedTest
  @ValueSource(strings = {"schemaVersion", "cartId", "store", "currency", "expectedTotal"})
  void refusesACartWithoutARequiredField(String field) {
    assertThat(problem(everyField(c -> c.remove(field))))
        .satisfies(p -> assertThat(p.code()).isEqualTo(RefusalCode.FIELD_MISSING))
        .satisfies(p -> assertThat(p.pointer()).isEqualTo("/" + field))
        .satisfies(p -> assertThat(p.message()).contains(field + " is missing"));
  }

  @ParameterizedTest
  @CsvSource({
    "/shipments/0/lineItems/0, sku",
    "/shipments/0/lineItems/1, quantity",
    "/shipments/0, lineItems",
    "'', shipments",
    "/shipments/0/address, countryCode",
    "/shipments/0/lineItems/0/attributes/1, alias",
    "/payments/1, paymentMethod",
    "/notes/0, detail"
  })
  void refusesAComponentWithoutARequiredField(String component, String field) {
    Problem problem = problem(everyField(c -> at(c, component).remove(field)));

    assertThat(problem)
        .isEqualTo(
            new Problem(RefusalCode.FIELD_MISSING, component + "/" + field, field + " is missing"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "0",
        "-1",
        "0.0000",
        "1.23456",
        "1000000.0001",
        "1000001",
        "1e3",
        "01",
        "1,5",
        " 1",
        "1 ",
        "1\n",
        "+1",
        "",
        ".5",
        "5.",
        "NaN",
        "١"
      })
  void refusesAQuantityThatIsNone(String quantity) {
    Problem problem = problem(everyField(c -> at(c, LINE).put("quantity", quantity)));

    assertThat(problem.code()).isEqualTo(RefusalCode.FIELD_INVALID);
    assertThat(problem.pointer()).isEqualTo(LINE + "/quantity");
    assertThat(problem.message())
        .startsWith("quantity must be a decimal more than zero and at most 1000000");
  }

  @ParameterizedTest
  @ValueSource(strings = {"0.0001", "1", "1.0", "12.5", "999999.9999", "1000000", "1000000.0000"})
  void readsAQuantity(String quantity) {
    Carts.valid(everyField(c -> at(c, LINE).put("quantity", quantity)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"-0.01", "-0", "1000000000000", "1.123456789", "1e12", "00", "1.", "NOK 5", ""})
  void refusesAnAbsurdAmount(String amount) {
    for (String field : new String[] {"/expectedTotal", LINE + "/unitPrice"}) {
      int slash = field.lastIndexOf('/');
      Problem problem =
          problem(
              everyField(
                  c -> at(c, field.substring(0, slash)).put(field.substring(slash + 1), amount)));
      assertThat(problem.code()).isEqualTo(RefusalCode.FIELD_INVALID);
      assertThat(problem.pointer()).isEqualTo(field);
      assertThat(problem.message()).contains("must be a decimal of zero or more");
    }
  }

  @Test
  void refusesDecimalsThatAreNotText() {
    assertAll(
        () ->
            assertThat(problem(everyField(c -> at(c, LINE).put("quantity", 2))))
                .isEqualTo(
                    new Problem(
                        RefusalCode.FIELD_INVALID,
                        LINE + "/quantity",
                        "quantity must be a decimal in quotes, such as \"2\"")),
        () ->
            assertThat(problem(everyField(c -> c.put("expectedTotal", 573.24))).message())
                .isEqualTo("expectedTotal must be a decimal in quotes, such as \"19.90\""));
  }

  @ParameterizedTest
  @CsvSource({
    "'', cartId, 42",
    "'', cartId, 39C291F2-BEB5-5451-8581-5D2D18887129",
    "'', store, nordlys!",
    "'', currency, nok",
    "'', language, norsk bokmål",
    "/shipments/0/address, countryCode, USA",
    "/shipments/0/address, email, nobody",
    "/shipments/0/lineItems/0, sku, ' A'",
    "/notes/0, visibility, everybody",
    "/shipments/0/lineItems/0, gift, yes",
    "/customer, firstName, ''",
    "'', payments, none"
  })
  void refusesAFieldOfTheWrongForm(String component, String field, String value) {
    Problem problem = problem(everyField(c -> at(c, component).put(field, value)));

    assertThat(problem.code()).isEqualTo(RefusalCode.FIELD_INVALID);
    assertThat(problem.pointer()).isEqualTo(component + "/" + field);
    assertThat(problem.message()).startsWith(field + " ");
    assertThat(problem.message()).doesNotContain("$", "regex", "integer found");
  }

  @ParameterizedTest
  @CsvSource({
    "'', totals",
    "'', taxes",
    "'', discounts",
    "'', orderNumber",
    "'', orderStatus",
    "/properties, internal.risk",
    "/shipments/0, totals",
    "/shipments/0/properties, internal.x",
    "/shipments/0/lineItems/1, discounts",
    "/shipments/0/lineItems/0/properties, internal.x",
    "/shipments/0/address/properties, internal.x",
    "/payments/0, status",
    "/payments/1, transactionId",
    "/payments/1/billingAddress/properties, internal.x"
  })
  void refusesAFieldThatOnlyCartwrightWrites(String component, String field) {
    Problem problem = problem(everyField(c -> at(c, component).putObject(field)));

    assertThat(problem)
        .isEqualTo(
            new Problem(
                RefusalCode.FIELD_NOT_ALLOWED,
                component + "/" + field,
                field
                    + " is a field that only Cartwright writes, because it computes it: leave it"
                    + " out"));
  }

  @Test
  void refusesACartWithoutLines() {
    assertAll(
        () ->
            assertThat(problem(everyField(c -> at(c, "/shipments/0").putArray("lineItems"))))
                .isEqualTo(
                    new Problem(
                        RefusalCode.NO_LINES,
                        "/shipments/0/lineItems",
                        "lineItems is empty: a shipment has at least one line item")),
        () ->
            assertThat(problem(everyField(c -> c.putArray("shipments"))))
                .satisfies(p -> assertThat(p.code()).isEqualTo(RefusalCode.NO_LINES))
                .satisfies(p -> assertThat(p.pointer()).isEqualTo("/shipments")));
  }

  @ParameterizedTest
  @ValueSource(strings = {"0", "2", "1.0", "\"1\"", "null", "[1]", "{}", "99999999999999999999"})
  void refusesAnotherSchemaVersionBeforeAnythingElse(String version) {
    Problem problem = problem("{\"schemaVersion\": " + version + ", \"store\": 5}");

    assertThat(problem.code()).isEqualTo(RefusalCode.SCHEMA_VERSION_UNSUPPORTED);
    assertThat(problem.pointer()).isEqualTo("/schemaVersion");
    assertThat(problem.message()).endsWith("this Cartwright reads 1, a number without quotes");
  }

  @Test
  void namesEveryProblemTheMissingFieldsFirst() {
    String json =
        everyField(
            c -> {
              c.put("orderId", "7").put("currency", "kroner").remove("store");
              at(c, LINE).put("quantity", "0").put("sku", "");
            });

    CartReading.Invalid invalid = Carts.invalid(Carts.CODEC.read(json));

    assertThat(invalid.problems())
        .extracting(Problem::pointer)
        .containsExactly("/store", "/currency", LINE + "/sku", LINE + "/quantity", "/orderId");
    assertThat(invalid.cartId()).isEqualTo("39c291f2-beb5-5451-8581-5d2d18887129");
    assertThat(invalid.store()).isNull();
  }

  @Test
  void namesAtMostTwentyProblems() {
    String json =
        everyField(
            c -> {
              ArrayNode lines = at(c, "/shipments/0").putArray("lineItems");
              for (int i = 0; i < 1_900; i++) {
                lines.addObject().put("sku", "").put("quantity", "-1").put("gift", "no");
              }
            });

    assertThat(Carts.invalid(Carts.CODEC.read(json)).problems()).hasSize(20);
  }

  @Test
  void refusesPropertiesWithLongOrNoNames() {
    assertAll(
        () -> refusesProperty(""), () -> refusesProperty("x".repeat(101)), () -> refusesNul());
  }

  private static void refusesProperty(String name) {
    Problem problem = problem(everyField(c -> at(c, "/properties").put(name, 1)));
    assertThat(problem.code()).isEqualTo(RefusalCode.FIELD_INVALID);
    assertThat(problem.pointer()).startsWith("/properties");
  }

  private static void refusesNul() {
    ObjectNode cart = Carts.sample("every-field");
    at(cart, LINE).put("name", "a\0b");
    assertThat(problem(cart.toString()))
        .isEqualTo(
            new Problem(
                RefusalCode.FIELD_INVALID, LINE + "/name", "holds a NUL character (\\u0000)"));
  }
}
