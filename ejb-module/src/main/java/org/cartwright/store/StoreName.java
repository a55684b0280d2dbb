package org.cartwright.store;

/** What people call a store, and the IANA time zone in which they read its times. */
public record StoreName(String alias, String name, String timeZone) {}
