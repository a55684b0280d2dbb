package org.cartwright.intake;

import jakarta.ejb.EJB;
import jakarta.ejb.EJBException;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import org.cartwright.contract.Answer;
import org.jspecify.annotations.Nullable;

/**
 * Settles a message, once more when another copy of it was faster: the database's unique keys
 * refuse the second, and the next try finds the answer of the first.
 */
@ApplicationScoped
class Settlement {
  private static final int MOST_TRIES = 3;
  private static final String INTEGRITY_VIOLATION = "23";

  @EJB private IntakeService intake;

  Answer of(IncomingCart incoming) {
    for (int attempt = 1; ; attempt++) {
      try {
        return intake.settle(incoming);
      } catch (EJBException failed) {
        if (attempt == MOST_TRIES || !anotherWasFaster(failed)) {
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
