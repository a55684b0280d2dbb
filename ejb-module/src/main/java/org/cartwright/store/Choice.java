package org.cartwright.store;

import java.io.Serializable;

/**
 * Something of a store that a setting can name.
 *
 * @param key alias or code
 * @param label what people call it
 */
public record Choice(String key, String label) implements Serializable {}
