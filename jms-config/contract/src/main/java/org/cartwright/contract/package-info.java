/**
 * What senders and Cartwright say to each other: the cart document, the answers, the reasons of
 * refusals and the names of the queues. The JSON Schema beside these classes is the contract; the
 * codec checks every message with that very file, so that code and contract cannot differ.
 *
 * <p>Invariants: decimals are strings in JSON, fields that a version does not know survive reading
 * and writing, and lists and maps are never null. Uses Jackson and a JSON Schema validator, nothing
 * of Jakarta EE.
 */
@NullMarked
package org.cartwright.contract;

import org.jspecify.annotations.NullMarked;
