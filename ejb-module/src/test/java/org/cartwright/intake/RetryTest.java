package org.cartwright.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import org.cartwright.audit.AuditAction;
import org.cartwright.audit.AuditRow;
import org.cartwright.audit.AuditSearchService;
import org.cartwright.audit.EntityKind;
import org.cartwright.contract.Accepted;
import org.cartwright.contract.Answer;
import org.cartwright.contract.Cart;
import org.cartwright.contract.CartCodec;
import org.cartwright.contract.RefusalCode;
import org.cartwright.contract.Refused;
import org.cartwright.demo.DemoFixture;
import org.cartwright.editing.InvalidEntry;
import org.cartwright.order.CartFixture;
import org.cartwright.order.Trial;
import org.cartwright.testing.OnEachDatabase;
import org.cartwright.testing.TestDatabase;
import org.cartwright.testing.TestEngine;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.AfterParameterizedClassInvocation;
import org.junit.jupiter.params.BeforeParameterizedClassInvocation;
import org.junit.jupiter.params.Parameter;

/** What staff do with refused carts, on each database. */
@OnEachDatabase
class RetryTest {
  private static final CartCodec CODEC = new CartCodec(1 << 20, 2000);

  @Parameter
  @SuppressWarnings("NullAway.Init")
  TestDatabase database;

  @SuppressWarnings("NullAway.Init")
  private TestEngine engine;

  @BeforeParameterizedClassInvocation
  void start() {
    engine = DemoFixture.engine(database);
  }

  @AfterParameterizedClassInvocation
  void close() {
    engine.close();
  }

  @Test
  void makesAnOrderOfAnEditedCartUnderANewKey() throws Exception {
    Cart wrong = CartFixture.mugs("2", "346.99");
    String id = refuse(wrong, "key-1-" + database);
    Cart mended = CartFixture.with(wrong, "347.00", wrong.shipments());
    RetryRequest sameKey = new RetryRequest(id, CODEC.write(mended), null);
    assertThat(check(sameKey).problems())
        .extracting(problem -> problem.code())
        .containsExactly(RefusalCode.KEY_CONFLICT);
    assertThat(code(retry(sameKey))).isEqualTo(RefusalCode.KEY_CONFLICT);
    RetryRequest newKey = new RetryRequest(id, CODEC.write(mended), "key-2-" + database);
    assertThat(check(newKey).passed()).isTrue();
    assertThat(check(newKey).total()).isEqualByComparingTo("347.00");
    Accepted placed = (Accepted) retry(newKey);
    assertThat(placed.idempotencyKey()).isEqualTo("key-2-" + database);
    assertThat(state(id)).isEqualTo(RefusalState.RESOLVED);
    assertThat(ordersOf(wrong)).isEqualTo("1");
    assertThat(history(id))
        .extracting(AuditRow::action)
        .containsExactly(AuditAction.RETRIED, AuditAction.RETRIED);
    assertThat(history(id).get(0).changes().get(0).after()).isEqualTo(placed.order().orderNumber());
    assertThatThrownBy(() -> retry(newKey)).isInstanceOf(RefusalClosed.class);
    assertThat(ordersOf(wrong)).isEqualTo("1");
  }

  @Test
  void keepsTheSendersCartWhenTheEditedOneIsRefusedToo() throws Exception {
    Cart wrong = CartFixture.mugs("2", "346.99");
    String key = "key-3-" + database;
    String id = refuse(wrong, key);
    Cart worse = CartFixture.with(wrong, "1.00", wrong.shipments());
    String newKey = "key-4-" + database;
    assertThat(code(retry(new RetryRequest(id, CODEC.write(worse), newKey))))
        .isEqualTo(RefusalCode.TOTAL_CHANGED);
    assertThat(state(id)).isEqualTo(RefusalState.OPEN);
    assertThat(engine.sql("select count(*) from refusal where cart_id = '" + wrong.cartId() + "'"))
        .isEqualTo("1");
    assertThat(
            engine.sql("select count(*) from placement where idempotency_key = '" + newKey + "'"))
        .isEqualTo("0");
    assertThat(
            engine.sql("select expected_total from cart where cart_id = '" + wrong.cartId() + "'"))
        .startsWith("346.99");
    assertThat(history(id).get(0).changes().get(0).after()).startsWith("TOTAL_CHANGED: ");
    assertThat(code(retry(new RetryRequest(id, "{", newKey)))).isEqualTo(RefusalCode.NOT_JSON);
  }

  @Test
  void sendsAnUnchangedCartAgainLikeItsSender() throws Exception {
    Cart cart =
        CartFixture.with(
            CartFixture.twoMugs(),
            "10.00",
            List.of(
                CartFixture.shipment(
                    "NO", "NO-03", null, CartFixture.line("SOON-" + database, "1", null))));
    String id = refuse(cart, null);
    RetryRequest pretty = new RetryRequest(id, CODEC.write(cart).replace(",", " ,\n "), null);
    assertThat(code(retry(pretty))).isEqualTo(RefusalCode.SKU_UNKNOWN);
    assertThat(code(retry(RetryRequest.unchanged(id)))).isEqualTo(RefusalCode.SKU_UNKNOWN);
    assertThat(view(id).row().attempts()).isEqualTo(3);
    addProduct("SOON-" + database);
    assertThat(retry(RetryRequest.unchanged(id))).isInstanceOf(Accepted.class);
    assertThat(state(id)).isEqualTo(RefusalState.RESOLVED);
    assertThat(settle(cart, null)).isInstanceOf(Accepted.class);
    assertThat(ordersOf(cart)).isEqualTo("1");
  }

