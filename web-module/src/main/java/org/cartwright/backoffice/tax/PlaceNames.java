package org.cartwright.backoffice.tax;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.cartwright.editing.Edited;
import org.cartwright.tax.RateFrom;
import org.cartwright.tax.TaxClassDetails;
import org.cartwright.tax.TaxCountry;
import org.cartwright.tax.TaxCountry.TaxRegion;
import org.cartwright.tax.TaxMatrix;
import org.cartwright.tax.TaxPlace;
import org.jspecify.annotations.Nullable;

/** The places of the table of rates, and what people call them. */
final class PlaceNames {
  private final TaxMatrix matrix;

  PlaceNames(TaxMatrix matrix) {
    this.matrix = matrix;
  }

  /** The regions of a country, with those that are gone and still have rates. */
  List<TaxRegion> regions(TaxCountry country) {
    List<TaxRegion> all = new ArrayList<>(country.regions());
    for (Edited<TaxClassDetails> taxClass : matrix.classes()) {
      for (RateFrom rate : taxClass.details().rates()) {
        String region = regionIn(country, rate.place());
        if (region != null && all.stream().noneMatch(each -> each.code().equals(region))) {
          all.add(new TaxRegion(region, region));
        }
      }
    }
    return all;
  }

  /** What people call the place, with its country. */
  String full(@Nullable TaxPlace place, String everywhere) {
    if (place == null) {
      return everywhere;
    }
    Optional<TaxCountry> country =
        matrix.countries().stream().filter(each -> each.code().equals(place.country())).findFirst();
    String name = country.map(TaxCountry::name).orElse(place.country());
    if (place.region() == null) {
      return name;
    }
    return name
        + ", "
        + country.stream()
            .flatMap(each -> each.regions().stream())
            .filter(each -> each.code().equals(place.region()))
            .map(TaxRegion::name)
            .findFirst()
            .orElse(place.region());
  }

  private static @Nullable String regionIn(TaxCountry country, @Nullable TaxPlace place) {
    return place != null && Objects.equals(place.country(), country.code()) ? place.region() : null;
  }
}
