package org.cartwright.backoffice.text;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import java.io.IOException;
import java.io.StringWriter;

/** JSON with line breaks and indents. What is no JSON, or too deep to be read, stays as it came. */
public final class JsonText {
  private static final JsonFactory JSON = new JsonFactory();

  private static final Separators COLON_AFTER_NAME =
      Separators.createDefaultInstance().withObjectFieldValueSpacing(Separators.Spacing.AFTER);

  private JsonText() {}

  /** The characters of a JSON string; any other JSON, and what is none, as it stands. */
  public static String plain(String json) {
    try (JsonParser parser = JSON.createParser(json)) {
      return parser.nextToken() == JsonToken.VALUE_STRING ? parser.getText() : json;
    } catch (IOException noJson) {
      return json;
    }
  }

  /** The same values, names and order of a document, each on its line. */
  public static String pretty(String json) {
    StringWriter text = new StringWriter(json.length() * 2);
    try (JsonParser parser = JSON.createParser(json);
        JsonGenerator generator = JSON.createGenerator(text)) {
      DefaultIndenter indent = new DefaultIndenter("  ", "\n");
      generator.setPrettyPrinter(
          new DefaultPrettyPrinter(COLON_AFTER_NAME)
              .withObjectIndenter(indent)
              .withArrayIndenter(indent));
      while (parser.nextToken() != null) {
        generator.copyCurrentEventExact(parser);
      }
    } catch (IOException noJson) {
      return json;
    }
    return text.toString();
  }
}
