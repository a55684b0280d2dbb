package org.cartwright.store;

import java.text.Collator;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.cartwright.money.CurrencyUnit;

/** The currencies of ISO 4217. */
public final class IsoCurrencies {
  private IsoCurrencies() {}

  /** The currencies that countries have today, by name in a language. */
  public static List<Choice> all(Locale language) {
    return IsoCountries.all(language).stream()
        .map(country -> IsoCountries.currency(country.key()))
        .flatMap(Optional::stream)
        .distinct()
        .filter(code -> decimals(code) >= 0)
        .map(code -> new Choice(code, name(code, language)))
        .sorted(Comparator.comparing(Choice::label, Collator.getInstance(language)))
        .toList();
  }

  /** Whether goods can be sold in it; also currencies that no country has any more. */
  public static boolean known(String code) {
    return decimals(code) >= 0;
  }

  /** Decimals of the minor unit; -1 for what is no currency that goods are sold in. */
  public static int decimals(String code) {
    try {
      return CurrencyUnit.of(code).decimals();
    } catch (IllegalArgumentException unknown) {
      return -1;
    }
  }

  /** The name of a currency in a language. */
  public static String name(String code, Locale language) {
    return java.util.Currency.getInstance(code).getDisplayName(language);
  }
}
