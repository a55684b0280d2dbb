package org.cartwright.backoffice.store;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.cartwright.backoffice.edit.EditBean;
import org.cartwright.editing.Edited;
import org.cartwright.editing.InUse;
import org.cartwright.editing.InvalidEntry;
import org.cartwright.editing.StaleEdit;
import org.cartwright.money.RoundingMethod;
import org.cartwright.store.Choice;
import org.cartwright.store.GiftCardActivation;
import org.cartwright.store.IsoCountries;
import org.cartwright.store.IsoCurrencies;
import org.cartwright.store.MeasurementSystem;
import org.cartwright.store.MissingSetting;
import org.cartwright.store.PriceOwner;
import org.cartwright.store.StoreChoices;
import org.cartwright.store.StoreDetails;
import org.cartwright.store.StoreEditService;
import org.jspecify.annotations.Nullable;

/** The page of one store. */
@Named("storeEdit")
@ViewScoped
public class StoreEditBean extends EditBean<StoreDetails> {
  private static final long serialVersionUID = 1L;

  @Inject private StoreEditService stores;

  private boolean withDefaults = true;

  @Override
  protected Class<StoreDetails> type() {
    return StoreDetails.class;
  }

  @Override
  protected StoreDetails blank(String store) {
    return StoreDetails.blank();
  }

  @Override
  protected Optional<Edited<StoreDetails>> find(String store, String key) {
    return stores.find(key);
  }

  @Override
  protected void create(String store, StoreDetails wanted) throws InvalidEntry {
    stores.create(wanted, withDefaults, texts().locale());
  }

  @Override
  protected void save(String store, Edited<StoreDetails> edited, StoreDetails wanted)
      throws InvalidEntry, StaleEdit {
    stores.save(edited.details().alias(), edited, wanted);
  }

  @Override
  protected void delete(String store, Edited<StoreDetails> edited) throws StaleEdit, InUse {
    stores.delete(edited.details().alias(), edited);
  }

  @Override
  protected String keyOf(StoreDetails details) {
    return details.alias();
  }

  @Override
  protected String labelOf(StoreDetails details) {
    return details.name();
  }

  @Override
  protected String listPage() {
    return "/stores.xhtml";
  }

  /** Alias of the store that is edited; null for a new one. */
  public @Nullable String getAlias() {
    return isNew() ? null : (String) getForm().get("alias");
  }

  /** What keeps the store from selling. */
  public List<MissingSetting> getMissing() {
    String alias = getAlias();
    return alias == null ? List.of() : stores.missing(alias);
  }

  /** What its settings can name. */
  public StoreChoices getChoices() {
    String alias = getAlias();
    return alias == null
        ? new StoreChoices(List.of(), List.of(), List.of(), List.of(), List.of())
        : stores.choices(alias);
  }

  /** Countries to choose from: those of the store, or all where a new one can begin. */
  public List<Choice> getCountries() {
    return isNew() ? IsoCountries.all(texts().locale()) : getChoices().countries();
  }

  /** Currencies to choose from: those of the store, or all in which a new one can begin. */
  public List<Choice> getCurrencies() {
    return isNew() ? IsoCurrencies.all(texts().locale()) : getChoices().currencies();
  }

  public List<String> getZones() {
    return ZoneId.getAvailableZoneIds().stream()
        .filter(zone -> zone.contains("/") && !zone.startsWith("Etc/") && !zone.startsWith("S"))
        .sorted()
        .toList();
  }

  public RoundingMethod[] getRoundingMethods() {
    return RoundingMethod.values();
  }

  public PriceOwner[] getPriceOwners() {
    return PriceOwner.values();
  }

  public MeasurementSystem[] getMeasurementSystems() {
    return MeasurementSystem.values();
  }

  public GiftCardActivation[] getActivations() {
    return GiftCardActivation.values();
  }

  public boolean isWithDefaults() {
    return withDefaults;
  }

  public void setWithDefaults(boolean withDefaults) {
    this.withDefaults = withDefaults;
  }
}
