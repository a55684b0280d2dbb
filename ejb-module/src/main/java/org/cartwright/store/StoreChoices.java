package org.cartwright.store;

import java.util.List;

/** What the settings of a store can name; each list as its people sorted it. */
public record StoreChoices(
    List<Choice> currencies,
    List<Choice> countries,
    List<Choice> taxClasses,
    List<Choice> orderStatuses,
    List<Choice> otherStores) {}
