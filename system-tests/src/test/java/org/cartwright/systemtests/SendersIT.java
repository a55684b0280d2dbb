package org.cartwright.systemtests;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.cartwright.systemtests.SampleClient.Outcome;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The sample clients of other languages do what the integration guide says. */
class SendersIT {
  private static final int ACCEPTED = 0;
  private static final int REFUSED = 1;
  private static final int UNANSWERED = 2;
  private static final int WRONG_USE = 64;
  private static Shop shop;
  private static Integrator java;

  @BeforeAll
  static void connect() {
    shop = Shop.withItsOwnBroker();
    java = new Integrator(shop.broker());
  }

  @AfterAll
  static void disconnect() {
    java.close();
  }

  static Stream<SampleClient> clients() {
    return Stream.of(NodeClient.installed(), PythonClient.installed());
  }

  @ParameterizedTest
  @MethodSource("clients")
  void carriesEachCharacterOfCartAndKeyInTextAndInBytes(SampleClient client) {
    ObjectNode cart = CartFixture.mugs(2);
    ((ObjectNode) cart.get("customer")).put("lastName", "Ødegård 木村 😀 \\ \" : \n\t.");
    String key = "sko:n\\ett 木 " + cart.get("cartId").asText();

    Outcome text =
        client.send(shop.broker(), cart.toPrettyString(), "--key-prefix", "sko:n\\ett 木 ");
    Outcome bytes =
        client.send(shop.broker(), cart.toString(), "--key-prefix", "sko:n\\ett 木 ", "--binary");

    assertThat(text.exitCode()).as(text.printed()).isEqualTo(ACCEPTED);
    assertThat(text.reply().gross()).isEqualByComparingTo("298.00");
    assertThat(bytes.reply()).isEqualTo(text.reply());
    assertThat(shop.ledger().orderNumbers(key)).containsExactly(text.reply().orderNumber());
    assertThat(java.ask(key, cart.toString()))
        .as("the same content, or it were a conflict")
        .isEqualTo(text.reply());
  }

  @ParameterizedTest
  @MethodSource("clients")
  void sendsACartOfTwoHundredLines(SampleClient client) throws IOException {
    ObjectNode cart =
        (ObjectNode)
            new JsonMapper()
                .readTree(
                    Files.readString(
                        Artifacts.built(
                            "jms-config/contract/src/main/resources/org/cartwright/contract/samples/two-hundred-lines.json")));
    String cartId = UUID.randomUUID().toString();
    cart.put("cartId", cartId);

    Reply reply = client.send(shop.broker(), cart.toPrettyString()).reply();

    assertThat(reply.gross()).isEqualByComparingTo(cart.get("expectedTotal").asText());
    assertThat(java.ask(cartId, cart.toString())).isEqualTo(reply);
  }

  @ParameterizedTest
  @MethodSource("clients")
  void getsAnAnswerToACartThatIsTooLarge(SampleClient client) {
    String large = CartFixture.mugs(1).put("name", "x".repeat(5_000_000)).toString();

    assertThat(client.send(shop.broker(), large).reply().code()).isEqualTo("TOO_LARGE");
    assertThat(client.send(shop.broker(), large, "--binary").reply().code()).isEqualTo("TOO_LARGE");
  }

  @ParameterizedTest
  @MethodSource("clients")
  void tellsCodePlaceWordsAndWhetherARefusedCartCanSucceedLater(SampleClient client) {
    ObjectNode cart = CartFixture.mugs(1);
    CartFixture.line(cart).put("sku", "MUG-404");

    Outcome outcome = client.send(shop.broker(), cart.toString());

    Reply refused = outcome.reply();
    assertThat(outcome.exitCode()).isEqualTo(REFUSED);
    assertThat(refused.code()).isEqualTo("SKU_UNKNOWN");
    assertThat(refused.json().at("/refusal/pointer").asText())
        .isEqualTo("/shipments/0/lineItems/0/sku");
    assertThat(refused.message()).contains("MUG-404");
    assertThat(refused.json().at("/refusal/retryable").asBoolean()).isTrue();
    assertThat(shop.ledger().refusals(refused.refusalId()))
        .containsExactly("SKU_UNKNOWN: " + refused.message());

    ObjectNode dear = CartFixture.mugs(1).put("expectedTotal", "1.00");
    Reply changed = client.send(shop.broker(), dear.toString()).reply();
    assertThat(changed.code()).isEqualTo("TOTAL_CHANGED");
    assertThat(changed.json().at("/refusal/retryable").asBoolean(true)).isFalse();
  }

  @ParameterizedTest
  @MethodSource("clients")
  void getsTheFirstOrderAgainForTheSameKeyAndAConflictForOtherContent(SampleClient client) {
    UUID cartId = UUID.randomUUID();
    String own = "cartwright.replies." + client.name() + "-" + cartId;

    Outcome first = client.send(shop.broker(), CartFixture.mugs(cartId, 1).toString());
    Outcome again =
        client.send(shop.broker(), CartFixture.mugs(cartId, 1).toString(), "--reply-queue", own);
    Outcome other = client.send(shop.broker(), CartFixture.mugs(cartId, 2).toString());

    assertThat(first.reply().accepted()).as(first.printed()).isTrue();
    assertThat(again.reply()).isEqualTo(first.reply());
    assertThat(other.exitCode()).isEqualTo(REFUSED);
    assertThat(other.reply().code()).isEqualTo("KEY_CONFLICT");
    assertThat(shop.ledger().orderNumbersOfCart(cartId.toString()))
        .containsExactly(first.reply().orderNumber());
  }

