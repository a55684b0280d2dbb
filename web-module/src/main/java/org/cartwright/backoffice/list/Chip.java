package org.cartwright.backoffice.list;

import java.io.Serializable;

/**
 * A filter that is set, as the list shows it, to be taken away.
 *
 * @param name of the filter
 * @param value of it, one of several perhaps
 * @param label for people
 */
public record Chip(String name, String value, String label) implements Serializable {}
