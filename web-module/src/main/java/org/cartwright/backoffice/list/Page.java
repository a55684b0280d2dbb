package org.cartwright.backoffice.list;

import java.util.List;

/** The rows of one page of a list and how many there are in all. */
public record Page<T>(List<T> rows, long total) {}
