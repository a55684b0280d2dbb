package org.cartwright.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.networknt.schema.Schema;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class AnswerCodecTest {
  private static final Schema SCHEMA =
      TestSchemas.registry().getSchema(Carts.tree(ContractFile.text(ContractFile.ANSWER_SCHEMA)));

  private final AnswerCodec codec = new AnswerCodec();

  private static Amounts amounts(String net, String tax, String gross) {
    return new Amounts(new BigDecimal(net), new BigDecimal(tax), new BigDecimal(gross));
  }

  private static Accepted accepted(List<TaxAmount> taxes) {
    Amounts total = amounts("119.20", "29.80", "149.00");
    return new Accepted(
        Answer.SCHEMA_VERSION,
        "6f1d9a52-8f6e-4b8e-9a63-0c5b1e7f2a10",
        "web-1",
        "nordlys",
        new OrderSummary(
            "0d1c5c0e",
            "NL-1",
            Instant.parse("2026-11-21T12:00:00Z"),
            "NOK",
            new Totals(total, amounts("0", "0", "0.00000000"), total, taxes)));
  }

  @Test
  void writesAnAcceptedCart() {
    TaxAmount tax =
        new TaxAmount(
            "standard",
            new BigDecimal("0.25"),
            new BigDecimal("119.20"),
            new BigDecimal("29.80"),
            new BigDecimal("149.00"));
    Accepted answer = accepted(List.of(tax));

    String json = codec.write(answer);

    assertThat(codec.read(json)).isEqualTo(answer);
    assertThat(SCHEMA.validate(Carts.tree(json))).isEmpty();
    assertThat(json)
        .contains("\"outcome\":\"accepted\"", "\"schemaVersion\":1")
        .contains("\"placed\":\"2026-11-21T12:00:00Z\"", "\"gross\":\"149.00\"")
        .contains("\"gross\":\"0.00000000\"");
  }

  @Test
  void writesAnAcceptedCartWithoutTaxes() {
    String json = codec.write(accepted(List.of()));

    assertThat(json).contains("\"taxes\":[]");
    assertThat(SCHEMA.validate(Carts.tree(json))).isEmpty();
  }

  @ParameterizedTest
  @EnumSource
  void writesARefusedCart(RefusalCode code) {
    Refused answer =
        new Refused(1, null, "k", null, new Refusal("r-1", code, null, "words", code.retryable()));

    String json = codec.write(answer);

    assertThat(codec.read(json)).isEqualTo(answer);
    assertThat(SCHEMA.validate(Carts.tree(json))).isEmpty();
    assertThat(json).contains("\"outcome\":\"refused\"").doesNotContain("null");
  }

  @Test
  void ignoresFieldsOfALaterVersion() {
    String json = codec.write(accepted(List.of()));

    assertThat(codec.read(json.replaceFirst("\\{", "{\"new\": {\"a\": [1]},")))
        .isEqualTo(accepted(List.of()));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "{}", "[]", "{\"outcome\":\"perhaps\"}", "accepted"})
  void refusesWhatIsNoAnswer(String json) {
    assertThatThrownBy(() -> codec.read(json)).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void readsARefusalWhoseCodeIsNewerThanItself() {
    String json =
        """
        {"outcome":"refused","schemaVersion":1,"refusal":{"refusalId":"r-1","code":"FROM_TOMORROW",\
        "message":"Not today.","retryable":true}}""";
    Refusal refusal = ((Refused) new AnswerCodec().read(json)).refusal();
    assertThat(refusal.code()).isEqualTo(RefusalCode.OTHER);
    assertThat(refusal.message()).isEqualTo("Not today.");
    assertThat(refusal.retryable()).isTrue();
  }
}
