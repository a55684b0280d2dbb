package org.cartwright.catalog;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.cartwright.access.Needs;
import org.cartwright.access.OfStore;
import org.cartwright.access.Right;
import org.cartwright.audit.AuditAction;
import org.cartwright.editing.Edited;
import org.cartwright.editing.Editor;
import org.cartwright.editing.FieldProblems;
import org.cartwright.editing.InvalidEntry;
import org.cartwright.editing.StaleEdit;
import org.jspecify.annotations.Nullable;

/** Takes products from files: first only to see what would happen, then all lines or none. */
@Stateless
public class ProductImportService {
  @Inject private Products products;
  @Inject private ProductRules rules;
  @Inject private Editor editor;

  /**
   * What the file would do now. Nothing is changed.
   *
   * @throws InvalidEntry if the file cannot be read
   */
  @Needs(Right.WORK)
  public ImportPlan check(@OfStore String store, byte[] file) throws InvalidEntry {
    return plan(steps(store, file));
  }

  /**
   * Imports the file.
   *
   * @param name of the file, for the audit log
   * @return what was done
   * @throws InvalidEntry if the file cannot be read, or any line is wrong
   * @throws StaleEdit if somebody saved one of its products at the same moment
   */
  @Needs(Right.WORK)
  public ImportPlan run(@OfStore String store, String name, byte[] file)
      throws InvalidEntry, StaleEdit {
    List<ImportPlanner.Step> steps = steps(store, file);
    ImportPlan plan = plan(steps);
    long wrong = plan.count(ImportLine.Outcome.WRONG);
    if (wrong > 0) {
      new FieldProblems().add("file", "fileWrong", wrong).throwIfAny();
    }
    String storeId = products.storeId(store);
    Map<String, Product> present = products.findAll(storeId, skus(steps));
    for (ImportPlanner.Step step : steps) {
      String reason = "%s, %d".formatted(name, step.line().number());
      switch (step.line().outcome()) {
        case NEW -> editor.create(new Product(storeId, step.wanted()), reason);
        case CHANGED -> change(present.get(step.line().sku()), step.wanted(), reason);
        default -> {}
      }
    }
    return plan;
  }

  private void change(@Nullable Product product, ProductDetails wanted, String reason)
      throws StaleEdit {
    if (product == null) {
      throw new IllegalStateException("no product to change: " + wanted.sku());
    }
    editor.save(product, Edited.of(product), wanted, AuditAction.IMPORTED, reason);
  }

  private List<ImportPlanner.Step> steps(String store, byte[] bytes) throws InvalidEntry {
    String storeId = products.storeId(store);
    ProductFile file = ProductFile.read(bytes);
    List<String> skus =
        file.lines().stream().map(line -> line.cells().getOrDefault("sku", "")).toList();
    return new ImportPlanner(file, products.findAll(storeId, skus), rules, rules.known(storeId))
        .steps();
  }

  private static List<String> skus(List<ImportPlanner.Step> steps) {
    return steps.stream().map(step -> step.line().sku()).toList();
  }

  private static ImportPlan plan(List<ImportPlanner.Step> steps) {
    return new ImportPlan(steps.stream().map(ImportPlanner.Step::line).toList());
  }
}
