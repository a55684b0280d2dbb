package org.cartwright.systemtests;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Does what the README says, in a copy of the tree, as somebody who just got it. */
class ReadmeIT {
  private static final String COMMAND = "mvn -Prun";
  private static final Duration BUILD = Duration.ofMinutes(6);
  private static final Duration READY = Duration.ofSeconds(120);
  private static final Pattern BUILT =
      Pattern.compile("exec[^\n]*\\(run\\) @ cartwright-system-tests");
  private static final Pattern LOGIN = Pattern.compile("Login +admin / (\\S+)");
  private static final Pattern SEND = Pattern.compile("Sample carts +(java .*)");

  private final Path tree = Artifacts.newFolder("readme");
  private final int httpPort = FreePorts.one();
  private final Map<String, String> environment =
      Map.of(
          "CARTWRIGHT_HTTP_PORT", Integer.toString(httpPort),
          "CARTWRIGHT_BROKER_PORT", Integer.toString(FreePorts.one()));
  private final URI web = URI.create("http://127.0.0.1:" + httpPort + "/cartwright/");

  @Test
  void runsTheProductWithOneCommandAndKeepsItsDataWhenStartedAgain() {
    ProductTree.copyTo(tree);
    assertThat(tree.resolve("README.md")).content().contains(COMMAND);
    String password;
    List<String> numbers;
    try (ServerProcess product = run()) {
      password = product.awaitLog(LOGIN, READY);
      String line = product.awaitLog(SEND, READY).strip();
      numbers =
          SenderTool.orderNumbers(
              ServerProcess.run(
                  "readme-sender", tree, Map.of(), READY, List.of("bash", "-c", line)));
      assertThat(numbers).isNotEmpty();
      seeOrders(password, numbers);
      product.interrupt();
    }
    try (ServerProcess product = run()) {
      seeOrders(password, numbers);
      product.interrupt();
    }
  }

  private ServerProcess run() {
    ServerProcess product = ServerProcess.start("readme-run", tree, environment, command());
    product.awaitLog(BUILT, BUILD);
    Instant built = Instant.now();
    product.awaitOk(web.resolve("health/ready"), READY);
    System.out.println(
        "ready " + Duration.between(built, Instant.now()).toSeconds() + " s after the build");
    return product;
  }

  private void seeOrders(String password, List<String> numbers) {
    String orders = Backoffice.logIn(web, "admin", password).page("orders.xhtml");
    numbers.forEach(number -> assertThat(orders).contains(number));
  }

  /** The README's command; the flags only keep it to what the build around it may use. */
  private static List<String> command() {
    List<String> command = new ArrayList<>(List.of(COMMAND.split(" ")));
    command.add("-B");
    String repository = System.getProperty("cartwright.maven.repository", "");
    if (!repository.isEmpty()) {
      command.add("-Dmaven.repo.local=" + repository);
    }
    if ("offline=true".equals(System.getProperty("cartwright.maven"))) {
      command.add("-o");
    }
    return command;
  }
}
