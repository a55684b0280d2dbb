package org.cartwright.contract.sender;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.cartwright.contract.SampleCarts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

/** What the integration guide says of the clients is so. */
class GuideTest {
  private static final Path PROJECT = Path.of("..", "..");
  private static final Pattern JAVA = Pattern.compile("```java\n(.*?)```", Pattern.DOTALL);
  private static final Pattern EXIT_CODE = Pattern.compile("(?m)^\\| (\\d+) \\| (.+) \\|$");
  private static final Pattern OPTION = Pattern.compile("--[a-z-]+");

  @TempDir Path folder;

  @Test
  void listsTheExitCodesOfTheSender() throws IOException {
    List<String> listed =
        EXIT_CODE
            .matcher(read("docs/integration-guide.md"))
            .results()
            .map(row -> row.group(1) + " " + row.group(2))
            .toList();

    assertThat(listed)
        .containsExactlyElementsOf(
            new CommandLine(new SendCarts(System.out, false))
                .getCommandSpec().usageMessage().exitCodeList().entrySet().stream()
                    .map(code -> code.getKey().strip() + " " + code.getValue())
                    .toList());
  }

  @Test
  void theOtherClientsEndWithTheSameCodesAndTakeTheSameOptions() throws IOException {
    String node = read("jms-config/clients/node/send-carts.js");
    String python = read("jms-config/clients/python/send_carts.py");

    for (String client : List.of(node, python)) {
      assertThat(client.replaceAll("\\s+\"?", " "))
          .contains("0 every cart was accepted, 1 some were refused, 2 some have no answer")
          .contains("64 wrong use of this command");
    }
    assertThat(options(python.substring(python.indexOf("add_argument"))))
        .containsExactlyElementsOf(
            options(node).filter(option -> !option.equals("--help")).toList());
  }

  @Test
  void showsJavaForTheLibraryThatRuns() throws Exception {
    try (TestBroker broker = new TestBroker(folder.resolve("broker"));
        Responder responder = new Responder(broker.url())) {
      List<String> examples =
          JAVA.matcher(read("docs/integration-guide.md"))
              .results()
              .map(found -> found.group(1))
              .toList();
      String example =
          examples.get(examples.size() - 1).replace("tcp://127.0.0.1:61616", broker.url());
      Path source = folder.resolve("Example.java");
      Files.writeString(
          source,
          """
          import java.util.concurrent.TimeUnit;
          import org.cartwright.contract.*;
          import org.cartwright.contract.sender.*;
          class Example {
            public static void main(String[] arguments) throws Exception {
              String cartJson = org.cartwright.contract.SampleCarts.document("one-line");
              %s
              new CartCodec(4_194_304, 2_000).write(((CartReading.Valid) new CartCodec(4_194_304, 2_000).read(cartJson)).cart());
            }
          }
          """
              .formatted(example));

      assertThat(SampleCarts.names()).contains("one-line");
      assertThat(run(source)).contains("NL-");
      assertThat(responder.deliveries()).isEqualTo(1);
    }
  }

  private static String run(Path source) throws IOException, InterruptedException {
    Process java =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "--class-path",
                System.getProperty("java.class.path"),
                source.toString())
            .redirectErrorStream(true)
            .start();
    String printed = new String(java.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(java.waitFor(60, TimeUnit.SECONDS)).isTrue();
    assertThat(java.exitValue()).as(printed).isZero();
    return printed;
  }

  private static Stream<String> options(String source) {
    Matcher matcher = OPTION.matcher(source);
    return matcher.results().map(MatchResult::group).distinct().sorted();
  }

  private static String read(String file) throws IOException {
    return Files.readString(PROJECT.resolve(file));
  }
}
