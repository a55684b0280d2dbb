package org.cartwright.store;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A market in the list of its store; countries and currencies by code. */
public record MarketRow(
    String alias,
    String name,
    boolean enabled,
    List<String> countries,
    List<String> currencies,
    @Nullable String defaultCurrency) {}
