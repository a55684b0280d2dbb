package org.cartwright.database;

import java.time.Instant;

/**
 * Where a page of a list by time ended: behind the row with this time and id. The next page begins
 * there, whatever was added meanwhile.
 */
public record RowPosition(Instant at, String id) {}
