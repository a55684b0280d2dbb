package org.cartwright.backoffice.market;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cartwright.backoffice.edit.Chosen;
import org.cartwright.backoffice.edit.EditBean;
import org.cartwright.editing.Edited;
import org.cartwright.editing.InUse;
import org.cartwright.editing.InvalidEntry;
import org.cartwright.editing.StaleEdit;
import org.cartwright.store.CountryRow;
import org.cartwright.store.CountryService;
import org.cartwright.store.CurrencyRow;
import org.cartwright.store.CurrencyService;
import org.cartwright.store.MarketDetails;
import org.cartwright.store.MarketService;

/** The page of one market. */
@Named("marketEdit")
@ViewScoped
public class MarketEditBean extends EditBean<MarketDetails> {
  private static final long serialVersionUID = 1L;

  @Inject private MarketService markets;
  @Inject private CountryService countries;
  @Inject private CurrencyService currencies;

  @Override
  protected Class<MarketDetails> type() {
    return MarketDetails.class;
  }

  @Override
  protected MarketDetails blank(String store) {
    return new MarketDetails("", "", true, List.of(), List.of(), null, null);
  }

  @Override
  protected Optional<Edited<MarketDetails>> find(String store, String key) {
    return markets.find(store, key);
  }

  @Override
  protected void create(String store, MarketDetails wanted) throws InvalidEntry {
    markets.create(store, wanted);
  }

  @Override
  protected void save(String store, Edited<MarketDetails> edited, MarketDetails wanted)
      throws InvalidEntry, StaleEdit {
    markets.save(store, edited, wanted);
  }

  @Override
  protected void delete(String store, Edited<MarketDetails> edited) throws StaleEdit, InUse {
    markets.delete(store, edited);
  }

  @Override
  protected String keyOf(MarketDetails details) {
    return details.alias();
  }

  @Override
  protected String labelOf(MarketDetails details) {
    return details.name();
  }

  @Override
  protected String listPage() {
    return "/markets.xhtml";
  }

  public List<CountryRow> getCountries() {
    return countries.list(getStore());
  }

  public List<CurrencyRow> getCurrencies() {
    return currencies.list(getStore());
  }

  /** The countries of the market, for checkboxes. */
  public Map<String, Boolean> getInCountries() {
    return new Chosen(getForm(), "countries");
  }

  /** The currencies of the market, for checkboxes. */
  public Map<String, Boolean> getInCurrencies() {
    return new Chosen(getForm(), "currencies");
  }
}
