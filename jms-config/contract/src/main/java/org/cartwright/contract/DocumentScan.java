package org.cartwright.contract;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One pass over the tokens of a document without building it: is it one JSON object, for which
 * version, how many lines has it, which cart and store is it about. What it saw before an error
 * stays readable.
 */
final class DocumentScan {
  private static final int UUID_LENGTH = 36;
  private static final int ALIAS_LENGTH = 64;

  private int lines;
  private int shipments;
  private boolean versionSeen;
  private @Nullable String cartId;
  private @Nullable String store;
  private @Nullable Problem problem;

  void scan(String text) throws IOException {
    try (JsonParser parser = Json.mapper().createParser(text)) {
      JsonToken first = parser.nextToken();
      if (first != JsonToken.START_OBJECT) {
        found(
            new Problem(
                RefusalCode.NOT_JSON,
                null,
                first == null ? "the document is empty" : "the document is not a JSON object"));
        return;
      }
      while (parser.nextToken() != JsonToken.END_OBJECT) {
        field(parser, parser.currentName());
      }
      if (parser.nextToken() != null) {
        found(
            new Problem(
                RefusalCode.NOT_JSON, null, "there is something after the end of the document"));
      }
    }
    if (!versionSeen) {
      found(
          new Problem(
              RefusalCode.FIELD_MISSING,
              "/schemaVersion",
              "schemaVersion is missing; this Cartwright reads version "
                  + CartCodec.SCHEMA_VERSION));
    }
  }

  private void field(JsonParser parser, String name) throws IOException {
    checkText(parser, name);
    JsonToken value = parser.nextToken();
    if (name.equals("schemaVersion")) {
      versionSeen = true;
      version(parser, value);
    } else if (value == JsonToken.VALUE_STRING && name.equals("cartId")) {
      cartId = echo(parser.getText(), UUID_LENGTH);
    } else if (value == JsonToken.VALUE_STRING && name.equals("store")) {
      store = echo(parser.getText(), ALIAS_LENGTH);
    }
    value(parser, name.equals("shipments"));
  }

  /** Walks to the end of the value; every text in it is checked. */
  private void value(JsonParser parser, boolean inShipments) throws IOException {
    int depth = 0;
    boolean inLines = false;
    JsonToken token = Objects.requireNonNull(parser.currentToken());
    while (true) {
      if (token == JsonToken.START_OBJECT || token == JsonToken.START_ARRAY) {
        if (inShipments && token == JsonToken.START_OBJECT) {
          shipments += depth == 1 ? 1 : 0;
          lines += depth == 3 && inLines ? 1 : 0;
        }
        depth++;
      } else if (token.isStructEnd()) {
        depth--;
      } else if (token == JsonToken.FIELD_NAME) {
        inLines = depth == 2 ? parser.currentName().equals("lineItems") : inLines;
        checkText(parser, parser.currentName());
      } else if (token == JsonToken.VALUE_STRING) {
        checkText(parser, parser.getText());
      }
      if (depth == 0) {
        return;
      }
      token = parser.nextToken();
      if (token == null) {
        return;
      }
    }
  }

  private void version(JsonParser parser, JsonToken value) throws IOException {
    if (value == JsonToken.VALUE_NUMBER_INT
        && parser.getText().equals(Integer.toString(CartCodec.SCHEMA_VERSION))) {
      return;
    }
    String given = value.isScalarValue() ? echo(parser.getText(), ALIAS_LENGTH) : null;
    found(
        new Problem(
            RefusalCode.SCHEMA_VERSION_UNSUPPORTED,
            "/schemaVersion",
            "schemaVersion is %s; this Cartwright reads %d, a number without quotes"
                .formatted(
                    given == null
                        ? "not one"
                        : value == JsonToken.VALUE_STRING ? "\"" + given + "\"" : given,
                    CartCodec.SCHEMA_VERSION)));
  }

  /** Neither a database nor UTF-8 can hold these, although JSON can spell them. */
  private void checkText(JsonParser parser, String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == 0) {
        found(bad(parser, "holds a NUL character (\\u0000)"));
      } else if (Character.isSurrogate(c)) {
        boolean pair =
            Character.isHighSurrogate(c)
                && i + 1 < text.length()
                && Character.isLowSurrogate(text.charAt(i + 1));
        if (!pair) {
          found(bad(parser, "holds half a character (a surrogate without its other half)"));
          return;
        }
        i++;
      }
    }
  }

  private static Problem bad(JsonParser parser, String what) {
    return new Problem(
        RefusalCode.FIELD_INVALID, parser.getParsingContext().pathAsPointer().toString(), what);
  }

  private void found(Problem first) {
    problem = problem == null ? first : problem;
  }

  private static @Nullable String echo(String text, int longest) {
    boolean usable =
        !text.isEmpty() && text.length() <= longest && Words.printable(text).equals(text);
    return usable ? text : null;
  }

  int lines() {
    return lines;
  }

  int shipments() {
    return shipments;
  }

  @Nullable String cartId() {
    return cartId;
  }

  @Nullable String store() {
    return store;
  }

  /** The first problem that makes reading on pointless. */
  @Nullable Problem problem() {
    return problem;
  }
}
