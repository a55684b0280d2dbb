package org.cartwright.api;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import org.cartwright.store.PublishedStore;
import org.cartwright.tax.PublishedTaxClass;

/** The settings of a store. */
record StoreDocument(@JsonUnwrapped PublishedStore store, List<PublishedTaxClass> taxClasses) {}
