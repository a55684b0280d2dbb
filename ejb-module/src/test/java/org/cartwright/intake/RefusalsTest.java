package org.cartwright.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cartwright.order.CartFixture.line;
import static org.cartwright.order.CartFixture.shipment;
import static org.cartwright.order.CartFixture.twoMugs;

import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PersistenceException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.cartwright.contract.Accepted;
import org.cartwright.contract.Answer;
import org.cartwright.contract.Cart;
import org.cartwright.contract.CartCodec;
import org.cartwright.contract.CartReading;
import org.cartwright.contract.Problem;
import org.cartwright.contract.RefusalCode;
import org.cartwright.contract.Refused;
import org.cartwright.demo.DemoFixture;
import org.cartwright.order.CartFixture;
import org.cartwright.testing.OnEachDatabase;
import org.cartwright.testing.TestDatabase;
import org.cartwright.testing.TestEngine;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.AfterParameterizedClassInvocation;
import org.junit.jupiter.params.BeforeParameterizedClassInvocation;
import org.junit.jupiter.params.Parameter;

/** What is kept of a message that becomes no order, on each database. */
@OnEachDatabase
class RefusalsTest {
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
  void countsTheSameContentInOneRow() {
    String body = "{\"no\": \"" + UUID.randomUUID() + "\"}";
    RefusalView first = view(settle(text(body, "m-1", null)));
    RefusalView second = view(settle(text(body, "m-2", null)));
    assertThat(second.row().refusalId()).isEqualTo(first.row().refusalId());
    assertThat(second.row().attempts()).isEqualTo(2);
    assertThat(second.messageId()).isEqualTo("m-2");
    assertThat(second.row().received()).isEqualTo(first.row().received());
    assertThat(view(settle(text(body + " ", "m-3", null))).row().attempts()).isEqualTo(1);
  }

  @Test
  void storesOneRowOfCopiesThatComeAtOnce() throws Exception {
    String body = "{\"no\": \"" + UUID.randomUUID() + "\"}";
    ExecutorService threads = Executors.newFixedThreadPool(8);
    List<Callable<Answer>> copies = new ArrayList<>();
    for (int i = 0; i < 24; i++) {
      copies.add(() -> settleAsTheBeanDoes(text(body, "m", null)));
    }
    Set<String> ids = new HashSet<>();
    for (Future<Answer> copy : threads.invokeAll(copies)) {
      ids.add(((Refused) copy.get()).refusal().refusalId());
    }
    threads.shutdown();
    assertThat(ids).hasSize(1);
    assertThat(
            engine.sql(
                "select attempts from refusal where refusal_id = '" + ids.iterator().next() + "'"))
        .isEqualTo("24");
  }

  @Test
  void keepsAHugeMessageWhole() {
    byte[] body = new byte[8 << 20];
    for (int i = 0; i < body.length; i++) {
      body[i] = (byte) (i * 31);
    }
    RefusalView stored = view(settle(bytes(body)));
    assertThat(stored.payload()).isEqualTo(body);
    assertThat(stored.problems()).isNotEmpty();
  }

  @Test
  void keepsTextThatNoColumnCanHold() {
    String nul = "a\0b" + "\ud800" + "\u0007";
    IncomingCart incoming =
        new IncomingCart(
            "id\0" + "x".repeat(400),
            "text",
            nul.getBytes(StandardCharsets.UTF_16),
            "key\0",
            new CartReading.Invalid(
                List.of(
                    new Problem(RefusalCode.FIELD_INVALID, "/" + nul, nul + "😀".repeat(2000)),
                    new Problem(RefusalCode.FIELD_INVALID, null, nul)),
                "cart\0",
                "store\0"));
    RefusalView stored = view(settle(incoming));
    assertThat(stored.row().message()).startsWith("a\ufffdb").hasSizeLessThanOrEqualTo(2000);
    assertThat(stored.row().pointer()).startsWith("/a\ufffdb");
    assertThat(stored.messageId()).startsWith("id\ufffd").hasSizeLessThanOrEqualTo(255);
    assertThat(stored.problems()).hasSize(2);
    assertThat(stored.payload()).isEqualTo(nul.getBytes(StandardCharsets.UTF_16));
  }

