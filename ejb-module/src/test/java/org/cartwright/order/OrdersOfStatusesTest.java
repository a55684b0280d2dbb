package org.cartwright.order;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import org.cartwright.audit.EntityKind;
import org.cartwright.contract.Cart;
import org.cartwright.demo.DemoFixture;
import org.cartwright.editing.Edited;
import org.cartwright.editing.InUse;
import org.cartwright.editing.Usage;
import org.cartwright.store.OrderStatusDetails;
import org.cartwright.store.OrderStatusService;
import org.cartwright.testing.Attempt;
import org.cartwright.testing.OnEachDatabase;
import org.cartwright.testing.TestDatabase;
import org.cartwright.testing.TestEngine;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;

/** A status that orders have, on each database. */
@OnEachDatabase
class OrdersOfStatusesTest {
  @Parameter
  @SuppressWarnings("NullAway.Init")
  TestDatabase database;

  @Test
  void namesTheNewestOrdersAndCountsTheOthers() {
    try (TestEngine engine = DemoFixture.engine(database)) {
      engine.observers(OrdersOfStatuses.class);
      for (int i = 0; i < 22; i++) {
        Cart cart = CartFixture.twoMugs();
        engine.run(() -> engine.bean(PlacementService.class).place(Submission.of(cart, "h", null)));
      }
      OrderStatusService statuses = engine.bean(OrderStatusService.class);
      Edited<OrderStatusDetails> status =
          engine.inTransaction(() -> statuses.find("nordlys", "new")).orElseThrow();
      InUse used =
          catchThrowableOfType(
              InUse.class, () -> Attempt.in(engine, () -> statuses.delete("nordlys", status)));
      assertThat(used.uses().get(0))
          .isEqualTo(new Usage(EntityKind.ORDER, "nordlys", "NL-22", "NL-22", "orderStatus"));
      assertThat(used.uses()).hasSize(20);
      assertThat(used.more()).isEqualTo(2);
    }
  }
}
