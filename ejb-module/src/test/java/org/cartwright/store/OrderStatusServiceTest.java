package org.cartwright.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import java.util.stream.Collectors;
import org.cartwright.audit.AuditAction;
import org.cartwright.audit.AuditRow;
import org.cartwright.audit.AuditSearchService;
import org.cartwright.audit.Change;
import org.cartwright.audit.EntityKind;
import org.cartwright.demo.DemoFixture;
import org.cartwright.editing.Edited;
import org.cartwright.editing.FieldProblem;
import org.cartwright.editing.InUse;
import org.cartwright.editing.InvalidEntry;
import org.cartwright.editing.StaleEdit;
import org.cartwright.editing.Usage;
import org.cartwright.testing.Attempt;
import org.cartwright.testing.OnEachDatabase;
import org.cartwright.testing.TestDatabase;
import org.cartwright.testing.TestEngine;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;

/** Order statuses of the demo stores, edited, on each database. */
@OnEachDatabase
class OrderStatusServiceTest {
  private static final OrderStatusDetails ON_HOLD =
      new OrderStatusDetails("on-hold", "On hold", "orange", "pause");

  @Parameter
  @SuppressWarnings("NullAway.Init")
  TestDatabase database;

  @SuppressWarnings("NullAway.Init")
  private TestEngine engine;

  @BeforeEach
  void open() {
    engine = DemoFixture.engine(database);
    engine.observers(StatusesOfStores.class);
  }

  @AfterEach
  void close() {
    engine.close();
  }

  @Test
  void listsTheStatusesOfAStoreAsTheyAreSorted() {
    assertThat(aliases()).isEqualTo("new packing shipped cancelled error");
    OrderStatusRow packing = list().get(1);
    assertThat(packing.name()).isEqualTo("Packing");
    assertThat(packing.colour()).isEqualTo("amber");
    assertThat(packing.icon()).isEqualTo("box");
  }

  @Test
  void putsANewStatusBehindTheOthersOfItsStoreOnly() throws Exception {
    create(ON_HOLD);
    assertThat(aliases()).isEqualTo("new packing shipped cancelled error on-hold");
    assertThat(find("on-hold").details()).isEqualTo(ON_HOLD);
    assertThat(engine.inTransaction(() -> service().list("kontor"))).hasSize(5);
  }

  @Test
  void refusesWhatNoStatusCanBe() {
    InvalidEntry invalid =
        catchThrowableOfType(
            InvalidEntry.class,
            () -> create(new OrderStatusDetails("On Hold", " ", "mauve", "unicorn")));
    assertThat(invalid.problems())
        .extracting(problem -> problem.field() + " " + problem.code())
        .containsExactly("alias alias", "name required", "colour statusLook", "icon statusLook");
    InvalidEntry taken =
        catchThrowableOfType(
            InvalidEntry.class, () -> create(new OrderStatusDetails("new", "Other", "blue", null)));
    assertThat(taken.problems()).extracting(FieldProblem::code).containsExactly("taken");
    assertThat(list()).hasSize(5);
  }

  @Test
  void savesAndWritesDownWhatChanged() throws Exception {
    Edited<OrderStatusDetails> seen = find("packing");
    save(seen, new OrderStatusDetails("packing", "In the warehouse", "teal", "box"));
    assertThat(list().get(1).name()).isEqualTo("In the warehouse");
    AuditRow entry = log(EntityKind.ORDER_STATUS, seen.id()).get(0);
    assertThat(entry.action()).isEqualTo(AuditAction.CHANGED);
    assertThat(entry.changes())
        .containsExactly(
            new Change("name", "Packing", "In the warehouse"),
            new Change("colour", "amber", "teal"));
  }

  @Test
  void neverSavesOverANewerVersion() throws Exception {
    Edited<OrderStatusDetails> seen = find("packing");
    save(seen, new OrderStatusDetails("packing", "First", "teal", null));
    StaleEdit stale =
        catchThrowableOfType(
            StaleEdit.class,
            () -> save(seen, new OrderStatusDetails("packing", "Second", "red", null)));
    assertThat(stale.since()).hasSize(1);
    assertThat(find("packing").details().name()).isEqualTo("First");
  }

  @Test
  void keepsTheAliasThatStoresAndRulesUse() {
    Edited<OrderStatusDetails> seen = find("packing");
    InvalidEntry invalid =
        catchThrowableOfType(
            InvalidEntry.class,
            () -> save(seen, new OrderStatusDetails("packed", "Packed", "red", null)));
    assertThat(invalid.problems()).extracting(FieldProblem::code).containsExactly("aliasStays");
  }

