package org.cartwright.backoffice.country;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cartwright.backoffice.edit.EditBean;
import org.cartwright.editing.Edited;
import org.cartwright.editing.InUse;
import org.cartwright.editing.InvalidEntry;
import org.cartwright.editing.StaleEdit;
import org.cartwright.store.Choice;
import org.cartwright.store.CountryDetails;
import org.cartwright.store.CountryService;
import org.cartwright.store.CurrencyRow;
import org.cartwright.store.CurrencyService;
import org.cartwright.store.IsoCountries;
import org.cartwright.store.RegionDetails;
import org.jspecify.annotations.Nullable;

/** The page of one country and its regions. */
@Named("countryEdit")
@ViewScoped
public class CountryEditBean extends EditBean<CountryDetails> {
  private static final long serialVersionUID = 1L;

  @Inject private CountryService countries;
  @Inject private CurrencyService currencies;

  @Override
  protected Class<CountryDetails> type() {
    return CountryDetails.class;
  }

  @Override
  protected CountryDetails blank(String store) {
    return new CountryDetails("", "", null, null, List.of());
  }

  @Override
  protected Optional<Edited<CountryDetails>> find(String store, String key) {
    return countries.find(store, key);
  }

  @Override
  protected void create(String store, CountryDetails wanted) throws InvalidEntry {
    countries.create(store, wanted);
  }

  @Override
  protected void save(String store, Edited<CountryDetails> edited, CountryDetails wanted)
      throws InvalidEntry, StaleEdit {
    countries.save(store, edited, wanted);
  }

  @Override
  protected void delete(String store, Edited<CountryDetails> edited) throws StaleEdit, InUse {
    countries.delete(store, edited);
  }

  @Override
  protected String keyOf(CountryDetails details) {
    return details.code();
  }

  @Override
  protected String labelOf(CountryDetails details) {
    return details.name();
  }

  @Override
  protected String listPage() {
    return "/countries.xhtml";
  }

  /** The countries that there are. */
  public List<Choice> getCodes() {
    return IsoCountries.all(texts().locale());
  }

  public List<CurrencyRow> getCurrencies() {
    return currencies.list(getStore());
  }

  public List<Choice> getShippingMethods() {
    return countries.shippingMethods(getStore());
  }

  /** Fills in what is known of the country that was chosen. */
  public void chosen() {
    String code = code();
    if (code.isEmpty()) {
      return;
    }
    getForm().put("name", IsoCountries.name(code, texts().locale()));
    IsoCountries.currency(code)
        .filter(currency -> getCurrencies().stream().anyMatch(row -> row.code().equals(currency)))
        .ifPresent(currency -> getForm().put("defaultCurrency", currency));
  }

  /** How many regions of the ISO list the country does not have yet. */
  public long getUnusedRegions() {
    return unused().size();
  }

  /** Adds the regions of the ISO list that it does not have yet. */
  public void addKnownRegions() {
    unused().forEach(region -> rows().add(row(region.code(), region.name())));
  }

  /** Adds an empty row for a region. */
  public void addRegion() {
    rows().add(row(code().isEmpty() ? "" : code() + "-", ""));
  }

  /** Takes a region away; it is gone when the country is saved. */
  public void removeRegion(int index) {
    if (index >= 0 && index < rows().size()) {
      rows().remove(index);
    }
  }

  /** Moves a region one place up. */
  public void raiseRegion(int index) {
    if (index > 0 && index < rows().size()) {
      Collections.swap(rows(), index, index - 1);
    }
  }

  private List<RegionDetails> unused() {
    List<@Nullable Object> used = rows().stream().map(row -> row.get("code")).toList();
    return IsoCountries.regions(code()).stream()
        .filter(region -> !used.contains(region.code()))
        .toList();
  }

  private String code() {
    Object code = getForm().get("code");
    return code == null ? "" : code.toString();
  }

  private static Map<String, @Nullable Object> row(String code, String name) {
    Map<String, @Nullable Object> row = new LinkedHashMap<>();
    row.put("code", code);
    row.put("name", name);
    return row;
  }

  @SuppressWarnings("unchecked")
  private List<Map<String, @Nullable Object>> rows() {
    return (List<Map<String, @Nullable Object>>)
        getForm().computeIfAbsent("regions", none -> new ArrayList<>());
  }
}
