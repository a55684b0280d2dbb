package org.cartwright.backoffice;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cartwright.order.OrderState;
import org.junit.jupiter.api.Test;

/** Reads the sources of all pages: what a strict policy forbids, and the texts that they use. */
class PagesTest {
  private static final Path WEBAPP = Path.of("src/main/webapp");
  private static final Path BUNDLE =
      Path.of("src/main/resources/org/cartwright/backoffice/texts.properties");

  private static final Pattern KEY_IN_PAGE = Pattern.compile("msg\\['([\\w.]+)'\\]");
  private static final Pattern KEY_IN_CODE = Pattern.compile("texts\\s*\\.get\\(\\s*\"([\\w.]+)\"");
  private static final Pattern KEY_PREFIX = Pattern.compile("msg\\['([\\w.]+\\.)'\\.concat");

  @Test
  void noPageHasWhatTheContentSecurityPolicyForbids() {
    assertThat(found("\\son[a-z]+\\s*=\\s*\"", ".xhtml")).as("inline handlers").isEmpty();
    assertThat(found("\\sstyle\\s*=\\s*\"", ".xhtml")).as("style attributes").isEmpty();
    assertThat(found("<style|<script(?![^>]*src)", ".xhtml")).as("inline code").isEmpty();
    assertThat(found("javascript:", ".xhtml")).as("script addresses").isEmpty();
    assertThat(found("escape=\"false\"", ".xhtml")).as("unescaped output").isEmpty();
  }

  @Test
  void noPageUsesFacesOwnAjaxWhoseScriptsHaveNoNonce() {
    assertThat(found("f:ajax", ".xhtml")).isEmpty();
  }

  @Test
  void nothingComesFromAnotherServer() {
    assertThat(found("(?:href|src|url)\\s*=\\s*\"(?:https?:)?//", ".xhtml")).isEmpty();
    assertThat(found("url\\(|@import", ".css")).isEmpty();
    assertThat(found("https?://|innerHTML|eval\\(", ".js")).isEmpty();
  }

  @Test
  void everyTableThatIsReadPageByPageSaysSo() {
    assertThat(found("<p:dataTable(?![^>]*lazy=\"true\")", ".xhtml")).isEmpty();
  }

  @Test
  void everyTextThatIsUsedExists() throws IOException {
    assertThat(texts()).containsAll(used());
  }

  @Test
  void everyTextThatExistsIsUsed() throws IOException {
    assertThat(used()).containsAll(texts());
  }

  @Test
  void everyStateOfAnOrderHasAName() throws IOException {
    assertThat(texts())
        .containsAll(Stream.of(OrderState.values()).map(state -> "state." + state).toList());
  }

  private static Set<String> texts() throws IOException {
    Properties texts = new Properties();
    try (var reader = Files.newBufferedReader(BUNDLE)) {
      texts.load(reader);
    }
    return new TreeSet<>(texts.stringPropertyNames());
  }

  private static Set<String> used() throws IOException {
    Set<String> used = new TreeSet<>(keys(KEY_IN_PAGE, WEBAPP, ".xhtml"));
    used.addAll(keys(KEY_IN_CODE, Path.of("src/main/java"), ".java"));
    Set<String> prefixes = keys(KEY_PREFIX, WEBAPP, ".xhtml");
    texts().stream().filter(key -> prefixes.stream().anyMatch(key::startsWith)).forEach(used::add);
    used.removeIf(key -> key.endsWith("."));
    return used;
  }

  private static Set<String> keys(Pattern pattern, Path folder, String ending) {
    return sources(folder, ending)
        .flatMap(file -> pattern.matcher(read(file)).results().map(match -> match.group(1)))
        .collect(Collectors.toSet());
  }

  private static List<String> found(String pattern, String ending) {
    Pattern forbidden = Pattern.compile(pattern, Pattern.CASE_INSENSITIVE);
    return sources(WEBAPP, ending)
        .flatMap(
            file ->
                forbidden
                    .matcher(read(file))
                    .results()
                    .map(MatchResult::group)
                    .map(match -> file.getFileName() + ": " + match))
        .toList();
  }

  private static Stream<Path> sources(Path folder, String ending) {
    try (Stream<Path> files = Files.walk(folder)) {
      return files
          .filter(file -> file.toString().toLowerCase(Locale.ROOT).endsWith(ending))
          .toList()
          .stream();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
