package org.cartwright.contract;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Iterator;
import java.util.TreeSet;

/**
 * One spelling for one content: keys sorted by UTF-16 code unit, no white space, texts escaped only
 * where JSON demands it, numbers as digits and a power of ten without trailing zeros, so that 1.50,
 * 1.5 and 15e-1 are one number.
 */
final class CanonicalJson {
  private final StringBuilder out = new StringBuilder(4_096);

  private CanonicalJson() {}

  /** SHA-256 of the canonical spelling, as 64 hex digits. */
  static String hash(JsonNode tree) {
    try {
      byte[] bytes = write(tree).getBytes(StandardCharsets.UTF_8);
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JDK has SHA-256", e);
    }
  }

  static String write(JsonNode tree) {
    CanonicalJson canonical = new CanonicalJson();
    canonical.append(tree);
    return canonical.out.toString();
  }

  private void append(JsonNode node) {
    switch (node.getNodeType()) {
      case OBJECT -> appendObject(node);
      case ARRAY -> appendArray(node);
      case STRING -> appendText(node.textValue());
      case NUMBER -> appendNumber(node.decimalValue());
      case BOOLEAN -> out.append(node.booleanValue());
      default -> out.append("null");
    }
  }

  private void appendObject(JsonNode node) {
    TreeSet<String> names = new TreeSet<>();
    node.fieldNames().forEachRemaining(names::add);
    String separator = "{";
    for (String name : names) {
      out.append(separator);
      appendText(name);
      out.append(':');
      append(node.required(name));
      separator = ",";
    }
    out.append(names.isEmpty() ? "{}" : "}");
  }

  private void appendArray(JsonNode node) {
    out.append('[');
    for (Iterator<JsonNode> elements = node.elements(); elements.hasNext(); ) {
      append(elements.next());
      if (elements.hasNext()) {
        out.append(',');
      }
    }
    out.append(']');
  }

  /** Never the plain digits: 1e999999999 is ten characters here and a gigabyte there. */
  private void appendNumber(BigDecimal value) {
    BigDecimal shortest = value.stripTrailingZeros();
    out.append(shortest.unscaledValue());
    if (shortest.scale() != 0) {
      out.append('e').append(-(long) shortest.scale());
    }
  }

  private void appendText(String text) {
    out.append('"');
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '"' || c == '\\') {
        out.append('\\').append(c);
      } else if (c < ' ') {
        out.append("\\u00").append(c < 16 ? '0' : '1').append(Character.forDigit(c & 15, 16));
      } else {
        out.append(c);
      }
    }
    out.append('"');
  }
}
