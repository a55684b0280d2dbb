package org.cartwright.backoffice.currency;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.cartwright.backoffice.edit.Chosen;
import org.cartwright.backoffice.edit.EditBean;
import org.cartwright.editing.Edited;
import org.cartwright.editing.InUse;
import org.cartwright.editing.InvalidEntry;
import org.cartwright.editing.StaleEdit;
import org.cartwright.store.Choice;
import org.cartwright.store.CountryRow;
import org.cartwright.store.CountryService;
import org.cartwright.store.CurrencyDetails;
import org.cartwright.store.CurrencyService;
import org.cartwright.store.IsoCurrencies;
import org.jspecify.annotations.Nullable;

/** The page of one currency. */
@Named("currencyEdit")
@ViewScoped
public class CurrencyEditBean extends EditBean<CurrencyDetails> {
  private static final long serialVersionUID = 1L;

  @Inject private CurrencyService currencies;
  @Inject private CountryService countries;

  @Override
  protected Class<CurrencyDetails> type() {
    return CurrencyDetails.class;
  }

  @Override
  protected CurrencyDetails blank(String store) {
    return new CurrencyDetails("", "", null, null, List.of());
  }

  @Override
  protected Optional<Edited<CurrencyDetails>> find(String store, String key) {
    return currencies.find(store, key);
  }

  @Override
  protected void create(String store, CurrencyDetails wanted) throws InvalidEntry {
    currencies.create(store, wanted);
  }

  @Override
  protected void save(String store, Edited<CurrencyDetails> edited, CurrencyDetails wanted)
      throws InvalidEntry, StaleEdit {
    currencies.save(store, edited, wanted);
  }

  @Override
  protected void delete(String store, Edited<CurrencyDetails> edited) throws StaleEdit, InUse {
    currencies.delete(store, edited);
  }

  @Override
  protected String keyOf(CurrencyDetails details) {
    return details.code();
  }

  @Override
  protected String labelOf(CurrencyDetails details) {
    return details.name();
  }

  @Override
  protected String listPage() {
    return "/currencies.xhtml";
  }

  /** The currencies that there are. */
  public List<Choice> getCodes() {
    return IsoCurrencies.all(texts().locale());
  }

  public List<CountryRow> getCountries() {
    return countries.list(getStore());
  }

  /** The countries to which the currency sells, for checkboxes. */
  public Map<String, Boolean> getAllowed() {
    return new Chosen(getForm(), "allowedCountries");
  }

  /** Fills in the name of the currency that was chosen. */
  public void chosen() {
    if (IsoCurrencies.known(text("code"))) {
      getForm().put("name", IsoCurrencies.name(text("code"), texts().locale()));
    }
  }

  /** Decimals of its minor unit; null while none is chosen. */
  public @Nullable Integer getDecimals() {
    int decimals = IsoCurrencies.decimals(text("code"));
    return decimals < 0 ? null : decimals;
  }

  /** An amount as it is written with what stands in the form; empty when that makes no sense. */
  public String getSample() {
    Locale culture = Locale.forLanguageTag(text("culture"));
    return AmountSample.of(
        text("code"),
        culture.equals(Locale.ROOT) ? texts().locale() : culture,
        text("formatTemplate"));
  }

  private String text(String field) {
    Object value = getForm().get(field);
    return value == null ? "" : value.toString();
  }
}
