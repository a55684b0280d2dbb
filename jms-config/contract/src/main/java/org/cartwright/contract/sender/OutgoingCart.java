package org.cartwright.contract.sender;

/**
 * A cart on its way.
 *
 * @param label what to call it in front of people
 * @param key idempotency key
 * @param document the cart as JSON
 */
record OutgoingCart(String label, String key, String document) {}
