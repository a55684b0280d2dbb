package org.cartwright.audit;

/** What was done. Names are kept in the audit log: never rename one. */
public enum AuditAction {
  CREATED,
  CHANGED,
  DELETED,
  /** The place in the list of its kind. */
  MOVED,
  /** Many at once, from a file. */
  IMPORTED,
  /** The status of an order, as its store names it. */
  STATUS_CHANGED,
  /** The state of an order, on which the engine acts. */
  STATE_CHANGED,
  NOTE_ADDED,
  /** A refused cart was sent again. */
  RETRIED,
  /** A refused cart was given up. */
  DISCARDED,
  /** A cart became an order. */
  PLACED,
  PASSWORD_CHANGED,
  /** An API key was made unusable. */
  REVOKED
}
