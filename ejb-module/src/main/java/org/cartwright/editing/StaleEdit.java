package org.cartwright.editing;

import jakarta.ejb.ApplicationException;
import java.util.List;
import org.cartwright.audit.AuditRow;

/** Somebody else changed or deleted the entity since it was read; nothing was saved. */
@ApplicationException(rollback = true)
public class StaleEdit extends Exception {
  private static final long serialVersionUID = 1L;

  private final transient List<AuditRow> since;

  StaleEdit(String label, List<AuditRow> since) {
    super(label + " was changed meanwhile");
    this.since = List.copyOf(since);
  }

  /** What was done to it since, newest first. */
  public List<AuditRow> since() {
    return since;
  }
}