  @Test
  void placesARefusedCartOnceItCanBeSoldAndClosesItsRefusal() {
    String sku = "LATER-" + database;
    Cart cart =
        CartFixture.with(
            twoMugs(), "10.00", List.of(shipment("NO", "NO-03", null, line(sku, "1", null))));
    Refused refused = (Refused) settle(text(json(cart), "m", null));
    assertThat(refused.refusal().code()).isEqualTo(RefusalCode.SKU_UNKNOWN);
    assertThat(view(refused).row().resolved()).isFalse();
    assertThat(view(refused).row().store()).isEqualTo("nordlys");
    addProduct(sku, "10");
    assertThat(settle(text(json(cart), "m", null))).isInstanceOf(Accepted.class);
    assertThat(view(refused).row().resolved()).isTrue();
  }

  @Test
  void bindsAKeyToARefusalThatNothingCanChange() {
    Cart cart = CartFixture.mugs("2", "346.99");
    Answer first = settle(text(json(cart), "m-1", "key-" + database));
    assertThat(settle(text(json(cart), "m-2", "key-" + database))).isEqualTo(first);
    Cart mended = CartFixture.mugs("2", "347.00");
    assertThat(((Refused) settle(text(json(mended), "m-3", "key-" + database))).refusal().code())
        .isEqualTo(RefusalCode.KEY_CONFLICT);
    assertThat(settle(text(json(mended), "m-4", null))).isInstanceOf(Accepted.class);
  }

  @Test
  void findsRefusalsByCodeWordsAndKey() {
    String key = "100%_" + UUID.randomUUID();
    RefusalView stored = view(settle(text(json(CartFixture.mugs("1", "1.00")), "m", key)));
    for (String text : List.of(key, key.toUpperCase(java.util.Locale.ROOT), "100%_")) {
      assertThat(find(RefusalFilter.of(text, "nordlys", RefusalState.OPEN)))
          .extracting(RefusalRow::refusalId)
          .containsExactly(stored.row().refusalId());
    }
    assertThat(find(RefusalFilter.of("total_ch", null, null))).isNotEmpty();
    assertThat(find(RefusalFilter.of("0%%_", null, null))).isEmpty();
    assertThat(find(RefusalFilter.of(key, "kontor", null))).isEmpty();
    assertThat(find(RefusalFilter.of(key, null, RefusalState.RESOLVED))).isEmpty();
    assertThat(find(RefusalFilter.of("a\0", null, null))).isEmpty();
  }

  private Answer settle(IncomingCart incoming) {
    return engine.inTransaction(() -> engine.bean(IntakeService.class).settle(incoming));
  }

  private Answer settleAsTheBeanDoes(IncomingCart incoming) {
    for (int attempt = 1; ; attempt++) {
      try {
        return settle(incoming);
      } catch (PersistenceException anotherWasFaster) {
        assertThat(anotherWasFaster).isNotInstanceOf(OptimisticLockException.class);
        assertThat(attempt).isLessThan(3);
      }
    }
  }

  private RefusalView view(Answer answer) {
    String id = ((Refused) answer).refusal().refusalId();
    return engine.inTransaction(
        () -> engine.bean(RefusalSearchService.class).find(id).orElseThrow());
  }

  private List<RefusalRow> find(RefusalFilter filter) {
    return engine.inTransaction(
        () ->
            engine
                .bean(RefusalSearchService.class)
                .find(filter, RefusalSort.NEWEST_FIRST, 0, 50)
                .rows());
  }

  private void addProduct(String sku, String price) {
    engine.run(
        () -> {
          engine
              .entities()
              .createNativeQuery(
                  "insert into product (product_id, store_id, sku, name, version)"
                      + " select ?1, store_id, ?1, 'Later', 1 from store where alias = 'nordlys'")
              .setParameter(1, sku)
              .executeUpdate();
          engine
              .entities()
              .createNativeQuery(
                  "insert into product_price (product_id, currency, price) values (?1, 'NOK', "
                      + price
                      + ")")
              .setParameter(1, sku)
              .executeUpdate();
        });
  }

  private static String json(Cart cart) {
    return CODEC.write(cart);
  }

  private static IncomingCart text(String body, String messageId, @Nullable String key) {
    return new IncomingCart(
        messageId, "text", body.getBytes(StandardCharsets.UTF_8), key, CODEC.read(body));
  }

  private static IncomingCart bytes(byte[] body) {
    return new IncomingCart("m", "bytes", body, null, CODEC.read(body));
  }
}
