package org.cartwright.systemtests;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Runs every command of docs/rest.md as it stands there. */
class RestManualIT {
  private static final Pattern COMMANDS = Pattern.compile("```sh\n(.*?)```", Pattern.DOTALL);

  @Test
  void showsCommandsThatWork() throws Exception {
    Shop shop = Shop.withItsOwnBroker();
    RestClient client =
        new ApiKeys(shop.web()).client("", "", "orders:read", "carts:read", "stores:read");
    ObjectNode cart = CartFixture.mugs(1);
    try (Integrator integrator = new Integrator(shop.broker())) {
      assertThat(integrator.ask(null, cart.toString()).accepted()).isTrue();
    }
    List<String> commands = commands();
    assertThat(commands).hasSize(8);
    for (String command : commands) {
      ProcessBuilder shell = new ProcessBuilder("sh", "-c", command).redirectErrorStream(true);
      shell.environment().put("WEB", shop.web().toString().replaceFirst("/$", ""));
      shell.environment().put("KEY", String.valueOf(client.key()));
      shell.environment().put("CART", cart.path("cartId").asText());
      Process process = shell.start();
      String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      assertThat(process.waitFor()).as(command + "\n" + output).isZero();
      assertThat(RestClient.JSON.readTree(output).size()).as(output).isPositive();
    }
  }

  private static List<String> commands() throws IOException {
    String manual = Files.readString(Artifacts.root().resolve("docs/rest.md"));
    return COMMANDS
        .matcher(manual)
        .results()
        .map((MatchResult block) -> block.group(1))
        .flatMap(String::lines)
        .toList();
  }
}