  @Test
  void tellsOfEachOfSeveralWhatBecameOfIt() throws Exception {
    String open = refuse(CartFixture.mugs("3", "1.00"), null);
    String given = refuse(CartFixture.mugs("4", "1.00"), null);
    engine.attempt(() -> engine.bean(RefusalService.class).discard(given, "a test"));
    List<RetryOutcome> outcomes =
        engine.inTransaction(
            () -> engine.bean(RetryService.class).retryAll(List.of(open, given, "none")));
    assertThat(outcomes).extracting(RetryOutcome::refusalId).containsExactly(open, given, "none");
    assertThat(code(answer(outcomes.get(0)))).isEqualTo(RefusalCode.TOTAL_CHANGED);
    assertThat(outcomes.get(1).closed()).isEqualTo(RefusalState.DISCARDED);
    assertThat(outcomes.get(2).failed()).isTrue();
  }

  @Test
  void givesUpWithAReasonAndTakesThatBack() throws Exception {
    Cart cart = CartFixture.mugs("5", "1.00");
    String id = refuse(cart, null);
    RefusalService service = engine.bean(RefusalService.class);
    assertThatThrownBy(() -> engine.attempt(() -> service.discard(id, " ")))
        .isInstanceOf(InvalidEntry.class);
    engine.attempt(() -> service.discard(id, " The customer ordered by phone. "));
    assertThat(state(id)).isEqualTo(RefusalState.DISCARDED);
    assertThat(view(id).discardReason()).isEqualTo("The customer ordered by phone.");
    assertThatThrownBy(() -> engine.attempt(() -> service.discard(id, "again")))
        .isInstanceOf(RefusalClosed.class);
    assertThatThrownBy(() -> retry(RetryRequest.unchanged(id))).isInstanceOf(RefusalClosed.class);
    engine.attempt(() -> service.reopen(id));
    assertThat(state(id)).isEqualTo(RefusalState.OPEN);
    assertThat(history(id))
        .extracting(AuditRow::action)
        .containsExactly(AuditAction.CHANGED, AuditAction.DISCARDED);
    assertThat(history(id).get(1).reason()).isEqualTo("The customer ordered by phone.");
  }

  @Test
  void opensNoRefusalTwice() throws Exception {
    String body = "{\"no\": \"" + UUID.randomUUID() + "\"}";
    String first = refuseText(body);
    RefusalService service = engine.bean(RefusalService.class);
    engine.attempt(() -> service.discard(first, "rubbish"));
    String second = refuseText(body);
    assertThat(second).isNotEqualTo(first);
    assertThatThrownBy(() -> engine.attempt(() -> service.reopen(first)))
        .isInstanceOf(InvalidEntry.class)
        .hasMessageContaining("openElsewhere");
    assertThat(state(first)).isEqualTo(RefusalState.DISCARDED);
  }

  private Answer retry(RetryRequest request) throws Exception {
    AtomicReference<@Nullable Answer> answer = new AtomicReference<>();
    try {
      engine.attempt(() -> answer.set(engine.bean(IntakeService.class).settle(prepared(request))));
    } catch (RetryRefused refused) {
      engine.run(
          () ->
              engine
                  .bean(RefusalService.class)
                  .recordRefused(request.refusalId(), refused.answer()));
      return refused.answer();
    }
    return java.util.Objects.requireNonNull(answer.get());
  }

  /** As RetryService does, whose transactions the container ends. */
  private IncomingCart prepared(RetryRequest request) throws Exception {
    return engine.bean(RetryDesk.class).incoming(request);
  }

  private Trial check(RetryRequest request) throws Exception {
    AtomicReference<@Nullable Trial> trial = new AtomicReference<>();
    engine.attempt(() -> trial.set(engine.bean(RetryService.class).check(request)));
    return java.util.Objects.requireNonNull(trial.get());
  }

  private static Answer answer(RetryOutcome outcome) {
    return java.util.Objects.requireNonNull(outcome.answer());
  }

  private static RefusalCode code(Answer answer) {
    return ((Refused) answer).refusal().code();
  }

  private RefusalView view(String id) {
    return engine.inTransaction(
        () -> engine.bean(RefusalSearchService.class).find(id).orElseThrow());
  }

  private RefusalState state(String id) {
    return view(id).row().state();
  }

  private List<AuditRow> history(String id) {
    return engine.inTransaction(
        () -> engine.bean(AuditSearchService.class).ofEntity(EntityKind.REFUSAL, id, 20));
  }

  private String ordersOf(Cart cart) {
    return engine.sql(
        "select count(*) from purchase_order where cart_id = '" + cart.cartId() + "'");
  }

  private String refuse(Cart cart, @Nullable String key) {
    return ((Refused) settle(cart, key)).refusal().refusalId();
  }

  private Answer settle(Cart cart, @Nullable String key) {
    return settleText(CODEC.write(cart), key);
  }

  private String refuseText(String body) {
    return ((Refused) settleText(body, null)).refusal().refusalId();
  }

  private Answer settleText(String body, @Nullable String key) {
    byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
    IncomingCart incoming = new IncomingCart("m", "text", bytes, key, CODEC.read(body));
    return engine.inTransaction(() -> engine.bean(IntakeService.class).settle(incoming));
  }

  private void addProduct(String sku) {
    engine.run(
        () -> {
          for (String insert :
              List.of(
                  "insert into product (product_id, store_id, sku, name, version)"
                      + " select ?1, store_id, ?1, 'Later', 1 from store where alias = 'nordlys'",
                  "insert into product_price (product_id, currency, price) values (?1, 'NOK',"
                      + " 10)")) {
            engine.entities().createNativeQuery(insert).setParameter(1, sku).executeUpdate();
          }
        });
  }
}
