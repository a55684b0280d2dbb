package org.cartwright.store;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.cartwright.access.Needs;
import org.cartwright.access.OfStore;
import org.cartwright.access.Right;
import org.cartwright.editing.Editor;
import org.cartwright.editing.FieldProblems;
import org.cartwright.editing.InvalidEntry;
import org.cartwright.editing.Places;

/** Adds countries of the ISO list to a store, many at once. */
@Stateless
public class CountryImportService {
  @Inject private Editor editor;
  @Inject private Places places;
  @Inject private StoreParts parts;

  /**
   * Adds those of the countries that the store does not have, all or none.
   *
   * @param codes ISO 3166-1 alpha-2
   * @param withRegions adds the regions that are known of them, too
   * @param language of the names
   * @throws InvalidEntry if none is given, or one is no country
   */
  @Needs(Right.ADMINISTER)
  public CountryImport add(
      @OfStore String store, List<String> codes, boolean withRegions, Locale language)
      throws InvalidEntry {
    check(codes);
    List<Country> before = parts.all(Country.class, store, LockModeType.PESSIMISTIC_WRITE);
    List<String> known = before.stream().map(Country::code).toList();
    List<String> currencies = parts.keys(Currency.class, store);
    String storeId = parts.get(store).storeId();
    int place = places.last(before);
    int regions = 0;
    Set<String> wanted = new LinkedHashSet<>(codes);
    List<String> added = new ArrayList<>(wanted);
    added.removeAll(known);
    for (String code : added) {
      List<RegionDetails> its = withRegions ? IsoCountries.regions(code) : List.of();
      String currency = IsoCountries.currency(code).filter(currencies::contains).orElse(null);
      CountryDetails country =
          new CountryDetails(code, IsoCountries.name(code, language), currency, null, its);
      editor.create(new Country(storeId, country, place++));
      regions += its.size();
    }
    return new CountryImport(added.size(), wanted.size() - added.size(), regions);
  }

  private static void check(List<String> codes) throws InvalidEntry {
    FieldProblems problems = new FieldProblems();
    if (codes.isEmpty()) {
      problems.add("countries", "required");
    }
    codes.stream()
        .filter(code -> !IsoCountries.known(code))
        .forEach(code -> problems.add("countries", "country", code));
    problems.throwIfAny();
  }
}