  @Test
  void findsNothingOfAnotherStore() throws Exception {
    Edited<OrderStatusDetails> seen = find("packing");
    assertThatThrownBy(() -> delete("kontor", seen)).isInstanceOf(StaleEdit.class);
    assertThat(list()).hasSize(5);
  }

  @Test
  void deletesWhatNothingUses() throws Exception {
    Edited<OrderStatusDetails> seen = find("shipped");
    delete("nordlys", seen);
    assertThat(aliases()).isEqualTo("new packing cancelled error");
  }

  @Test
  void deletesNoDefault() throws Exception {
    choose(new OrderStatusDefaults("new", null), new OrderStatusDefaults("new", "error"));
    for (String alias : List.of("new", "error")) {
      Edited<OrderStatusDetails> seen = find(alias);
      InUse used = catchThrowableOfType(InUse.class, () -> delete("nordlys", seen));
      assertThat(used.uses()).extracting(Usage::kind).containsExactly(EntityKind.STORE);
    }
    assertThat(list()).hasSize(5);
  }

  @Test
  void movesAStatusAndLeavesItsVersionAlone() {
    long before = find("error").version();
    engine.run(() -> service().move("nordlys", "error", 1));
    assertThat(aliases()).isEqualTo("new error packing shipped cancelled");
    engine.run(() -> service().move("nordlys", "new", 99));
    assertThat(aliases()).isEqualTo("error packing shipped cancelled new");
    assertThat(find("error").version()).isEqualTo(before);
    AuditRow entry = log(EntityKind.ORDER_STATUS, find("error").id()).get(0);
    assertThat(entry.action()).isEqualTo(AuditAction.MOVED);
    assertThat(entry.changes()).containsExactly(new Change("place", "5", "2"));
  }

  @Test
  void choosesTheDefaultsOfTheStore() throws Exception {
    OrderStatusDefaults first = new OrderStatusDefaults("new", null);
    choose(first, new OrderStatusDefaults("packing", "error"));
    assertThat(engine.inTransaction(() -> service().defaults("nordlys")))
        .isEqualTo(new OrderStatusDefaults("packing", "error"));
    String store = engine.sql("select store_id from store where alias = 'nordlys'");
    assertThat(log(EntityKind.STORE, store))
        .flatExtracting(AuditRow::changes)
        .containsExactly(
            new Change("defaultOrderStatus", "new", "packing"),
            new Change("errorOrderStatus", null, "error"));
    InvalidEntry late =
        catchThrowableOfType(
            InvalidEntry.class, () -> choose(first, new OrderStatusDefaults("shipped", null)));
    assertThat(late.problems()).extracting(FieldProblem::code).containsExactly("statusesChosen");
    InvalidEntry wrong =
        catchThrowableOfType(
            InvalidEntry.class, () -> choose(first, new OrderStatusDefaults(null, "gone")));
    assertThat(wrong.problems())
        .extracting(FieldProblem::code)
        .containsExactly("required", "statusGone");
  }

  private OrderStatusService service() {
    return engine.bean(OrderStatusService.class);
  }

  private List<OrderStatusRow> list() {
    return engine.inTransaction(() -> service().list("nordlys"));
  }

  private String aliases() {
    return list().stream().map(OrderStatusRow::alias).collect(Collectors.joining(" "));
  }

  private Edited<OrderStatusDetails> find(String alias) {
    return engine.inTransaction(() -> service().find("nordlys", alias)).orElseThrow();
  }

  private void create(OrderStatusDetails wanted) throws Exception {
    Attempt.in(engine, () -> service().create("nordlys", wanted));
  }

  private void save(Edited<OrderStatusDetails> seen, OrderStatusDetails wanted) throws Exception {
    Attempt.in(engine, () -> service().save("nordlys", seen, wanted));
  }

  private void choose(OrderStatusDefaults seen, OrderStatusDefaults wanted) throws Exception {
    Attempt.in(engine, () -> service().choose("nordlys", seen, wanted));
  }

  private void delete(String store, Edited<OrderStatusDetails> seen) throws Exception {
    Attempt.in(engine, () -> service().delete(store, seen));
  }

  private List<AuditRow> log(EntityKind kind, String id) {
    return engine.inTransaction(() -> engine.bean(AuditSearchService.class).ofEntity(kind, id, 10));
  }
}
