package org.cartwright.backoffice;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The source files that tests read. */
final class Sources {
  private Sources() {}

  static Stream<Path> below(Path folder, String ending) {
    try (Stream<Path> files = Files.walk(folder)) {
      List<Path> found =
          files
              .filter(file -> file.toString().toLowerCase(Locale.ROOT).endsWith(ending))
              .sorted()
              .toList();
      return found.stream();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The first groups of all matches in all files below a folder. */
  static Set<String> groups(Pattern pattern, Path folder, String ending) {
    Set<String> groups = new TreeSet<>();
    below(folder, ending)
        .forEach(
            file ->
                pattern.matcher(read(file)).results().forEach(match -> groups.add(match.group(1))));
    return groups;
  }

  static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
