package org.cartwright.audit;

import java.util.List;

/** One page of entries, and how many there are in all. */
public record AuditPage(List<AuditRow> rows, long total) {}
