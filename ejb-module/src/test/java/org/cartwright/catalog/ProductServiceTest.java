package org.cartwright.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.cartwright.audit.AuditAction;
import org.cartwright.audit.AuditFilter;
import org.cartwright.audit.AuditRow;
import org.cartwright.audit.AuditSearchService;
import org.cartwright.audit.AuditSubject;
import org.cartwright.audit.Change;
import org.cartwright.audit.EntityKind;
import org.cartwright.demo.DemoFixture;
import org.cartwright.editing.Edited;
import org.cartwright.editing.Editor;
import org.cartwright.editing.FieldProblem;
import org.cartwright.editing.InUse;
import org.cartwright.editing.InvalidEntry;
import org.cartwright.editing.StaleEdit;
import org.cartwright.editing.Usage;
import org.cartwright.testing.OnEachDatabase;
import org.cartwright.testing.TestDatabase;
import org.cartwright.testing.TestEngine;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.AfterParameterizedClassInvocation;
import org.junit.jupiter.params.BeforeParameterizedClassInvocation;
import org.junit.jupiter.params.Parameter;

/** Keeping products, and with them what holds for every entity that people edit. */
@OnEachDatabase
class ProductServiceTest {
  @Parameter
  @SuppressWarnings("NullAway.Init")
  TestDatabase database;

  @SuppressWarnings("NullAway.Init")
  private TestEngine engine;

  @BeforeParameterizedClassInvocation
  void open() {
    engine = DemoFixture.engine(database);
    engine.observers(ProductUses.class);
  }

  @AfterParameterizedClassInvocation
  void close() {
    engine.close();
  }

  @Test
  void keepsWhatWasEntered() throws Exception {
    ProductDetails lamp =
        new ProductDetails(
            "LAMP-1",
            "Lamp",
            "standard",
            Map.of("NOK", new BigDecimal("249.50"), "EUR", BigDecimal.ZERO),
            List.of(new ProductProperty("colour", "red")));
    create(lamp);

    assertThat(found("LAMP-1").details())
        .usingRecursiveComparison()
        .withComparatorForType(BigDecimal::compareTo, BigDecimal.class)
        .isEqualTo(lamp);
    assertThat(found("LAMP-1").version()).isEqualTo(1);
  }

  @Test
  void saysEverythingThatIsWrongAtOnce() throws Exception {
    ProductDetails wrong =
        new ProductDetails(
            " ",
            "x".repeat(201),
            "luxury",
            Map.of("SEK", BigDecimal.ONE, "NOK", new BigDecimal("-0.01")),
            List.of(new ProductProperty("a", "1"), new ProductProperty("A", "2")));

    assertThatThrownBy(() -> create(wrong))
        .asInstanceOf(type(InvalidEntry.class))
        .extracting(InvalidEntry::problems)
        .asInstanceOf(org.assertj.core.api.InstanceOfAssertFactories.list(FieldProblem.class))
        .extracting(FieldProblem::toString)
        .containsExactly(
            "sku: required",
            "name: tooLong[200]",
            "taxClass: unknownTaxClass[luxury]",
            "prices.NOK: price[8]",
            "prices.SEK: unknownCurrency[SEK]",
            "properties: twice[A]");
  }

  @Test
  void givesASkuOnlyOnce() throws Exception {
    create(product("ONCE-1", "First"));

    assertThatThrownBy(() -> create(product("ONCE-1", "Second")))
        .asInstanceOf(type(InvalidEntry.class))
        .extracting(InvalidEntry::problems)
        .isEqualTo(List.of(new FieldProblem("sku", "taken", List.of("ONCE-1"))));
  }

  @Test
  void neverSavesOverWhatSomebodyElseSaved() throws Exception {
    create(product("STALE-1", "Before"));
    Edited<ProductDetails> mine = found("STALE-1");
    save(found("STALE-1"), product("STALE-1", "Theirs"));

    assertThatThrownBy(() -> save(mine, product("STALE-1", "Mine")))
        .asInstanceOf(type(StaleEdit.class))
        .extracting(StaleEdit::since)
        .asInstanceOf(org.assertj.core.api.InstanceOfAssertFactories.list(AuditRow.class))
        .singleElement()
        .satisfies(
            row -> {
              assertThat(row.actorName()).isEqualTo("test");
              assertThat(row.changes()).containsExactly(new Change("name", "Before", "Theirs"));
            });
    assertThat(found("STALE-1").details().name()).isEqualTo("Theirs");
  }

