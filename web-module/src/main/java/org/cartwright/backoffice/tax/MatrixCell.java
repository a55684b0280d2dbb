package org.cartwright.backoffice.tax;

import java.util.List;

/**
 * The rate of a tax class at a place.
 *
 * @param id of the input, and its name when it is sent
 * @param field what problems call it
 * @param taxClass what people call the class
 * @param text what stands in the input, in per cent; empty where it inherits
 * @param inherited in per cent, what holds while it is empty; empty for the default
 * @param problems ready to be read
 */
public record MatrixCell(
    String id,
    String field,
    String taxClass,
    String text,
    String inherited,
    List<String> problems) {}
