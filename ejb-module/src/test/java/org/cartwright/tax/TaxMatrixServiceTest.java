package org.cartwright.tax;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.cartwright.audit.AuditRow;
import org.cartwright.audit.AuditSearchService;
import org.cartwright.audit.Change;
import org.cartwright.audit.EntityKind;
import org.cartwright.demo.DemoFixture;
import org.cartwright.editing.Edited;
import org.cartwright.editing.FieldProblem;
import org.cartwright.editing.InvalidEntry;
import org.cartwright.editing.StaleEdit;
import org.cartwright.testing.Attempt;
import org.cartwright.testing.OnEachDatabase;
import org.cartwright.testing.TestDatabase;
import org.cartwright.testing.TestEngine;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;

/** Rates of the demo store Nordlys, changed and planned, on each database. */
@OnEachDatabase
class TaxMatrixServiceTest {
  private static final TaxPlace NORWAY = TaxPlace.country("NO");
  private static final TaxPlace OSLO = new TaxPlace("NO", "NO-03");
  private static final TaxPlace SVALBARD = new TaxPlace("NO", "NO-21");
  private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Europe/Oslo"));
  private static final LocalDate NEXT_YEAR = TODAY.plusYears(1).withDayOfYear(1);

  @Parameter
  @SuppressWarnings("NullAway.Init")
  TestDatabase database;

  @SuppressWarnings("NullAway.Init")
  private TestEngine engine;

  @BeforeEach
  void open() {
    engine = DemoFixture.engine(database);
  }

  @AfterEach
  void close() {
    engine.close();
  }

  @Test
  void readsTheRatesThatHoldSinceEver() {
    TaxMatrix matrix = matrix();
    assertThat(matrix.today()).isEqualTo(TODAY);
    assertThat(matrix.classes())
        .extracting(read -> read.details().alias())
        .containsExactly("standard", "reduced", "zero");
    assertThat(matrix.countries()).extracting(TaxCountry::code).containsExactly("NO", "FI");
    assertThat(matrix.countries().get(0).regions().get(0))
        .isEqualTo(new TaxCountry.TaxRegion("NO-03", "Oslo"));
    assertThat(rateNow(OSLO)).isEqualTo("0.25");
    assertThat(rateNow(SVALBARD)).isEqualTo("0");
  }

  @Test
  void savesRatesOfSeveralClassesAtOnce() throws Exception {
    save(
        TODAY,
        new ClassRates(seen("standard"), List.of(change("NO", "NO-03", "0.2575"))),
        new ClassRates(seen("reduced"), List.of(change("", "", "0.06"), change("FI", "", null))));
    assertThat(rateNow(OSLO)).isEqualTo("0.2575");
    assertThat(rateNow(NORWAY)).isEqualTo("0.25");
    assertThat(rate("reduced", TaxPlace.country("FI"), TODAY)).isEqualTo("0.06");
    assertThat(log("reduced").changes())
        .containsExactly(
            new Change("rates.FI " + TODAY, null, "inherits"),
            new Change("rates.default " + TODAY, null, "0.06"));
  }

  @Test
  void replacesARateThatHoldsSinceTheSameDay() throws Exception {
    save(TODAY, new ClassRates(seen("standard"), List.of(change("NO", "NO-03", "0.26"))));
    save(TODAY, new ClassRates(seen("standard"), List.of(change("NO", "NO-03", "0.27"))));
    assertThat(rateNow(OSLO)).isEqualTo("0.27");
    assertThat(rows("standard")).containsOnlyOnce("NO-03");
    save(TODAY, new ClassRates(seen("standard"), List.of(change("NO", "NO-03", null))));
    assertThat(rateNow(OSLO)).isEqualTo("0.25");
    assertThat(rows("standard")).doesNotContain("NO-03");
  }

  @Test
  void taxesWithTheRateOfTheDay() throws Exception {
    save(NEXT_YEAR, new ClassRates(seen("standard"), List.of(change("NO", "", "0.24"))));
    assertThat(rateNow(OSLO)).isEqualTo("0.25");
    ZoneId oslo = ZoneId.of("Europe/Oslo");
    var midnight = NEXT_YEAR.atStartOfDay(oslo).toInstant();
    assertThat(table(midnight.minusSeconds(1)).get("standard", OSLO)).isEqualTo(TaxRate.of("0.25"));
    assertThat(table(midnight).get("standard", OSLO)).isEqualTo(TaxRate.of("0.24"));
    assertThat(table(midnight).get("standard", SVALBARD)).isEqualTo(TaxRate.ZERO);
    assertThat(rows("standard")).contains("NO=0.25").contains("NO " + NEXT_YEAR + "=0.24");
  }