  @Test
  void countsAChangeOfAPriceAsANewVersion() throws Exception {
    create(product("PRICE-1", "Priced"));
    Edited<ProductDetails> seen = found("PRICE-1");
    ProductDetails dearer =
        new ProductDetails(
            "PRICE-1", "Priced", null, Map.of("NOK", new BigDecimal("2")), List.of());
    save(seen, dearer);

    assertThat(found("PRICE-1").version()).isEqualTo(seen.version() + 1);
    assertThatThrownBy(() -> save(seen, product("PRICE-1", "Mine"))).isInstanceOf(StaleEdit.class);
  }

  @Test
  void doesNotCountASaveThatChangesNothing() throws Exception {
    create(product("SAME-1", "Same"));
    save(found("SAME-1"), product("SAME-1", "Same"));

    assertThat(found("SAME-1").version()).isEqualTo(1);
    assertThat(log("SAME-1")).hasSize(1);
  }

  @Test
  void writesDownWhoChangedWhatFromWhatToWhat() throws Exception {
    create(product("LOG-1", "Old"));
    save(found("LOG-1"), product("LOG-1", "New"));
    delete(found("LOG-1"));

    List<AuditRow> log = log("LOG-1");
    assertThat(log)
        .extracting(AuditRow::action)
        .containsExactly(AuditAction.DELETED, AuditAction.CHANGED, AuditAction.CREATED);
    assertThat(log.get(1).changes()).containsExactly(new Change("name", "Old", "New"));
    assertThat(log.get(2).changes())
        .containsExactly(
            new Change("sku", null, "LOG-1"),
            new Change("name", null, "Old"),
            new Change("prices.NOK", null, "1"));
    assertThat(log.get(0).changes()).contains(new Change("name", "New", null));
  }

  @Test
  void findsNoProductOfAnotherStore() throws Exception {
    create(product("MINE-1", "Mine"));
    Edited<ProductDetails> seen = found("MINE-1");

    assertThatThrownBy(() -> engine.attempt(() -> service().delete("kontor", seen)))
        .isInstanceOf(StaleEdit.class);
    assertThat(found("MINE-1").details().name()).isEqualTo("Mine");
  }

  @Test
  void saysWhichProductsUseATaxClassOrACurrency() throws Exception {
    ProductDetails exempt =
        new ProductDetails("USES-1", "Uses", "books", Map.of("EUR", BigDecimal.ONE), List.of());
    String storeId = engine.sql("select store_id from store where alias = 'nordlys'");
    engine.run(
        () ->
            engine
                .entities()
                .persist(
                    new org.cartwright.tax.TaxClass(
                        storeId, "books", "Books", BigDecimal.ZERO, 9, List.of())));
    create(exempt);

    assertThat(uses(new AuditSubject(EntityKind.TAX_CLASS, storeId, "?", "books", "Books")))
        .containsExactly(new Usage(EntityKind.PRODUCT, "nordlys", "USES-1", "Uses", "taxClass"));
    assertThat(uses(new AuditSubject(EntityKind.CURRENCY, storeId, "?", "EUR", "Euro")))
        .contains(new Usage(EntityKind.PRODUCT, "nordlys", "USES-1", "Uses", "prices"));
    assertThat(uses(new AuditSubject(EntityKind.TAX_CLASS, storeId, "?", "nothing", "?")))
        .isEmpty();
  }

  private List<Usage> uses(AuditSubject subject) {
    return engine.inTransaction(
        () -> {
          try {
            engine.bean(Editor.class).requireUnused(subject);
            return List.of();
          } catch (InUse used) {
            return used.uses();
          }
        });
  }

  private List<AuditRow> log(String text) {
    return engine.inTransaction(
        () ->
            engine
                .bean(AuditSearchService.class)
                .find(new AuditFilter(text, null, EntityKind.PRODUCT, null, null, null), 0, 50)
                .rows());
  }

  private ProductService service() {
    return engine.bean(ProductService.class);
  }

  private Edited<ProductDetails> found(String sku) {
    return engine.inTransaction(() -> service().find("nordlys", sku).orElseThrow());
  }

  private void create(ProductDetails wanted) throws Exception {
    engine.attempt(() -> service().create("nordlys", wanted));
  }

  private void save(Edited<ProductDetails> seen, ProductDetails wanted) throws Exception {
    engine.attempt(() -> service().save("nordlys", seen, wanted));
  }

  private void delete(Edited<ProductDetails> seen) throws Exception {
    engine.attempt(() -> service().delete("nordlys", seen));
  }

  private static ProductDetails product(String sku, String name) {
    return new ProductDetails(sku, name, null, Map.of("NOK", BigDecimal.ONE), List.of());
  }
}
