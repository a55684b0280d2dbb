package org.cartwright.backoffice.design;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import org.omnifaces.util.Faces;

/** What the styles and the icons name. */
final class Tokens {
  static final List<String> COLOURS =
      List.of(
          "ink",
          "ink-soft",
          "ink-faint",
          "accent",
          "success",
          "warning",
          "danger",
          "info",
          "grey",
          "blue",
          "teal",
          "green",
          "amber",
          "orange",
          "red",
          "purple",
          "pink",
          "line-strong");

  static final List<String> GROUNDS =
      List.of(
          "ground",
          "surface",
          "surface-sunk",
          "surface-hover",
          "surface-press",
          "accent-soft",
          "success-soft",
          "warning-soft",
          "danger-soft",
          "info-soft",
          "neutral-soft");

  private static final Pattern SYMBOL = Pattern.compile("<symbol id=\"i-([a-z-]+)\"");

  private Tokens() {}

  static List<String> icons() {
    try (InputStream stream = Faces.getResourceAsStream("/resources/cartwright/icons.svg")) {
      String text = new String(stream.readAllBytes(), StandardCharsets.UTF_8);
      return SYMBOL.matcher(text).results().map(match -> match.group(1)).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
