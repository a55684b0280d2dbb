package org.cartwright.contract;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/** The files of the contract, as they lie beside the classes. */
final class ContractFile {
  static final String CART_SCHEMA = "cart-v1.schema.json";
  static final String ANSWER_SCHEMA = "answer-v1.schema.json";
  static final String ASYNC_API = "asyncapi.yaml";

  private ContractFile() {}

  static String text(String name) {
    String path = "/org/cartwright/contract/" + name;
    try (InputStream in =
        Objects.requireNonNull(ContractFile.class.getResourceAsStream(path), path)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
