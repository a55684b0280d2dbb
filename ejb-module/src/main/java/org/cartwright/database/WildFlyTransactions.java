package org.cartwright.database;

import org.eclipse.persistence.platform.server.wildfly.WildFlyPlatform;
import org.eclipse.persistence.sessions.DatabaseSession;
import org.eclipse.persistence.sessions.Session;

/**
 * Ties EclipseLink to WildFly's transactions. It recognises Payara by itself and WildFly only when
 * told, and {@code persistence.xml} is the same for both.
 */
final class WildFlyTransactions {
  /** Set by every WildFly, and by nothing else. */
  private static final String WILDFLY = "jboss.server.base.dir";

  private WildFlyTransactions() {}

  static void join(Session session) {
    if (System.getProperty(WILDFLY) != null && session instanceof DatabaseSession database) {
      database.setServerPlatform(new WildFlyPlatform(database));
    }
  }
}
