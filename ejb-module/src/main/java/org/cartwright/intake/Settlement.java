package org.cartwright.intake;

import jakarta.ejb.EJB;
import jakarta.ejb.EJBException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import org.cartwright.contract.Answer;
import org.jspecify.annotations.Nullable;

/**
 * Settles a message, in spite of what passes by itself: another copy of the message that was faster
 * (the database's unique keys refuse the second, and the next try finds the answer of the first),
 * and a database that is away for a while. What is left is a fault, and thrown.
 */
@ApplicationScoped
class Settlement {
  private static final int MOST_TRIES = 3;
  private static final String INTEGRITY_VIOLATION = "23";

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

  private static boolean anotherWasFaster(@Nullable Throwable failure) {
    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
      if (cause instanceof SQLException sql && sql.getSQLState() != null) {
        return sql.getSQLState().startsWith(INTEGRITY_VIOLATION);
      }
    }
    return false;
  }
}
