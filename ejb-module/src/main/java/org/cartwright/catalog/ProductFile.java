package org.cartwright.catalog;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvParser;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.cartwright.editing.FieldProblems;
import org.cartwright.editing.InvalidEntry;

/**
 * A file of products: comma, semicolon or tab separated, UTF-8, the names of the columns in the
 * first line.
 *
 * @param separator which of the three it uses
 * @param columns in the order of the file
 * @param lines without empty ones
 */
record ProductFile(char separator, List<String> columns, List<Line> lines) {
  static final int MOST_LINES = 5_000;

  private static final Set<String> NAMES = Set.of("sku", "name", "tax_class");
  static final String PRICE = "price.";
  static final String PROPERTY = "property.";
  private static final char BYTE_ORDER_MARK = '\uFEFF';

  /**
   * One line.
   *
   * @param number counted from 1, the line of names included
   * @param cells text by column; a column that the line lacks is missing
   */
  record Line(int number, Map<String, String> cells) {}

  /**
   * Reads a file.
   *
   * @throws InvalidEntry if it cannot be read at all: field {@code file}
   */
  static ProductFile read(byte[] bytes) throws InvalidEntry {
    String text = text(bytes);
    char separator = separator(text);
    List<List<String>> table = table(text, separator);
    if (table.isEmpty()) {
      throw problem("fileEmpty");
    }
    List<String> columns = table.get(0).stream().map(column -> normalised(column)).toList();
    checkColumns(columns);
    if (table.size() - 1 > MOST_LINES) {
      throw problem("fileTooLong", MOST_LINES);
    }
    List<Line> lines = new ArrayList<>();
    for (int i = 1; i < table.size(); i++) {
      Map<String, String> cells = cells(columns, table.get(i));
      if (cells.values().stream().anyMatch(cell -> !cell.isEmpty())) {
        lines.add(new Line(i + 1, cells));
      }
    }
    return new ProductFile(separator, columns, lines);
  }

  private static String text(byte[] bytes) throws InvalidEntry {
    try {
      String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
      return !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK ? text.substring(1) : text;
    } catch (CharacterCodingException otherEncoding) {
      throw problem("fileEncoding");
    }
  }

  private static char separator(String text) {
    String names = text.lines().findFirst().orElse("");
    return names.indexOf('\t') >= 0 ? '\t' : names.indexOf(';') >= 0 ? ';' : ',';
  }

  private static List<List<String>> table(String text, char separator) throws InvalidEntry {
    ObjectReader reader =
        CsvMapper.builder()
            .enable(CsvParser.Feature.WRAP_AS_ARRAY)
            .build()
            .readerForListOf(String.class)
            .with(CsvSchema.emptySchema().withColumnSeparator(separator));
    List<List<String>> table = new ArrayList<>();
    try (MappingIterator<List<String>> rows = reader.readValues(text)) {
      while (rows.hasNextValue()) {
        table.add(rows.nextValue());
      }
      return table;
    } catch (JacksonException broken) {
      throw problem("fileBroken", table.size() + 1);
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }

  private static String normalised(String column) {
    String name = column.strip();
    return name.startsWith(PROPERTY) ? name : priceOrName(name);
  }

  private static String priceOrName(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    return lower.startsWith(PRICE)
        ? PRICE + name.substring(PRICE.length()).toUpperCase(Locale.ROOT)
        : lower;
  }

  private static void checkColumns(List<String> columns) throws InvalidEntry {
    FieldProblems problems = new FieldProblems();
    Set<String> seen = new LinkedHashSet<>();
    for (String column : columns) {
      if (!NAMES.contains(column) && !column.startsWith(PRICE) && !column.startsWith(PROPERTY)) {
        problems.add("file", "fileColumn", column);
      } else if (!seen.add(column)) {
        problems.add("file", "fileColumnTwice", column);
      }
    }
    if (!seen.contains("sku")) {
      problems.add("file", "fileNoSku");
    }
    problems.throwIfAny();
  }

  private static Map<String, String> cells(List<String> columns, List<String> row) {
    Map<String, String> cells = new LinkedHashMap<>();
    for (int i = 0; i < Math.min(columns.size(), row.size()); i++) {
      String cell = row.get(i);
      cells.put(columns.get(i), cell == null ? "" : cell.strip());
    }
    return cells;
  }

  private static InvalidEntry problem(String code, Object... values) {
    try {
      new FieldProblems().add("file", code, values).throwIfAny();
    } catch (InvalidEntry found) {
      return found;
    }
    throw new IllegalStateException(code);
  }
}
