package org.cartwright.backoffice;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Reads the sources of all pages: what a strict policy forbids. */
class PagesTest {
  private static final Path WEBAPP = Path.of("src/main/webapp");

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
  void everyTableSaysWhetherItIsReadPageByPage() {
    assertThat(found("<p:dataTable(?![^>]*lazy=\"(?:true|false)\")", ".xhtml")).isEmpty();
  }

  private static List<String> found(String pattern, String ending) {
    Pattern forbidden = Pattern.compile(pattern, Pattern.CASE_INSENSITIVE);
    return Sources.below(WEBAPP, ending)
        .flatMap(
            file ->
                forbidden
                    .matcher(Sources.read(file))
                    .results()
                    .map(MatchResult::group)
                    .map(match -> file.getFileName() + ": " + match))
        .toList();
  }
}
