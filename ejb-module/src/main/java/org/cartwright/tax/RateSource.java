package org.cartwright.tax;

import org.jspecify.annotations.Nullable;

/** Which entry of a tax class gives the rate at a place, the most specific first. */
public enum RateSource {
  /** That of the region. */
  REGION {
    @Override
    TaxPlace place(TaxPlace place) {
      return place;
    }
  },
  /** That of the country. */
  COUNTRY {
    @Override
    TaxPlace place(TaxPlace place) {
      return place.wholeCountry();
    }
  },
  /** The class's own, for everywhere. */
  DEFAULT {
    @Override
    @Nullable TaxPlace place(TaxPlace place) {
      return null;
    }
  };

  /** Where the entry holds. */
  abstract @Nullable TaxPlace place(TaxPlace place);
}
