package org.cartwright.config;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;

/**
 * Says why the application cannot start. On Payara Micro, which would go on without the
 * application, the process ends with status 1 and the reason is the last line seen; a server that
 * others share refuses the deployment instead.
 */
public final class FailedStart {
  private static final Logger LOG = System.getLogger(FailedStart.class.getName());

  private FailedStart() {}

  /** Logs the reason, and ends the process where nothing else runs in it. */
  public static void report(String reason) {
    LOG.log(Level.ERROR, reason);
    if (onPayaraMicro()) {
      System.err.println("Cartwright cannot start: " + reason);
      System.err.flush();
      // An orderly exit would wait for the thread that deploys, which is this one.
      Runtime.getRuntime().halt(1);
    }
  }

  private static boolean onPayaraMicro() {
    try {
      Class.forName("fish.payara.micro.PayaraMicro", false, ClassLoader.getSystemClassLoader());
      return true;
    } catch (ClassNotFoundException anotherServer) {
      return false;
    }
  }
}
