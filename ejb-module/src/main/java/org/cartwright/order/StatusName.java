package org.cartwright.order;

import java.io.Serializable;

/**
 * A status that an order can have.
 *
 * @param store alias of its store
 * @param alias what addresses call it
 * @param name what staff call it
 * @param colour of the backoffice's palette
 */
public record StatusName(String store, String alias, String name, String colour)
    implements Serializable {}
