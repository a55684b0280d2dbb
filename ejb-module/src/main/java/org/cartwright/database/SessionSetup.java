package org.cartwright.database;

import org.eclipse.persistence.config.SessionCustomizer;
import org.eclipse.persistence.sessions.Session;

/** What EclipseLink must be told before it connects; named in persistence.xml. */
public final class SessionSetup implements SessionCustomizer {
  @Override
  public void customize(Session session) {
    InstantColumns.describe(session);
    WildFly.joinTransactions(session);
  }
}
