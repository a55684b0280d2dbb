package org.cartwright.intake;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.concurrent.CountDownLatch;
import org.cartwright.config.Setting;
import org.cartwright.config.Settings;

/**
 * Places at which a fault test can have the process stop, to be killed there: between two effects
 * that no transaction joins. Off unless {@link Setting#STOP_POINT} names one.
 */
@ApplicationScoped
class StopPoint {
  static final String BEFORE_COMMIT = "intake.before-commit";
  static final String AFTER_COMMIT = "intake.after-commit";

  private static final Logger LOG = System.getLogger(StopPoint.class.getName());
  private String configured = "";

  @PostConstruct
  void readSetting() {
    configured = Settings.load().text(Setting.STOP_POINT);
  }

  /** Waits for ever where the setting names this point. */
  void reach(String point) {
    if (!configured.equals(point)) {
      return;
    }
    LOG.log(Level.WARNING, "stop point {0} reached", point);
    try {
      new CountDownLatch(1).await();
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted at stop point " + point, stopped);
    }
  }
}
