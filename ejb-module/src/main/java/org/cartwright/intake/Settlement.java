package org.cartwright.intake;

import jakarta.ejb.EJB;
import jakarta.ejb.EJBException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.OptimisticLockException;
import java.sql.SQLException;
import java.util.Set;
import org.cartwright.contract.Answer;
import org.jspecify.annotations.Nullable;

/**
 * Settles a message, in spite of what passes by itself: another transaction that was faster (unique
 * keys and row versions refuse the second of two copies, and the next try finds the answer of the
 * first), and a database that is away for a while. What is left is a fault, and thrown.
 */
@ApplicationScoped
class Settlement {
  private static final int MOST_TRIES = 3;
  private static final Set<String> ANOTHER_WAS_FASTER =
      Set.of("23" /* unique key */, "40" /* deadlock, serialization */);

  @EJB private IntakeService intake;
  @Inject private DatabaseOutage outage;

  Answer of(IncomingCart incoming) {
    for (int attempt = 1; ; attempt++) {
      try {
        return intake.settle(incoming);
      } catch (EJBException failed) {
        if (attempt == MOST_TRIES || !(anotherWasFaster(failed) || outage.endedAfterWaiting())) {
          throw failed;
        }
      }
    }
  }

  static boolean anotherWasFaster(@Nullable Throwable failure) {
    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
      if (cause instanceof OptimisticLockException) {
        return true;
      }
      if (cause instanceof SQLException sql && sql.getSQLState() != null) {
        return ANOTHER_WAS_FASTER.contains(sql.getSQLState().substring(0, 2));
      }
    }
    return false;
  }
}
