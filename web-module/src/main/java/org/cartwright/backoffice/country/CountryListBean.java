package org.cartwright.backoffice.country;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Locale;
import org.cartwright.backoffice.access.CurrentStore;
import org.cartwright.store.CountryRow;
import org.cartwright.store.CountryService;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Faces;

/** The list of the countries of a store. */
@Named("countryList")
@RequestScoped
public class CountryListBean {
  @Inject private CountryService countries;
  @Inject private CurrentStore store;

  private @Nullable List<CountryRow> rows;

  /** Those whose name or code has what is searched for. */
  public List<CountryRow> getRows() {
    String wanted = getSearch().toLowerCase(Locale.ROOT);
    return all().stream()
        .filter(
            row ->
                row.name().toLowerCase(Locale.ROOT).contains(wanted)
                    || row.code().toLowerCase(Locale.ROOT).equals(wanted))
        .toList();
  }

  public boolean isNone() {
    return all().isEmpty();
  }

  /** What is searched for; empty for everything. */
  public String getSearch() {
    String asked = Faces.getRequestParameter("q");
    return asked == null ? "" : asked.strip();
  }

  /** Moves a country to a place in the list, counted from 0. */
  public void move(String code, int to) {
    String alias = store.getAlias();
    if (alias != null) {
      countries.move(alias, code, to);
      rows = null;
    }
  }

  private List<CountryRow> all() {
    List<CountryRow> known = rows;
    if (known == null) {
      String alias = store.getAlias();
      known = alias == null ? List.of() : countries.list(alias);
      rows = known;
    }
    return known;
  }
}
