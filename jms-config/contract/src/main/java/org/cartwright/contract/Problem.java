package org.cartwright.contract;

import org.jspecify.annotations.Nullable;

/**
 * One thing that is wrong with a cart document.
 *
 * @param code what kind of thing
 * @param pointer JSON pointer (RFC 6901) of the field, such as {@code
 *     /shipments/0/lineItems/3/quantity}; absent when it is about the whole document
 * @param message words for a person
 */
public record Problem(RefusalCode code, @Nullable String pointer, String message) {}
