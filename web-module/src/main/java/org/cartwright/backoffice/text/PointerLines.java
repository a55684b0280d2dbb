package org.cartwright.backoffice.text;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;

/** On which line of a JSON text the value of a pointer begins. */
public final class PointerLines {
  private static final JsonFactory JSON = new JsonFactory();

  private PointerLines() {}

  /** Line, from one, by JSON pointer; as far as the text is JSON. */
  public static Map<String, Integer> of(String json) {
    Map<String, Integer> lines = new HashMap<>();
    try (JsonParser parser = JSON.createParser(json)) {
      for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
        if (!token.isStructEnd()) {
          lines.putIfAbsent(
              parser.getParsingContext().pathAsPointer().toString(),
              parser.currentTokenLocation().getLineNr());
        }
      }
    } catch (IOException broken) {
      return lines;
    }
    return lines;
  }

  /** The line of a pointer, or of what is around it when there is nothing there; at least 1. */
  public static int line(Map<String, Integer> lines, String pointer) {
    String path = pointer;
    while (!path.isEmpty() && !lines.containsKey(path)) {
      path = path.substring(0, Math.max(0, path.lastIndexOf('/')));
    }
    return lines.getOrDefault(path, 1);
  }
}
