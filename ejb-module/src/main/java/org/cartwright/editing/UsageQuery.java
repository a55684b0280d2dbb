package org.cartwright.editing;

import java.util.ArrayList;
import java.util.List;
import org.cartwright.audit.AuditSubject;

/**
 * Asked of every package before an entity is deleted: what uses it? Observers add what they have,
 * at most {@link #MOST} of a kind, and count the rest.
 */
public final class UsageQuery {
  /** So many users of a kind are enough to show. */
  public static final int MOST = 20;

  private final AuditSubject subject;
  private final List<Usage> found = new ArrayList<>();
  private long more;

  UsageQuery(AuditSubject subject) {
    this.subject = subject;
  }

  /** The entity that is to be deleted. */
  public AuditSubject subject() {
    return subject;
  }

  public void add(Usage usage) {
    found.add(usage);
  }

  /** Adds users that are too many to be listed. */
  public void addMore(long count) {
    more += count;
  }

  List<Usage> found() {
    return found;
  }

  long more() {
    return more;
  }
}
