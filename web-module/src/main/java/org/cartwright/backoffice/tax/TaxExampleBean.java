package org.cartwright.backoffice.tax;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.cartwright.backoffice.access.CurrentStore;
import org.cartwright.backoffice.frame.Texts;
import org.cartwright.editing.FieldProblem;
import org.cartwright.money.CurrencyUnit;
import org.cartwright.money.RoundingMethod;
import org.cartwright.pricing.LineToPrice;
import org.cartwright.pricing.TaxExample;
import org.cartwright.store.CurrencyRow;
import org.cartwright.store.CurrencyService;
import org.cartwright.store.StoreDetails;
import org.cartwright.store.StoreEditService;
import org.cartwright.tax.TaxClassRow;
import org.cartwright.tax.TaxClassService;
import org.cartwright.tax.TaxCountry;
import org.cartwright.tax.TaxMatrix;
import org.cartwright.tax.TaxMatrixService;
import org.cartwright.tax.TaxPlace;
import org.jspecify.annotations.Nullable;

/** An example of a tax, computed as carts are; it begins with what the store has chosen. */
@Named("taxExample")
@ViewScoped
public class TaxExampleBean implements Serializable {
  private static final long serialVersionUID = 1L;

  @Inject private StoreEditService stores;
  @Inject private CurrencyService currencies;
  @Inject private TaxClassService classes;
  @Inject private TaxMatrixService taxes;
  @Inject private CurrentStore currentStore;
  @Inject private Texts texts;

  private @Nullable String store;
  private final Map<String, @Nullable Object> form = new LinkedHashMap<>();
  private List<FieldProblem> problems = List.of();
  private transient @Nullable TaxExample result;

  @PostConstruct
  void open() {
    store = currentStore.getAlias();
    form.put("amount", new BigDecimal("26"));
    form.put("quantity", BigDecimal.ONE);
    String alias = store;
    if (alias != null) {
      stores.find(alias).ifPresent(found -> preset(found.details()));
    }
  }

  private void preset(StoreDetails chosen) {
    form.put("currency", chosen.baseCurrency());
    form.put("included", Boolean.toString(chosen.pricesIncludeTax()));
    form.put("rounding", chosen.roundingMethod().name());
    form.put("taxClass", chosen.defaultTaxClass());
    form.put("place", chosen.defaultCountry() == null ? "" : chosen.defaultCountry() + "/");
  }

  /** Computes the example. */
  public void compute() {
    result = null;
    List<FieldProblem> found = new ArrayList<>();
    for (String field : List.of("amount", "quantity", "currency", "taxClass", "place")) {
      if (form.get(field) == null || "".equals(form.get(field))) {
        found.add(new FieldProblem(field, "required", List.of()));
      }
    }
    problems = found;
    String alias = store;
    if (alias == null || !found.isEmpty()) {
      return;
    }
    TaxMatrix matrix = taxes.matrix(alias);
    try {
      result =
          TaxExample.of(
              matrix.table(matrix.today()),
              CurrencyUnit.of(text("currency")),
              Boolean.parseBoolean(text("included")),
              RoundingMethod.valueOf(text("rounding")),
              place(text("place")),
              new LineToPrice(number("amount"), number("quantity"), text("taxClass")));
    } catch (IllegalArgumentException outside) {
      problems = List.of(new FieldProblem("amount", "taxExample", List.of()));
    }
  }

  private String text(String field) {
    return String.valueOf(form.get(field));
  }

  private BigDecimal number(String field) {
    return new BigDecimal(text(field));
  }

  private static TaxPlace place(String key) {
    int slash = key.indexOf('/');
    String region = key.substring(slash + 1);
    return new TaxPlace(key.substring(0, slash), region.isEmpty() ? null : region);
  }

  /** What the inputs hold. */
  public Map<String, @Nullable Object> getForm() {
    return form;
  }

  /** The example; null before it was computed, or when it cannot be. */
  public @Nullable TaxExample getResult() {
    return result;
  }

  /** The currencies of the store. */
  public List<CurrencyRow> getCurrencies() {
    String alias = store;
    return alias == null ? List.of() : currencies.list(alias);
  }

  /** The classes of the store. */
  public List<TaxClassRow> getClasses() {
    String alias = store;
    return alias == null ? List.of() : classes.list(alias);
  }

  /** Every place of the store, by what people call it. */
  public Map<String, String> getPlaces() {
    Map<String, String> places = new LinkedHashMap<>();
    String alias = store;
    if (alias != null) {
      for (TaxCountry country : taxes.matrix(alias).countries()) {
        places.put(country.name(), country.code() + "/");
        country
            .regions()
            .forEach(
                region ->
                    places.put(
                        country.name() + ", " + region.name(),
                        country.code() + "/" + region.code()));
      }
    }
    return places;
  }

  /** What is wrong with an input. */
  public List<String> problems(String field) {
    return problems.stream()
        .filter(problem -> problem.field().equals(field))
        .map(problem -> texts.get("invalid." + problem.code(), problem.values().toArray()))
        .toList();
  }
}
