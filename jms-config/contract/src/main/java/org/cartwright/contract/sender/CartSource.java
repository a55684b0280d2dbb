package org.cartwright.contract.sender;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.cartwright.contract.SampleCarts;

/** Where the carts of a run come from, and which ids and keys they get. */
final class CartSource {
  private static final JsonMapper MAPPER =
      JsonMapper.builder()
          .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
          .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
          .build();

  private final String keyPrefix;

  CartSource(String keyPrefix) {
    this.keyPrefix = keyPrefix;
  }

  /** A file, or the {@code *.json} files of a folder by name. */
  static List<Path> files(Path fileOrFolder) throws IOException {
    if (!Files.isDirectory(fileOrFolder)) {
      return List.of(fileOrFolder);
    }
    try (Stream<Path> files = Files.list(fileOrFolder)) {
      return files.filter(f -> f.toString().endsWith(".json")).sorted().toList();
    }
  }

  /**
   * @throws IOException when the file cannot be read or is not UTF-8
   */
  OutgoingCart file(Path file) throws IOException {
    return asItIs(String.valueOf(file.getFileName()), Files.readString(file));
  }

  List<OutgoingCart> samples() {
    return SampleCarts.names().stream()
        .map(name -> asItIs(name, SampleCarts.document(name)))
        .toList();
  }

  /** The same cart {@code times} times, each made with an id of its own when it is its turn. */
  List<Supplier<OutgoingCart>> fresh(OutgoingCart cart, int times) {
    List<Supplier<OutgoingCart>> carts = new ArrayList<>(times);
    for (int i = 1; i <= times; i++) {
      String label = times == 1 ? cart.label() : cart.label() + " #" + i;
      carts.add(() -> asItIs(label, withId(cart.document(), UUID.randomUUID().toString())));
    }
    return carts;
  }

  private OutgoingCart asItIs(String label, String document) {
    String id = tree(document).path("cartId").asText("");
    String key = id.isEmpty() || id.length() > 200 ? UUID.randomUUID().toString() : id;
    return new OutgoingCart(label, keyPrefix + key, document);
  }

  /** What is no JSON object is sent as it is: saying what is wrong with it is Cartwright's task. */
  private static String withId(String document, String id) {
    return tree(document) instanceof ObjectNode cart && !cart.isEmpty()
        ? cart.put("cartId", id).toString()
        : document;
  }

  private static JsonNode tree(String document) {
    try {
      return MAPPER.readTree(document);
    } catch (JsonProcessingException e) {
      return MAPPER.createObjectNode();
    }
  }
}
