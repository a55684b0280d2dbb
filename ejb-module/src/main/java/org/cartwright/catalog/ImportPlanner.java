package org.cartwright.catalog;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.cartwright.audit.Change;
import org.cartwright.audit.Changes;
import org.cartwright.editing.FieldProblems;
import org.jspecify.annotations.Nullable;

/**
 * Works out what the lines of a file do. A column that the file lacks leaves its field alone; an
 * empty cell empties it.
 */
final class ImportPlanner {
  private final ProductFile file;
  private final Map<String, Product> present;
  private final ProductRules rules;
  private final ProductRules.Known known;
  private final Set<String> seen = new HashSet<>();

  ImportPlanner(
      ProductFile file,
      Map<String, Product> present,
      ProductRules rules,
      ProductRules.Known known) {
    this.file = file;
    this.present = present;
    this.rules = rules;
    this.known = known;
  }

  /** A line, and the details that its product gets. */
  record Step(ImportLine line, ProductDetails wanted) {}

  List<Step> steps() {
    return file.lines().stream().map(this::step).toList();
  }

  private Step step(ProductFile.Line line) {
    String sku = line.cells().getOrDefault("sku", "");
    Product product = present.get(sku);
    ProductDetails before = product == null ? null : product.details();
    FieldProblems unread = new FieldProblems();
    ProductDetails wanted = wanted(line, sku, before, unread);
    FieldProblems problems = rules.check(wanted, known);
    unread.all().forEach(each -> problems.add(each.field(), each.code(), each.values().toArray()));
    if (!seen.add(sku)) {
      problems.add("sku", "twice", sku);
    }
    List<Change> changes = Changes.between(before, wanted);
    ImportLine.Outcome outcome =
        !problems.isEmpty()
            ? ImportLine.Outcome.WRONG
            : before == null
                ? ImportLine.Outcome.NEW
                : changes.isEmpty() ? ImportLine.Outcome.UNCHANGED : ImportLine.Outcome.CHANGED;
    return new Step(new ImportLine(line.number(), sku, outcome, changes, problems.all()), wanted);
  }

  private ProductDetails wanted(
      ProductFile.Line line, String sku, @Nullable ProductDetails before, FieldProblems unread) {
    Map<String, String> cells = line.cells();
    Map<String, BigDecimal> prices = new TreeMap<>(before == null ? Map.of() : before.prices());
    Map<String, String> properties = new TreeMap<>();
    if (before != null) {
      before.properties().forEach(each -> properties.put(each.name(), each.value()));
    }
    cells.forEach(
        (column, cell) -> {
          if (column.startsWith(ProductFile.PRICE)) {
            setPrice(prices, column.substring(ProductFile.PRICE.length()), cell, unread);
          } else if (column.startsWith(ProductFile.PROPERTY)) {
            set(properties, column.substring(ProductFile.PROPERTY.length()), cell);
          }
        });
    List<ProductProperty> all = new ArrayList<>();
    properties.forEach((name, value) -> all.add(new ProductProperty(name, value)));
    String oldName = before == null ? "" : before.name();
    String oldTaxClass = before == null || before.taxClass() == null ? "" : before.taxClass();
    String taxClass = cells.getOrDefault("tax_class", oldTaxClass);
    return new ProductDetails(
        sku,
        cells.getOrDefault("name", oldName),
        taxClass.isEmpty() ? null : taxClass,
        prices,
        all);
  }

  private void setPrice(
      Map<String, BigDecimal> prices, String currency, String cell, FieldProblems unread) {
    BigDecimal price = cell.isEmpty() ? null : FilePrice.read(cell, file.separator());
    if (price != null) {
      prices.put(currency, price);
    } else {
      prices.remove(currency);
    }
    if (price == null && !cell.isEmpty()) {
      unread.add("prices." + currency, "filePrice", cell);
    }
  }

  private static void set(Map<String, String> properties, String name, String cell) {
    if (cell.isEmpty()) {
      properties.remove(name);
    } else {
      properties.put(name, cell);
    }
  }
}
