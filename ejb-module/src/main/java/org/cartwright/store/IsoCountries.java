package org.cartwright.store;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Collator;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The countries of ISO 3166-1, and the regions of some of them by ISO 3166-2. */
public final class IsoCountries {
  private static final List<String> CODES = Arrays.stream(Locale.getISOCountries()).toList();
  private static final Map<String, List<RegionDetails>> REGIONS = readRegions();

  private IsoCountries() {}

  /** Whether this is a code of ISO 3166-1 alpha-2. */
  public static boolean known(String code) {
    return CODES.contains(code);
  }

  /** All countries by name in a language. */
  public static List<Choice> all(Locale language) {
    return CODES.stream()
        .map(code -> new Choice(code, name(code, language)))
        .sorted(Comparator.comparing(Choice::label, Collator.getInstance(language)))
        .toList();
  }

  /** The name of a country in a language. */
  public static String name(String code, Locale language) {
    return new Locale("", code).getDisplayCountry(language);
  }

  /** The currency that a country has by ISO 4217; Antarctica has none. */
  public static Optional<String> currency(String code) {
    return Optional.ofNullable(java.util.Currency.getInstance(new Locale("", code)))
        .map(java.util.Currency::getCurrencyCode);
  }

  /** The regions of a country by name, in its own language; empty for countries not in the list. */
  public static List<RegionDetails> regions(String code) {
    return REGIONS.getOrDefault(code, List.of());
  }

  private static Map<String, List<RegionDetails>> readRegions() {
    try (InputStream file = IsoCountries.class.getResourceAsStream("regions.csv")) {
      return new String(Objects.requireNonNull(file).readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .skip(1)
          .map(line -> line.split(",", 2))
          .map(fields -> new RegionDetails(fields[0], fields[1]))
          .collect(
              Collectors.groupingBy(
                  region -> region.code().substring(0, region.code().indexOf('-')),
                  TreeMap::new,
                  Collectors.toList()));
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