  @Test
  void takesBackAPlannedRate() throws Exception {
    save(NEXT_YEAR, new ClassRates(seen("standard"), List.of(change("NO", "", "0.24"))));
    RateFrom planned = new RateFrom(NORWAY, NEXT_YEAR, TaxRate.of("0.24"));
    remove(planned);
    assertThat(rate("standard", OSLO, NEXT_YEAR)).isEqualTo("0.25");
    RateFrom holding = new RateFrom(NORWAY, RateFrom.EVER, TaxRate.of("0.25"));
    InvalidEntry invalid = catchThrowableOfType(InvalidEntry.class, () -> remove(holding));
    assertThat(invalid.problems()).extracting(FieldProblem::code).containsExactly("ratePast");
  }

  @Test
  void changesNothingThatWas() {
    InvalidEntry invalid =
        refused(
            TODAY.minusDays(1),
            new ClassRates(seen("standard"), List.of(change("NO", "", "0.24"))));
    assertThat(invalid.problems()).extracting(FieldProblem::code).containsExactly("ratePast");
  }

  @Test
  void refusesWhatIsNoRate() {
    InvalidEntry invalid =
        refused(
            TODAY,
            new ClassRates(
                seen("standard"),
                List.of(
                    change("NO", "", "25"),
                    change("NO", "NO-03", "-0.01"),
                    change("FI", "", "0.1234567"),
                    change("SE", "", "0.25"),
                    change("", "", null))));
    assertThat(invalid.problems())
        .extracting(problem -> problem.field() + " " + problem.code())
        .containsExactly(
            "standard.NO rateRange",
            "standard.NO-03 rateRange",
            "standard.FI rateDecimals",
            "standard.SE ratePlace",
            "standard.default required");
    assertThat(rateNow(OSLO)).isEqualTo("0.25");
  }

  @Test
  void savesNothingWhenOneOfTheClassesIsStale() throws Exception {
    Edited<TaxClassDetails> standard = seen("standard");
    Edited<TaxClassDetails> reduced = seen("reduced");
    save(TODAY, new ClassRates(reduced, List.of(change("NO", "", "0.12"))));
    StaleEdit stale =
        catchThrowableOfType(
            StaleEdit.class,
            () ->
                save(
                    TODAY,
                    new ClassRates(standard, List.of(change("NO", "", "0.99"))),
                    new ClassRates(reduced, List.of(change("NO", "", "0.99")))));
    assertThat(stale.since().get(0).changes())
        .containsExactly(new Change("rates.NO " + TODAY, null, "0.12"));
    assertThat(rateNow(OSLO)).isEqualTo("0.25");
    assertThat(rate("reduced", OSLO, TODAY)).isEqualTo("0.12");
  }

  private TaxMatrixService service() {
    return engine.bean(TaxMatrixService.class);
  }

  private TaxMatrix matrix() {
    return engine.inTransaction(() -> service().matrix("nordlys"));
  }

  private Edited<TaxClassDetails> seen(String alias) {
    return matrix().classes().stream()
        .filter(read -> read.details().alias().equals(alias))
        .findFirst()
        .orElseThrow();
  }

  private String rows(String alias) {
    return seen(alias).details().rates().stream().map(r -> r.key() + "=" + r).toList().toString();
  }

  private TaxTable table(java.time.Instant moment) {
    String store = engine.sql("select store_id from store where alias = 'nordlys'");
    return engine.inTransaction(() -> engine.bean(TaxService.class).rates(store, moment));
  }

  private String rateNow(TaxPlace place) {
    return table(java.time.Instant.now()).get("standard", place).fraction().toPlainString();
  }

  private String rate(String taxClass, TaxPlace place, LocalDate day) {
    return TaxMatrix.effective(seen(taxClass).details(), place, day).fraction().toPlainString();
  }

  private static RateChange change(String country, String region, @Nullable String fraction) {
    return new RateChange(country, region, fraction == null ? null : new BigDecimal(fraction));
  }

  private void save(LocalDate day, ClassRates... changed) throws Exception {
    Attempt.in(engine, () -> service().save("nordlys", day, List.of(changed)));
  }

  private void remove(RateFrom rate) throws Exception {
    Edited<TaxClassDetails> standard = seen("standard");
    Attempt.in(engine, () -> service().removePlanned("nordlys", standard, rate));
  }

  private InvalidEntry refused(LocalDate day, ClassRates... changed) {
    return catchThrowableOfType(InvalidEntry.class, () -> save(day, changed));
  }

  private AuditRow log(String alias) {
    String id = seen(alias).id();
    return engine.inTransaction(
        () -> engine.bean(AuditSearchService.class).ofEntity(EntityKind.TAX_CLASS, id, 1).get(0));
  }
}
