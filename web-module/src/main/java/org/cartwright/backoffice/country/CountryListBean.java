package org.cartwright.backoffice.country;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Locale;
import org.cartwright.backoffice.access.CurrentStore;
import org.cartwright.store.CountryRow;
import org.cartwright.store.CountryService;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Faces;

/** The list of the countries of a store. */
@Named("countryList")
@ViewScoped
public class CountryListBean implements Serializable {
  private static final long serialVersionUID = 1L;

  @Inject private CountryService countries;
  @Inject private CurrentStore current;

  private @Nullable String store;

  private transient @Nullable List<CountryRow> rows;
  private String search = "";

  /** The store that the address names, also for what is asked of the page later. */
  @PostConstruct
  void open() {
    store = current.getAlias();
    String asked = Faces.getRequestParameter("q");
    search = asked == null ? "" : asked.strip();
  }

  /** Alias; null when there is no store. */
  public @Nullable String getStore() {
    return store;
  }

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
    return search;
  }

  /** Moves a country to a place in the list, counted from 0. */
  public void move(String code, int to) {
    String alias = store;
    if (alias != null) {
      countries.move(alias, code, to);
      rows = null;
    }
  }

  private List<CountryRow> all() {
    List<CountryRow> known = rows;
    if (known == null) {
      String alias = store;
      known = alias == null ? List.of() : countries.list(alias);
      rows = known;
    }
    return known;
  }
}
