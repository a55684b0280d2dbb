package org.cartwright.backoffice;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/**
 * The texts that pages and beans name, and the texts that there are. A key that is put together
 * begins with a fixed part that ends with a dot, and so names all texts that begin with it.
 */
class UsedTextsTest {
  private static final Path WEBAPP = Path.of("src/main/webapp");
  private static final Path JAVA = Path.of("src/main/java");
  private static final Pattern IN_PAGE =
      Pattern.compile("(?:msg\\[|format\\.text\\(\\s*)'([\\w.]+)'");
  private static final Pattern IN_CODE =
      Pattern.compile("texts\\s*\\.(?:get|find)\\(\\s*\"([\\w.]+)\"");

  /** Keys that a bean hands to another method. */
  private static final Pattern LITERAL = Pattern.compile("\"([a-z]\\w*\\.[\\w.]+)\"");

  /** Keys among which a page chooses. */
  private static final Pattern CHOICE = Pattern.compile("[?:]\\s*'([a-z]\\w*\\.[\\w.]+)'");

  private final Set<String> texts =
      new TreeSet<>(
          ResourceBundle.getBundle("org.cartwright.backoffice.frame.AllTexts", Locale.ENGLISH)
              .keySet());
  private final Set<String> named = named();

  @Test
  void everyTextThatIsUsedExists() {
    Set<String> missing = new TreeSet<>(named);
    missing.removeIf(
        key ->
            key.endsWith(".")
                ? texts.stream().anyMatch(t -> t.startsWith(key))
                : texts.contains(key));
    assertThat(missing).isEmpty();
  }

  @Test
  void everyTextThatExistsIsUsed() {
    Set<String> prefixes =
        named.stream().filter(key -> key.endsWith(".")).collect(Collectors.toSet());
    Set<String> unused = new TreeSet<>(texts);
    unused.removeAll(named);
    unused.removeAll(Sources.groups(LITERAL, JAVA, ".java"));
    unused.removeAll(Sources.groups(CHOICE, WEBAPP, ".xhtml"));
    unused.removeIf(key -> prefixes.stream().anyMatch(key::startsWith));
    assertThat(unused).isEmpty();
  }

  private static Set<String> named() {
    Set<String> named = new TreeSet<>(Sources.groups(IN_PAGE, WEBAPP, ".xhtml"));
    named.addAll(Sources.groups(IN_CODE, JAVA, ".java"));
    return named;
  }
}