  @ParameterizedTest
  @MethodSource("clients")
  void sendsManyCartsFromAFolderAndPrintsALineForPeople(SampleClient client) throws IOException {
    var folder = Artifacts.newFolder("carts");
    Files.writeString(folder.resolve("a.json"), CartFixture.mugs(1).toString());
    Files.writeString(folder.resolve("b.json"), "{\"schemaVersion\": 1");
    Files.writeString(folder.resolve("c.json"), CartFixture.mugs(3).toString());

    Outcome outcome = client.run(shop.broker(), List.of(folder.toString(), "--in-flight", "2"));

    assertThat(outcome.exitCode()).isEqualTo(REFUSED);
    assertThat(outcome.printed())
        .containsPattern("(?m)^a.json: accepted NL-\\d+ 149.00 NOK$")
        .containsPattern("(?m)^b.json: refused NOT_JSON: [^\n]+$")
        .containsPattern("(?m)^c.json: accepted NL-\\d+ 447.00 NOK$")
        .contains("2 accepted, 1 refused, 0 without an answer");
  }

  @ParameterizedTest
  @MethodSource("clients")
  void saysWhatIsWrongWithItsUseAndSendsNothing(SampleClient client) {
    for (List<String> wrong :
        List.of(
            List.<String>of(),
            List.of("no-such-file.json"),
            List.of("--broker", "shop", "-"),
            List.of("--timeout", "0", "-"))) {
      Outcome outcome = client.run(shop.broker(), wrong);
      assertThat(outcome.exitCode()).as("%s: %s", wrong, outcome.printed()).isEqualTo(WRONG_USE);
      assertThat(outcome.printed())
          .contains("--reply-queue")
          .doesNotContain("Traceback", "\n    at ");
    }
  }

  @ParameterizedTest
  @MethodSource("clients")
  void saysAtOnceThatTheBrokerDoesNotWantIt(SampleClient client) {
    String cart = CartFixture.mugs(1).toString();

    Outcome elsewhere = client.send(shop.broker(), cart, "--reply-queue", "elsewhere");
    assertThat(elsewhere.exitCode()).as(elsewhere.printed()).isEqualTo(UNANSWERED);
    assertThat(elsewhere.printed()).contains("does not exist").doesNotContain("trying again");

    BrokerAddress known = Shop.withExternalParts().broker();
    BrokerAddress wrong = new BrokerAddress(known.url(), known.user(), "not the password");
    Outcome unknown = client.send(wrong, cart);
    assertThat(unknown.exitCode()).as(unknown.printed()).isEqualTo(UNANSWERED);
    assertThat(unknown.printed())
        .containsPattern("cart.json: the broker refused.*(authenticate|password is invalid)")
        .doesNotContain("trying again");
  }

  @ParameterizedTest
  @MethodSource("clients")
  void goesOnWhenTheBrokerComesBack(SampleClient client) throws IOException {
    Shop apart = Shop.withExternalParts();
    ArtemisBroker broker = Shop.externalBroker();
    ObjectNode first = CartFixture.mugs(1);
    ObjectNode afterKill = CartFixture.mugs(2);
    ObjectNode afterStop = CartFixture.mugs(3);
    List<String> standardInput = List.of("--json", "--timeout", "80", "-");
    try (ServerProcess process = client.start(apart.broker(), standardInput)) {
      type(process, first);
      awaitAnswer(process, first);
      broker.kill();
      awaitTrouble(process, 1);
      type(process, afterKill);
      broker.startAgain();
      awaitAnswer(process, afterKill);
      broker.stop();
      awaitTrouble(process, 2);
      type(process, afterStop);
      process.input().close();
      broker.startAgain();

      assertThat(process.awaitExit(SampleClient.PATIENCE)).as(process.log()).isEqualTo(ACCEPTED);
      assertThat(new Outcome(ACCEPTED, process.log()).replies())
          .extracting(Reply::orderNumber)
          .containsExactly(
              orderOf(apart, first), orderOf(apart, afterKill), orderOf(apart, afterStop));
    }
  }

  private static void type(ServerProcess process, ObjectNode cart) throws IOException {
    process.input().write((cart + "\n").getBytes(StandardCharsets.UTF_8));
    process.input().flush();
  }

  private static void awaitAnswer(ServerProcess process, ObjectNode cart) {
    process.awaitLog(
        Pattern.compile("accepted.*" + cart.get("cartId").asText()), SampleClient.PATIENCE);
  }

  /** Waits until the client has said, after so many answers each, that the broker is away. */
  private static void awaitTrouble(ServerProcess process, int absences) {
    String answers = "(?:accepted.*?the broker is away.*?trying again.*?){" + absences + "}";
    process.awaitLog(Pattern.compile(answers, Pattern.DOTALL), SampleClient.PATIENCE);
  }

  private static String orderOf(Shop shop, ObjectNode cart) {
    List<String> numbers = shop.ledger().orderNumbersOfCart(cart.get("cartId").asText());
    assertThat(numbers).hasSize(1);
    return numbers.get(0);
  }
}
