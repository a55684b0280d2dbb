package org.cartwright.contract;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.cartwright.contract.Carts.CODEC;
import static org.cartwright.contract.Carts.invalid;
import static org.cartwright.contract.Carts.problem;
import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.time.Duration;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Bodies that are no carts at all, or are made to hurt. */
class HostileBodiesTest {
  private static final Duration QUICK = Duration.ofSeconds(2);

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "``|the document is empty",
        "hello|it is not JSON",
        "{\"schemaVersion\": 1|it ends before the JSON is complete (line 1",
        "{\"schemaVersion\": 1,}|it is not JSON",
        "[]|the document is not a JSON object",
        "null|the document is not a JSON object",
        "{\"schemaVersion\": 1} {}|there is something after the end of the document",
        "{\"schemaVersion\": 1, \"schemaVersion\": 1}|a field stands twice in one object: schemaVersion",
        "{\"schemaVersion\": 1, \"a\": {\"b\": 1, \"b\": 2}}|a field stands twice in one object: b (line 1",
        "{\"schemaVersion\": NaN}|it is not JSON",
        "<cart/>|it is not JSON"
      })
  void refusesWhatIsNotOneJsonObject(String body, String words) {
    Problem problem = problem(body);

    assertThat(problem.code()).isEqualTo(RefusalCode.NOT_JSON);
    assertThat(problem.pointer()).isNull();
    assertThat(problem.message()).startsWith(words).doesNotContain("StreamReadFeature", "jackson");
  }

  @Test
  void refusesOtherEncodings() {
    String cart = SampleCarts.document("yen");
    assertAll(
        () -> notUtf8("{\"größe\": 1}".getBytes(ISO_8859_1), "ISO 8859-1"),
        () -> notUtf8(cart.getBytes(UTF_16), "UTF-16"),
        () -> notUtf8("{}".getBytes(UTF_16LE), "UTF-16"),
        () -> notUtf8(new byte[] {(byte) 0xC0, (byte) 0xAF}, "not UTF-8"),
        () -> notUtf8(new byte[] {(byte) 0xED, (byte) 0xA0, (byte) 0x80}, "not UTF-8"),
        () -> notUtf8("{\"a\": \"\0\"}".getBytes(UTF_8), "NUL"),
        () -> assertThat(problem("{\"a\": \"\uD800\"}").code()).isEqualTo(RefusalCode.NOT_UTF8),
        () ->
            assertThat(problem("{\"schemaVersion\": 1, \"a\": \"\\uD800\"}").pointer())
                .isEqualTo("/a"));
  }

  private static void notUtf8(byte[] body, String words) {
    Problem problem = invalid(CODEC.read(body)).problems().get(0);
    assertThat(problem.code()).isEqualTo(RefusalCode.NOT_UTF8);
    assertThat(problem.message()).contains(words);
  }

  @Test
  void readsUtf8WithAndWithoutAByteOrderMark() {
    String cart = SampleCarts.document("yen");
    assertThat(CODEC.read(("\uFEFF" + cart).getBytes(UTF_8)))
        .isEqualTo(CODEC.read(cart.getBytes(UTF_8)))
        .isEqualTo(CODEC.read("\uFEFF" + cart))
        .isInstanceOf(CartReading.Valid.class);
  }

  @Test
  void refusesFiftyMegabytesWithoutReadingThem() {
    byte[] body = new byte[50_000_000];
    Arrays.fill(body, (byte) ' ');
    String text = new String(body, UTF_8);

    assertTimeout(QUICK, () -> tooLarge(CODEC.read(body)));
    assertTimeout(QUICK, () -> tooLarge(CODEC.read(text)));
    tooLarge(CODEC.read("ü".repeat(Carts.MAX_BYTES / 2 + 1)));
  }

  private static void tooLarge(CartReading reading) {
    Problem problem = invalid(reading).problems().get(0);
    assertThat(problem.code()).isEqualTo(RefusalCode.TOO_LARGE);
    assertThat(problem.message()).contains("at most 4194304 bytes are accepted");
  }

  @Test
  void refusesAHundredThousandLines() {
    String lines = "{\"sku\":\"A\",\"quantity\":\"1\"},".repeat(99_999);
    String body =
        "{\"schemaVersion\":1,\"shipments\":[{\"lineItems\":["
            + lines
            + "{\"sku\":\"A\",\"quantity\":\"1\"}]}],\"store\":\"nordlys\","
            + "\"cartId\":\"39c291f2-beb5-5451-8581-5d2d18887129\"}";

    CartReading.Invalid invalid = assertTimeout(QUICK, () -> invalid(CODEC.read(body)));

    assertThat(invalid)
        .isEqualTo(
            new CartReading.Invalid(
                java.util.List.of(
                    new Problem(
                        RefusalCode.TOO_MANY_LINES,
                        "/shipments",
                        "100,000 line items; at most 2,000 are accepted")),
                "39c291f2-beb5-5451-8581-5d2d18887129",
                "nordlys"));
  }

  @Test
  void countsTheLinesOfAllShipments() {
    String shipment = "{\"lineItems\":[{\"attributes\":[{}]},{}]}";
    String body = "{\"schemaVersion\":1,\"shipments\":[%s]}";

    CartCodec four = new CartCodec(Carts.MAX_BYTES, 4);

    assertThat(code(four, body.formatted(shipment + "," + shipment)))
        .isEqualTo(RefusalCode.FIELD_MISSING);
    assertThat(code(four, body.formatted(shipment + "," + shipment + ",{\"lineItems\":[{}]}")))
        .isEqualTo(RefusalCode.TOO_MANY_LINES);
    assertThat(code(four, body.formatted("{},{},{},{},{}"))).isEqualTo(RefusalCode.TOO_MANY_LINES);
  }

  private static RefusalCode code(CartCodec codec, String body) {
    return invalid(codec.read(body)).problems().get(0).code();
  }

  @ParameterizedTest
  @ValueSource(strings = {"[", "{\"a\":"})
  void refusesDeepNesting(String opening) {
    String body = "{\"schemaVersion\":1,\"properties\":{\"a\":" + opening.repeat(500_000);

    Problem problem = assertTimeout(QUICK, () -> problem(body));

    assertThat(problem.code()).isEqualTo(RefusalCode.TOO_LARGE);
    assertThat(problem.message()).startsWith("it is nested deeper than 32 levels");
  }

  @Test
  void refusesHugeTextsNamesAndNumbers() {
    String start = "{\"schemaVersion\":1,";
    assertAll(
        () -> refusedAsTooLarge(start + "\"a\":\"" + "x".repeat(300_000) + "\"}", "a text"),
        () -> refusedAsTooLarge(start + "\"" + "x".repeat(2_000) + "\":1}", "a name"),
        () -> refusedAsTooLarge(start + "\"a\":" + "9".repeat(2_000) + "}", "a number"));
  }

  private static void refusedAsTooLarge(String body, String words) {
    assertThat(problem(body).code()).isEqualTo(RefusalCode.TOO_LARGE);
    assertThat(problem(body).message()).startsWith(words);
  }

  @Test
  void isNotSlowedByNumbersWithAnAbsurdExponent() {
    String body =
        Carts.everyField(c -> c.put("tags", 1)).replace("\"tags\":1", "\"x\":1e999999999");

    CartReading.Valid valid = assertTimeout(QUICK, () -> Carts.valid(body));

    assertTimeout(QUICK, () -> CODEC.write(valid.cart()));
  }

  @Test
  void isNotSlowedByTextsThatAreMadeForTheSchemasPatterns() {
    String aliases = "a-".repeat(130_000);
    String body =
        Carts.everyField(
            c -> {
              c.put("language", aliases).put("store", aliases).put("expectedTotal", aliases);
              Carts.at(c, "/customer").put("email", aliases);
              Carts.at(c, "/shipments/0/lineItems/0").put("quantity", "0".repeat(200_000));
              Carts.at(c, "/shipments/0/lineItems/1").put("sku", " ".repeat(200_000));
            });

    CartReading.Invalid invalid = assertTimeout(QUICK, () -> invalid(CODEC.read(body)));

    assertThat(invalid.problems()).hasSizeGreaterThanOrEqualTo(6);
    assertThat(invalid.problems()).allMatch(p -> p.message().length() < 300);
  }

  @Test
  void neverThrowsWhateverIsBroken() {
    long seed = 20261121L;
    Random random = new Random(seed);
    byte[] cart = SampleCarts.document("every-field").getBytes(UTF_8);
    for (int i = 0; i < 3_000; i++) {
      byte[] broken = cart.clone();
      for (int n = random.nextInt(3) + 1; n > 0; n--) {
        broken[random.nextInt(broken.length)] = (byte) random.nextInt(256);
      }
      assertThat(CODEC.read(broken)).as("seed %d, round %d", seed, i).isNotNull();
    }
  }
}
