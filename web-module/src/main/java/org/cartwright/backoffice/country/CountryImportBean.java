package org.cartwright.backoffice.country;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.cartwright.backoffice.frame.Texts;
import org.cartwright.editing.InvalidEntry;
import org.cartwright.store.Choice;
import org.cartwright.store.CountryImport;
import org.cartwright.store.CountryImportService;
import org.cartwright.store.CountryRow;
import org.cartwright.store.CountryService;
import org.cartwright.store.IsoCountries;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Faces;

/** Adds countries of the ISO list to a store. */
@Named("countryImport")
@ViewScoped
public class CountryImportBean implements Serializable {
  private static final long serialVersionUID = 1L;

  @Inject private CountryService countries;
  @Inject private CountryImportService imports;
  @Inject private Texts texts;

  private final String store = String.valueOf(Faces.getRequestParameter("store"));
  private final Map<String, Boolean> chosen = new HashMap<>();
  private boolean regions = true;
  private @Nullable CountryImport outcome;
  private @Nullable String problem;

  /** The countries that the store does not have, by name. */
  public List<Choice> getMissing() {
    List<String> known = countries.list(store).stream().map(CountryRow::code).toList();
    return IsoCountries.all(texts.locale()).stream()
        .filter(country -> !known.contains(country.key()))
        .toList();
  }

  /** How many regions are known of a country. */
  public int regions(String code) {
    return IsoCountries.regions(code).size();
  }

  /** Adds those that were chosen. */
  public void add() {
    add(chosen.entrySet().stream().filter(Map.Entry::getValue).map(Map.Entry::getKey).toList());
  }

  /** Adds all that there are. */
  public void addAll() {
    add(IsoCountries.all(texts.locale()).stream().map(Choice::key).toList());
  }

  private void add(List<String> codes) {
    outcome = null;
    problem = null;
    try {
      outcome = imports.add(store, new ArrayList<>(codes), regions, texts.locale());
      chosen.clear();
    } catch (InvalidEntry invalid) {
      problem = texts.get("countryImport.nothing");
    }
  }

  public String getStore() {
    return store;
  }

  /** Whether a country is to be added, by its code. */
  public Map<String, Boolean> getChosen() {
    return chosen;
  }

  public boolean isRegions() {
    return regions;
  }

  public void setRegions(boolean regions) {
    this.regions = regions;
  }

  /** What the last import did; null before it. */
  public @Nullable CountryImport getOutcome() {
    return outcome;
  }

  public @Nullable String getProblem() {
    return problem;
  }
}
