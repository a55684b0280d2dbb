/**
 * The REST interface for other programs: orders, carts and settings of stores, to read. Every
 * request shows an API key; every failure is answered as a problem (RFC 9457). What the interface
 * offers is written in {@code openapi.yaml}, which a test compares with the classes here.
 */
@NullMarked
package org.cartwright.api;

import org.jspecify.annotations.NullMarked;
