package org.cartwright.catalog;

import java.util.List;

/** One page of products, and how many there are in all. */
public record ProductPage(List<ProductRow> rows, long total) {}
