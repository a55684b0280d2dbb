package org.cartwright.contract;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * From the body of a message to a cart or to the problems. The checks come cheapest first: size,
 * encoding, one pass over the tokens that counts lines, version, schema. A huge or hostile body is
 * refused before anything is built from it.
 */
final class MessageReader {
  private final int maxBodyBytes;
  private final int maxLines;

  MessageReader(int maxBodyBytes, int maxLines) {
    this.maxBodyBytes = maxBodyBytes;
    this.maxLines = maxLines;
  }

  CartReading read(byte[] body) {
    if (body.length > maxBodyBytes) {
      return tooLarge(body.length + " bytes");
    }
    try {
      return readText(Utf8.decode(body));
    } catch (CharacterCodingException e) {
      return refuse(RefusalCode.NOT_UTF8, null, Utf8.describe(body));
    }
  }

  CartReading read(String body) {
    if (body.length() > maxBodyBytes) {
      return tooLarge("more than " + body.length() + " bytes");
    }
    try {
      long bytes = Utf8.length(body);
      return bytes > maxBodyBytes ? tooLarge(bytes + " bytes") : readText(Utf8.withoutMark(body));
    } catch (CharacterCodingException e) {
      return refuse(
          RefusalCode.NOT_UTF8, null, "the text holds half a character, which UTF-8 cannot say");
    }
  }

  private CartReading readText(String text) {
    if (text.indexOf('\0') >= 0) {
      return refuse(
          RefusalCode.NOT_UTF8, null, "the text holds NUL characters: is it UTF-16, or binary?");
    }
    DocumentScan scan = new DocumentScan();
    try {
      scan.scan(text);
      return scan.problem() != null ? invalid(scan.problem(), scan) : readScanned(text, scan);
    } catch (StreamConstraintsException e) {
      return invalid(new Problem(RefusalCode.TOO_LARGE, null, Words.limit(e)), scan);
    } catch (JsonProcessingException e) {
      return invalid(new Problem(RefusalCode.NOT_JSON, null, Words.syntax(e)), scan);
    } catch (IOException e) {
      throw new IllegalStateException("a text in memory cannot fail to be read", e);
    }
  }

  private CartReading readScanned(String text, DocumentScan scan) throws IOException {
    if (scan.lines() > maxLines || scan.shipments() > maxLines) {
      String message =
          scan.lines() > maxLines
              ? String.format(
                  Locale.ROOT, "%,d line items; at most %,d are accepted", scan.lines(), maxLines)
              : String.format(
                  Locale.ROOT,
                  "%,d shipments; at most %,d are accepted",
                  scan.shipments(),
                  maxLines);
      return invalid(new Problem(RefusalCode.TOO_MANY_LINES, "/shipments", message), scan);
    }
    JsonNode tree = Json.mapper().readTree(text);
    List<Problem> problems = CartSchema.problemsOf(tree);
    if (!problems.isEmpty()) {
      return new CartReading.Invalid(problems, scan.cartId(), scan.store());
    }
    try {
      return new CartReading.Valid(
          Json.mapper().treeToValue(tree, Cart.class), CanonicalJson.hash(tree));
    } catch (JsonMappingException e) {
      throw new IllegalStateException("the schema allows what the cart cannot hold", e);
    }
  }

  private CartReading tooLarge(String size) {
    return refuse(
        RefusalCode.TOO_LARGE,
        null,
        "the document has %s; at most %d bytes are accepted".formatted(size, maxBodyBytes));
  }

  private static CartReading refuse(RefusalCode code, @Nullable String pointer, String message) {
    return new CartReading.Invalid(List.of(new Problem(code, pointer, message)), null, null);
  }

  private static CartReading invalid(Problem problem, DocumentScan scan) {
    return new CartReading.Invalid(List.of(problem), scan.cartId(), scan.store());
  }
}
