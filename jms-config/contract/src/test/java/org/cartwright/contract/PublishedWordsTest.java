package org.cartwright.contract;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What people read (AsyncAPI, integration guide, refusal codes) says what the code does. */
class PublishedWordsTest {
  private static final String GUIDE = guide();
  private static final JsonNode API = api();

  private static String guide() {
    try {
      return Files.readString(Path.of("..", "..", "docs", "integration-guide.md"));
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  private static JsonNode api() {
    try {
      return new YAMLMapper().readTree(ContractFile.text(ContractFile.ASYNC_API));
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  @ParameterizedTest
  @EnumSource
  void listsEveryRefusalCodeInTheGuide(RefusalCode code) {
    String row =
        "| `%s` | %s | %s | %s |"
            .formatted(code, code.retryable() ? "yes" : "no", code.meaning(), code.remedy());

    assertThat(GUIDE.lines()).contains(row);
    assertThat(code.meaning()).endsWith(".").doesNotContain("|");
    assertThat(code.remedy()).endsWith(".").doesNotContain("|");
  }

  @Test
  void listsTheSameCodesInTheSchema() {
    JsonNode codes =
        Carts.tree(ContractFile.text(ContractFile.ANSWER_SCHEMA))
            .at("/$defs/refusal/properties/code/enum");

    assertThat(codes)
        .extracting(JsonNode::asText)
        .containsExactly(
            Arrays.stream(RefusalCode.values()).map(Enum::name).toArray(String[]::new));
  }

  @Test
  void showsDocumentsInTheGuideThatAreValid() {
    List<JsonNode> documents = new ArrayList<>();
    Matcher block = Pattern.compile("```json\n(.*?)```", Pattern.DOTALL).matcher(GUIDE);
    while (block.find()) {
      documents.add(Carts.tree(block.group(1)));
    }

    assertThat(documents).hasSize(3);
    checkCart((ObjectNode) documents.get(0));
    checkAnswer(documents.get(1));
    checkAnswer(documents.get(2));
    String quantity = Carts.everyField(c -> line(c).put("quantity", "0"));
    assertThat(documents.get(2).at("/refusal/message").asText())
        .isEqualTo(Carts.problem(quantity).message());
  }

  private static ObjectNode line(ObjectNode cart) {
    return Carts.at(cart, "/shipments/0/lineItems/0");
  }

  private static void checkCart(ObjectNode cart) {
    Carts.valid(cart.toString());
    assertThat(new ExpectedTotals().of(cart))
        .isEqualTo(new java.math.BigDecimal(cart.path("expectedTotal").asText()));
  }

  private static void checkAnswer(JsonNode answer) {
    new AnswerCodec().read(answer.toString());
    assertThat(
            TestSchemas.registry()
                .getSchema(Carts.tree(ContractFile.text(ContractFile.ANSWER_SCHEMA)))
                .validate(answer))
        .isEmpty();
  }

  @Test
  void namesQueuesAndHeadersInTheApiAsInTheCode() {
    assertThat(API.path("asyncapi").asText()).isEqualTo("3.0.0");
    assertThat(API.at("/channels/carts/address").asText()).isEqualTo(Queues.CARTS);
    assertThat(API.at("/channels/deadLetters/address").asText()).isEqualTo(Queues.CARTS_DEAD);
    assertThat(API.at("/channels/replies/address").isNull()).isTrue();
    JsonNode key =
        API.at("/components/messages/cart/headers/properties").path(Queues.IDEMPOTENCY_KEY);
    assertThat(key.path("maxLength").asInt()).isEqualTo(Queues.IDEMPOTENCY_KEY_LENGTH);
    assertThat(GUIDE)
        .contains(
            "`" + Queues.CARTS + "`",
            "`" + Queues.CARTS_DEAD + "`",
            "`" + Queues.REPLIES_PREFIX + "`",
            "`" + Queues.IDEMPOTENCY_KEY + "`");
  }

  @Test
  void refersInTheApiOnlyToWhatIsThere() {
    List<String> references = new ArrayList<>();
    API.findValues("$ref").forEach(reference -> references.add(reference.asText()));

    assertThat(references).contains(ContractFile.CART_SCHEMA, ContractFile.ANSWER_SCHEMA);
    for (String reference : references) {
      if (reference.startsWith("#")) {
        assertThat(API.at(reference.substring(1)).isObject()).as(reference).isTrue();
      } else {
        assertThat(ContractFile.text(reference)).isNotEmpty();
      }
    }
    assertThat(API.at("/components/messages/cart/x-samples"))
        .extracting(JsonNode::asText)
        .containsExactlyElementsOf(
            SampleCarts.names().stream().map(name -> "samples/" + name + ".json").toList());
  }

  @Test
  void showsExamplesInTheApiThatAreValid() {
    for (JsonNode example : API.at("/components/messages/cart/examples")) {
      checkCart((ObjectNode) example.path("payload"));
    }
    for (JsonNode example : API.at("/components/messages/answer/examples")) {
      checkAnswer(example.path("payload"));
    }
    assertThat(API.findParents("payload")).hasSizeGreaterThanOrEqualTo(5);
  }
}
