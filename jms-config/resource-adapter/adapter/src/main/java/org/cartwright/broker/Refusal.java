package org.cartwright.broker;

import java.util.logging.Level;
import java.util.logging.Logger;
import org.cartwright.config.InvalidSetting;

/**
 * Says which setting stopped the start. On Payara Micro, which would go on without the application,
 * the process ends with status 1 and the line is the last thing seen; a server that others share
 * refuses the deployment instead.
 */
final class Refusal {
  private static final Logger LOG = Logger.getLogger(Refusal.class.getName());

  private Refusal() {}

  static void report(InvalidSetting invalid) {
    LOG.log(Level.SEVERE, invalid.getMessage());
    if (onPayaraMicro()) {
      System.err.println("Cartwright cannot start: " + invalid.getMessage());
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
