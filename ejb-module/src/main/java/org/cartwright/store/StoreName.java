package org.cartwright.store;

/**
 * What people call a store.
 *
 * @param alias what addresses and senders call it
 * @param timeZone IANA name of the zone in which its staff read times
 */
public record StoreName(String storeId, String alias, String name, String timeZone) {}
