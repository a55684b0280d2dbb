package org.cartwright.backoffice.frame;

import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.cartwright.contract.RefusalCode;
import org.cartwright.order.OrderState;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Holds the two languages against each other. */
class LanguagesTest {
  private static final Path FOLDER = Path.of("src/main/resources/org/cartwright/backoffice/texts");
  private static final Pattern PLACEHOLDER = Pattern.compile("\\{\\w+\\}");
  private static final Pattern WITHOUT_UMLAUT =
      Pattern.compile(
          "(?i)fuer|ueber|loesch|aender|waehr|groess|pruef|koenn|muess|moegl|zurueck|schluess");

  private static final Pattern FAMILIAR = Pattern.compile("(?i)\\b(du|dein\\w*|dich|dir)\\b");

  private final Map<String, String> english = texts(new AllTexts_en());
  private final Map<String, String> german = texts(new AllTexts_de());

  static Stream<String> areas() {
    return AllTexts.AREAS.stream();
  }

  @ParameterizedTest
  @MethodSource("areas")
  void bothLanguagesOfAnAreaHaveTheSameKeys(String area) {
    assertThat(AllTexts.area(area, Locale.GERMAN).keySet())
        .isEqualTo(AllTexts.area(area, Locale.ENGLISH).keySet());
  }

  @Test
  void everyFileOfTextsIsOfAnAreaThatTheListHas() throws IOException {
    try (Stream<Path> files = Files.list(FOLDER)) {
      List<String> expected =
          areas().flatMap(area -> Stream.of(area + "_en", area + "_de")).toList();
      assertThat(
              files
                  .map(file -> file.getFileName().toString())
                  .filter(name -> name.endsWith(".properties"))
                  .map(name -> name.replace(".properties", "")))
          .containsExactlyInAnyOrderElementsOf(expected);
    }
  }

  @Test
  void noTextStandsInTwoAreas() {
    Map<String, String> areas = new TreeMap<>();
    assertThat(AllTexts.AREAS)
        .allSatisfy(
            area ->
                assertThat(AllTexts.area(area, Locale.ENGLISH).stringPropertyNames())
                    .allSatisfy(key -> assertThat(areas.put(key, area)).as(key).isNull()));
  }

  @Test
  void noTextIsEmptyOrWrittenTwice() {
    for (String area : AllTexts.AREAS) {
      for (String language : List.of("en", "de")) {
        Set<String> seen = new HashSet<>();
        assertThat(lines(area, language).filter(line -> line.matches("[\\w.]+=.*")))
            .as(area + "_" + language)
            .allSatisfy(line -> assertThat(line).matches("[\\w.]+=\\S.*"))
            .allSatisfy(line -> assertThat(seen.add(line.split("=", 2)[0])).as(line).isTrue());
      }
    }
  }

  @Test
  void bothLanguagesFillInTheSameValues() {
    Set<String> different = new TreeSet<>(english.keySet());
    different.removeIf(
        key ->
            placeholders(german.getOrDefault(key, ""))
                .equals(placeholders(english.getOrDefault(key, ""))));
    assertThat(different).isEmpty();
  }

  /** A lone apostrophe hides the values behind it; only {@code '{0}'} is meant literally. */
  @Test
  void textsWithValuesDoubleTheirApostrophes() {
    for (Map<String, String> texts : List.of(english, german)) {
      Set<String> lone = new TreeSet<>();
      texts.forEach(
          (key, text) -> {
            if (text.matches(".*\\{\\d.*")
                && text.replace("''", "").replaceAll("'\\{\\d\\}'", "").contains("'")) {
              lone.add(key);
            }
          });
      assertThat(lone).isEmpty();
    }
  }

  /** The line {@code # same} above a German text says that it is the English one on purpose. */
  @Test
  void whatIsTheSameInBothLanguagesIsSoOnPurpose() {
    Set<String> same = new TreeSet<>(english.keySet());
    same.removeIf(key -> !Objects.equals(english.get(key), german.get(key)));
    Set<String> marked = new TreeSet<>();
    for (String area : AllTexts.AREAS) {
      List<String> lines = lines(area, "de").toList();
      for (int i = 1; i < lines.size(); i++) {
        if (lines.get(i - 1).equals("# same")) {
          marked.add(lines.get(i).split("=", 2)[0]);
        }
      }
    }
    assertThat(same).isEqualTo(marked);
  }

  @Test
  void germanIsWrittenWithUmlautsAndSpeaksFormally() {
    Set<String> wrong = new TreeSet<>(german.keySet());
    wrong.removeIf(
        key ->
            !WITHOUT_UMLAUT.matcher(german.getOrDefault(key, "")).find()
                && !FAMILIAR.matcher(german.getOrDefault(key, "")).find());
    assertThat(wrong).isEmpty();
  }

  @Test
  void everyRefusalCodeHasItsMeaningAndRemedyInBothLanguages() {
    for (RefusalCode code : RefusalCode.values()) {
      String key = "refusalCode." + code;
      assertThat(english.get(key + ".meaning")).isEqualTo(code.meaning());
      assertThat(english.get(key + ".remedy")).isEqualTo(code.remedy());
      assertThat(german).containsKeys(key + ".meaning", key + ".remedy");
    }
  }

  @Test
  void everyStateOfAnOrderHasAName() {
    assertThat(english.keySet())
        .containsAll(Stream.of(OrderState.values()).map(state -> "state." + state).toList());
  }

  private static Map<String, String> texts(ResourceBundle bundle) {
    Map<String, String> texts = new TreeMap<>();
    bundle.keySet().forEach(key -> texts.put(key, bundle.getString(key)));
    return texts;
  }

  private static Set<String> placeholders(String text) {
    return PLACEHOLDER
        .matcher(text)
        .results()
        .map(MatchResult::group)
        .collect(toCollection(TreeSet::new));
  }

  private static Stream<String> lines(String area, String language) {
    try {
      return Files.readAllLines(FOLDER.resolve(area + "_" + language + ".properties")).stream();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
