package org.cartwright.intake;

import java.util.List;

/** One page of refusals and how many there are in all pages. */
public record RefusalPage(List<RefusalRow> rows, long total) {}
