package org.cartwright.store;

/**
 * A store that nothing uses is about to be deleted, in this transaction; each package deletes what
 * it keeps of it.
 */
public record StoreRemoval(String storeId) {}
