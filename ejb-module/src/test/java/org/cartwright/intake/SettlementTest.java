package org.cartwright.intake;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.ejb.EJBException;
import jakarta.persistence.OptimisticLockException;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;

class SettlementTest {
  @Test
  void triesAgainWhenAnotherTransactionWasFaster() {
    assertThat(Settlement.anotherWasFaster(failure("23505"))).isTrue();
    assertThat(Settlement.anotherWasFaster(failure("40001"))).isTrue();
    assertThat(Settlement.anotherWasFaster(failure("40P01"))).isTrue();
    assertThat(Settlement.anotherWasFaster(new EJBException(new OptimisticLockException())))
        .isTrue();
  }

  @Test
  void leavesEveryOtherFaultToTheBroker() {
    assertThat(Settlement.anotherWasFaster(failure("08006"))).isFalse();
    assertThat(Settlement.anotherWasFaster(failure(null))).isFalse();
    assertThat(Settlement.anotherWasFaster(new EJBException(new IllegalStateException())))
        .isFalse();
  }

  private static Exception failure(@org.jspecify.annotations.Nullable String sqlState) {
    return new EJBException(new RuntimeException(new SQLException("refused", sqlState)));
  }
}
