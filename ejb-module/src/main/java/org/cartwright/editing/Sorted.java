package org.cartwright.editing;

import org.cartwright.audit.AuditSubject;

/** An entity that has a place in the list of its kind, which people choose. */
public interface Sorted {
  /** What it is, for the audit log. */
  AuditSubject subject();

  /** Counts its changes; moving is none. */
  long version();

  /** Ascending; what is new comes last. */
  int sortOrder();
}
