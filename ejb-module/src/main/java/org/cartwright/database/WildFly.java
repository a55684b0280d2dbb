package org.cartwright.database;

import org.eclipse.persistence.platform.server.wildfly.WildFlyPlatform;
import org.eclipse.persistence.sessions.DatabaseSession;
import org.eclipse.persistence.sessions.Session;

/** What is different where the server is WildFly (ADR 21). */
final class WildFly {
  /** Set by every WildFly, and by nothing else. */
  private static final String MARK = "jboss.server.base.dir";

  private WildFly() {}

  static boolean here() {
    return System.getProperty(MARK) != null;
  }

  /** Ties EclipseLink to WildFly's transactions; it recognises Payara by itself. */
  static void joinTransactions(Session session) {
    if (here() && session instanceof DatabaseSession database) {
      database.setServerPlatform(new WildFlyPlatform(database));
    }
  }
}
