package org.cartwright.contract.sender;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import org.cartwright.contract.SampleCarts;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(60)
class SendCartsTest {
  @TempDir private static Path home;
  private static TestBroker broker;
  @TempDir private Path folder;
  private String printed = "";

  @BeforeAll
  static void startBroker() throws Exception {
    broker = new TestBroker(home);
  }

  @AfterAll
  static void stopBroker() throws Exception {
    broker.close();
  }

  private int run(boolean terminal, Object... arguments) {
    String[] all = new String[arguments.length + 2];
    all[0] = "--broker";
    all[1] = broker.url();
    for (int i = 0; i < arguments.length; i++) {
      all[i + 2] = arguments[i].toString();
    }
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    int code = SendCarts.run(new PrintStream(out, true, UTF_8), terminal, all);
    printed = out.toString(UTF_8);
    return code;
  }

  @Test
  void printsTheOrderOfEachFileOfAFolder() throws Exception {
    Files.writeString(folder.resolve("b.json"), SampleCarts.document("several-shipments"));
    Files.writeString(folder.resolve("a.json"), SampleCarts.document("yen"));
    Files.writeString(folder.resolve("notes.txt"), "no cart");

    try (Responder responder = new Responder(broker.url())) {
      assertThat(run(false, "--in-flight", 1, "--key-prefix", "test-", folder)).isZero();
      assertThat(responder.byKey().keySet()).allMatch(key -> key.startsWith("test-"));
    }
    assertThat(printed.lines()).first().isEqualTo("a.json -> order NL-1 36 068 JPY");
    assertThat(printed)
        .contains("b.json -> order NL-2 6 087.00 NOK")
        .contains("2 carts: 2 accepted, 0 refused, 0 without an answer")
        .doesNotContain("\u001B", "may have become");
  }

  @Test
  void endsWithOneWhenACartIsRefused() throws Exception {
    Path file = folder.resolve("bad.json");
    Files.writeString(
        file, SampleCarts.document("yen").replace("\"quantity\": \"3\"", "\"quantity\": \"-3\""));

    try (Responder responder = new Responder(broker.url())) {
      assertThat(run(false, file)).isEqualTo(Report.SOME_REFUSED);
      assertThat(responder.deliveries()).isEqualTo(1);
    }
    assertThat(printed)
        .contains("bad.json -> refused: FIELD_INVALID at /shipments/0/lineItems/0/quantity:")
        .contains("1 carts: 0 accepted, 1 refused");
  }

  @Test
  void sendsTheSamplesWithFreshIds() throws Exception {
    try (Responder responder = new Responder(broker.url())) {
      assertThat(run(true, "--samples", "--repeat", 3)).isZero();
      assertThat(responder.byKey()).hasSize(3 * SampleCarts.names().size());
    }
    assertThat(printed)
        .contains("two-hundred-lines #3 -> order NL-", "961 747.57 NOK", "\r\u001B[K")
        .contains("36 carts: 36 accepted");
  }

  @Test
  void keepsTheIdsOfTheSamplesWhenAsked() throws Exception {
    try (Responder responder = new Responder(broker.url())) {
      run(false, "--samples", "--keep-ids", "--quiet");
      assertThat(run(false, "--samples", "--keep-ids", "--quiet")).isZero();
      assertThat(responder.byKey()).hasSize(SampleCarts.names().size());
    }
    assertThat(printed.lines()).hasSize(1);
  }

  @Test
  void endsWithTwoWhenNobodyAnswers() throws Exception {
    try (TestBroker alone = new TestBroker(folder.resolve("alone"))) {
      Path file = Files.writeString(folder.resolve("a.json"), SampleCarts.document("yen"));
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      assertThat(
              SendCarts.run(
                  new PrintStream(out, true, UTF_8),
                  false,
                  "--broker=" + alone.url(),
                  "--timeout=300ms",
                  file.toString()))
          .isEqualTo(Report.SOME_UNANSWERED);
      assertThat(out.toString(UTF_8))
          .contains("a.json -> no answer within 0.3 s (key ")
          .contains("Asking again with the same key is safe");
    }
  }

  @Test
  void endsWithTwoWhenTheBrokerCannotBeReached() throws Exception {
    TestBroker gone = new TestBroker(folder.resolve("gone"));
    gone.close();
    Path file = Files.writeString(folder.resolve("a.json"), SampleCarts.document("yen"));
    ByteArrayOutputStream out = new ByteArrayOutputStream();

    int code =
        SendCarts.run(
            new PrintStream(out, true, UTF_8), false, "--broker", gone.url(), file.toString());

    assertThat(code).isEqualTo(Report.SOME_UNANSWERED);
    assertThat(out.toString(UTF_8))
        .contains("Nothing was sent: broker " + gone.url())
        .doesNotContain("may have become");
  }

  @Test
  void endsWithSixtyFourWhenItIsUsedWrongly() throws Exception {
    assertThat(run(false)).isEqualTo(64);
    assertThat(run(false, "--no-such-option")).isEqualTo(64);
    assertThat(run(false, folder.resolve("missing.json"))).isEqualTo(64);
    assertThat(run(false, folder)).isEqualTo(64);
    assertThat(run(false, "--timeout", "soon", "--samples")).isEqualTo(64);
    assertThat(run(false, "--in-flight", 0, "--samples")).isEqualTo(64);
    Path latin = Files.write(folder.resolve("latin.json"), "{\"ø\": 1}".getBytes(ISO_8859_1));
    assertThat(run(false, latin)).isEqualTo(64);
  }

  @Test
  void groupsTheDigitsOfAmounts() {
    assertThat(Report.grouped(new BigDecimal("1234567.8901"))).isEqualTo("1 234 567.8901");
    assertThat(Report.grouped(new BigDecimal("123"))).isEqualTo("123");
    assertThat(Report.grouped(new BigDecimal("1234"))).isEqualTo("1 234");
  }
}
