package org.cartwright.backoffice.frame;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.Enumeration;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.ResourceBundle;
import org.jspecify.annotations.Nullable;

/**
 * The texts of all areas in one language: a file {@code texts/AREA_LANGUAGE.properties} for each
 * area, in UTF-8. The subclasses are the languages; this class alone is English, for whoever reads
 * neither. A test finds keys that stand in two areas.
 */
public class AllTexts extends ResourceBundle {
  private static final String FOLDER = "/org/cartwright/backoffice/texts/";

  /** The areas, each a pair of files; a new area is a line in the file {@code areas}. */
  static final List<String> AREAS = areas();

  private final Map<String, String> texts = new HashMap<>();

  /** English. */
  public AllTexts() {
    this(Locale.ENGLISH);
  }

  AllTexts(Locale language) {
    for (String area : AREAS) {
      area(area, language).forEach((key, text) -> texts.putIfAbsent((String) key, (String) text));
    }
  }

  /** The texts of one area. */
  static Properties area(String area, Locale language) {
    String file = FOLDER + area + "_" + language + ".properties";
    Properties texts = new Properties();
    try (InputStream stream = AllTexts.class.getResourceAsStream(file)) {
      if (stream == null) {
        throw new IllegalStateException("no texts: " + file);
      }
      texts.load(new InputStreamReader(stream, StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(file, e);
    }
    return texts;
  }

  private static List<String> areas() {
    try (InputStream stream = AllTexts.class.getResourceAsStream(FOLDER + "areas")) {
      if (stream == null) {
        throw new IllegalStateException("no list of areas");
      }
      return new String(stream.readAllBytes(), StandardCharsets.UTF_8).lines().sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  protected @Nullable Object handleGetObject(String key) {
    return texts.get(key);
  }

  @Override
  public Enumeration<String> getKeys() {
    return Collections.enumeration(texts.keySet());
  }
}
