package org.cartwright.tax;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;
import org.cartwright.audit.AuditSubject;
import org.cartwright.audit.EntityKind;
import org.cartwright.demo.DemoFixture;
import org.cartwright.editing.Edited;
import org.cartwright.editing.Editor;
import org.cartwright.editing.InUse;
import org.cartwright.editing.InvalidEntry;
import org.cartwright.editing.StaleEdit;
import org.cartwright.editing.Usage;
import org.cartwright.testing.Attempt;
import org.cartwright.testing.OnEachDatabase;
import org.cartwright.testing.TestDatabase;
import org.cartwright.testing.TestEngine;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;

/** Tax classes of the demo stores, edited, on each database. */
@OnEachDatabase
class TaxClassServiceTest {
  @Parameter
  @SuppressWarnings("NullAway.Init")
  TestDatabase database;

  @SuppressWarnings("NullAway.Init")
  private TestEngine engine;

  @BeforeEach
  void open() throws ClassNotFoundException {
    engine = DemoFixture.engine(database);
    engine.observers(RatesOfCountries.class, Class.forName("org.cartwright.catalog.ProductUses"));
  }

  @AfterEach
  void close() {
    engine.close();
  }

  @Test
  void addsAClassBehindTheOthers() throws Exception {
    create(new TaxClassDetails("books", "Books", "A-7", new BigDecimal("0.05"), List.of()));
    assertThat(aliases()).isEqualTo("standard reduced zero books");
    TaxClassDetails books = find("books").details();
    assertThat(books.taxCode()).isEqualTo("A-7");
    assertThat(TaxMatrix.effective(books, TaxPlace.country("NO"), RateFrom.EVER))
        .isEqualTo(TaxRate.of("0.05"));
  }

  @Test
  void refusesWhatNoTaxClassCanBe() {
    assertThat(problems(details("Books!", "", null)))
        .isEqualTo("alias alias, name required, defaultRate required");
    assertThat(problems(details("books", "Books", "19"))).isEqualTo("defaultRate rateRange");
    assertThat(problems(details("standard", "Other", "0.19"))).isEqualTo("alias taken");
    assertThat(aliases()).isEqualTo("standard reduced zero");
  }

  @Test
  void savesNamesAndLeavesTheRatesAlone() throws Exception {
    Edited<TaxClassDetails> seen = find("standard");
    TaxClassDetails wanted =
        new TaxClassDetails("standard", "Full rate", "S", new BigDecimal("0.99"), List.of());
    Attempt.in(engine, () -> service().save("nordlys", seen, wanted));
    TaxClassDetails saved = find("standard").details();
    assertThat(saved.name()).isEqualTo("Full rate");
    assertThat(saved.rates()).isEqualTo(seen.details().rates()).hasSize(3);
    assertThat(saved.defaultRate()).isEqualByComparingTo("0");
    assertThatThrownBy(() -> Attempt.in(engine, () -> service().save("nordlys", seen, wanted)))
        .isInstanceOf(StaleEdit.class);
  }

  @Test
  void movesAClass() {
    engine.run(() -> service().move("nordlys", "zero", 0));
    assertThat(aliases()).isEqualTo("zero standard reduced");
  }

  @Test
  void deletesOnlyWhatNoProductHas() throws Exception {
    Edited<TaxClassDetails> standard = find("standard");
    InUse used =
        catchThrowableOfType(
            InUse.class, () -> Attempt.in(engine, () -> service().delete("nordlys", standard)));
    assertThat(used.uses()).extracting(Usage::kind).containsOnly(EntityKind.PRODUCT);
    create(new TaxClassDetails("books", "Books", null, BigDecimal.ZERO, List.of()));
    Edited<TaxClassDetails> books = find("books");
    Attempt.in(engine, () -> service().delete("nordlys", books));
    assertThat(aliases()).isEqualTo("standard reduced zero");
  }

  @Test
  void keepsACountryThatHasRates() {
    String store = engine.sql("select store_id from store where alias = 'nordlys'");
    AuditSubject finland = new AuditSubject(EntityKind.COUNTRY, store, "x", "FI", "Finland");
    InUse used =
        catchThrowableOfType(
            InUse.class,
            () -> Attempt.in(engine, () -> engine.bean(Editor.class).requireUnused(finland)));
    assertThat(used.uses())
        .containsExactly(
            new Usage(EntityKind.TAX_CLASS, "nordlys", "standard", "Standard", "rates"),
            new Usage(EntityKind.TAX_CLASS, "nordlys", "reduced", "Reduced (food)", "rates"),
            new Usage(EntityKind.TAX_CLASS, "nordlys", "zero", "Zero", "rates"));
  }

  private TaxClassService service() {
    return engine.bean(TaxClassService.class);
  }

  private String aliases() {
    return engine.inTransaction(() -> service().list("nordlys")).stream()
        .map(TaxClassRow::alias)
        .collect(Collectors.joining(" "));
  }

  private Edited<TaxClassDetails> find(String alias) {
    return engine.inTransaction(() -> service().find("nordlys", alias)).orElseThrow();
  }

  private void create(TaxClassDetails wanted) throws Exception {
    Attempt.in(engine, () -> service().create("nordlys", wanted));
  }

  private String problems(TaxClassDetails wanted) {
    return catchThrowableOfType(InvalidEntry.class, () -> create(wanted)).problems().stream()
        .map(problem -> problem.field() + " " + problem.code())
        .collect(Collectors.joining(", "));
  }

  @SuppressWarnings("NullAway")
  private static TaxClassDetails details(String alias, String name, @Nullable String rate) {
    return new TaxClassDetails(
        alias, name, null, rate == null ? null : new BigDecimal(rate), List.of());
  }
}
