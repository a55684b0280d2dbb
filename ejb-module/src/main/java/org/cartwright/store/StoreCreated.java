package org.cartwright.store;

/** A store was added, in this transaction; packages give it what they keep for every store. */
public record StoreCreated(String storeId, String alias) {}
