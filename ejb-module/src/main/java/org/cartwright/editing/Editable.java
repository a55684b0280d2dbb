package org.cartwright.editing;

import org.cartwright.audit.AuditSubject;

/**
 * An entity that people edit as a whole.
 *
 * @param <D> its details: everything about it that people may change
 */
public interface Editable<D extends Record> {
  /** What it is, for the audit log. */
  AuditSubject subject();

  /** Counts its changes; from {@code @Version}. */
  long version();

  /** Its details as they are now. */
  D details();

  /** Takes over other details, which are valid. */
  void change(D wanted);
}
