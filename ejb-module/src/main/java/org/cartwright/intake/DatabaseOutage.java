package org.cartwright.intake;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.TimeUnit;
import org.cartwright.database.DatabaseHealth;

/**
 * Waits with a cart in hand while the database is away. Giving the cart back at once would use up
 * its deliveries, and an outage of minutes would send every cart to the dead letters.
 */
@ApplicationScoped
class DatabaseOutage {
  /** Not for ever, so that the application can be stopped during an outage. */
  private static final Duration LONGEST_WAIT = Duration.ofMinutes(5);

  private static final long BETWEEN_QUESTIONS_MILLIS = 1000;
  private static final Logger LOG = System.getLogger(DatabaseOutage.class.getName());

  @EJB private DatabaseHealth database;

  /** True after the database was away and came back; false if it was there, or stayed away. */
  boolean endedAfterWaiting() {
    if (database.answers()) {
      return false;
    }
    LOG.log(Level.WARNING, "The database is away; carts wait for it");
    Instant end = Instant.now().plus(LONGEST_WAIT);
    while (Instant.now().isBefore(end)) {
      if (!pause()) {
        return false;
      }
      if (database.answers()) {
        LOG.log(Level.INFO, "The database is back");
        return true;
      }
    }
    return false;
  }

  private static boolean pause() {
    try {
      TimeUnit.MILLISECONDS.sleep(BETWEEN_QUESTIONS_MILLIS);
      return true;
    } catch (InterruptedException stopping) {
      Thread.currentThread().interrupt();
      return false;
    }
  }
}
