package org.cartwright.systemtests;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.jms.JMSContext;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The lines of code that the manuals show to integrators, run as they stand there. */
class ManualExamplesIT {
  private static final Duration PATIENCE = Duration.ofSeconds(60);
  private static final Shop SHOP = Shop.withItsOwnBroker();

  private final ObjectNode cart = CartFixture.mugs(1);

  @Test
  void sendsFromJavaWithNothingButTheBrokersClient() throws IOException {
    String source =
        """
        import jakarta.jms.*;
        import org.apache.activemq.artemis.jms.client.ActiveMQConnectionFactory;
        class Example {
          public static void main(String[] arguments) {
            String cartJson = System.getenv("CART");
            %s
          }
        }
        """
            .formatted(example("docs/integration-guide.md", "java"));
    assertThat(example("docs/integration-guide.md", "java").lines()).as("lines").hasSize(5);
    Path java = Path.of(System.getProperty("java.home"), "bin", "java");
    String classPath = System.getProperty("java.class.path");

    String printed =
        run(
            Artifacts.newFolder("java-example").resolve("Example.java"),
            source,
            List.of(java.toString(), "--class-path", classPath));

    Reply reply = Reply.of(printed.lines().filter(l -> l.startsWith("{")).findFirst().orElse(""));
    assertThat(reply.orderNumber()).isEqualTo(order());
  }

  @Test
  void sendsFromNode() throws IOException {
    Path installed = Path.of(NodeClient.installed().command().get(1)).resolveSibling("example.js");
    String code = example("jms-config/clients/node/README.md", "js");

    String printed = run(installed, "const cartJson = process.env.CART;\n" + code, List.of("node"));

    assertThat(printed).contains(order());
  }

  @Test
  void sendsFromPython() throws IOException {
    Path client = Path.of(PythonClient.installed().command().get(2)).getParent();
    String code = example("jms-config/clients/python/README.md", "python");
    String start =
        "import os, sys\nsys.path.insert(0, '%s')\ncart_json = os.environ['CART']\n"
            .formatted(client);

    String printed =
        run(
            Artifacts.newFolder("python-example").resolve("example.py"),
            start + code,
            List.of("python3", "-B"));

    assertThat(printed).contains(order());
  }

  @Test
  void keepsAnswersInAReplyQueueWhileItsReaderIsAway() {
    String own = "cartwright.replies.away-" + UUID.randomUUID();
    try (JMSContext jms = SHOP.broker().connections().createContext()) {
      jms.createProducer()
          .setJMSReplyTo(jms.createQueue(own))
          .send(jms.createQueue("cartwright.carts"), cart.toString());
    }
    try (JMSContext jms = SHOP.broker().connections().createContext()) {
      String answer =
          jms.createConsumer(jms.createQueue(own)).receiveBody(String.class, PATIENCE.toMillis());
      assertThat(Reply.of(answer).orderNumber()).isEqualTo(order());
    }
  }

  /** Writes the source and runs it with the cart in the environment; returns what it printed. */
  private String run(Path file, String source, List<String> interpreter) throws IOException {
    Files.writeString(file, source);
    List<String> command = new ArrayList<>(interpreter);
    command.add(file.toString());
    Map<String, String> environment = Map.of("CART", cart.toString());
    return ServerProcess.run("example", Artifacts.root(), environment, PATIENCE, command);
  }

  private String order() {
    return SHOP.ledger().orderNumbersOfCart(cart.get("cartId").asText()).get(0);
  }

  /**
   * The page's first block of the language, on the broker of this test and with a key of its own.
   */
  private static String example(String page, String language) throws IOException {
    Matcher block =
        Pattern.compile("```" + language + "\n(.*?)```", Pattern.DOTALL)
            .matcher(Files.readString(Artifacts.built(page)));
    assertThat(block.find()).as("%s shows %s", page, language).isTrue();
    String address = SHOP.broker().url().replace("tcp://", "");
    assertThat(block.group(1)).contains("127.0.0.1:61616");
    return block
        .group(1)
        .replace("127.0.0.1:61616", address)
        .replace("web-2026-000123", UUID.randomUUID().toString());
  }
}
