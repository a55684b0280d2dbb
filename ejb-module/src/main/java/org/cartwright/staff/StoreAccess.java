package org.cartwright.staff;

import java.io.Serializable;
import java.util.List;
import java.util.Set;

/**
 * Who may enter a store. Administrators always may.
 *
 * @param store its alias
 * @param storeName what people call it
 * @param roles everybody with one of these may
 * @param users names of those to whom it is granted by name, whatever their role
 */
public record StoreAccess(String store, String storeName, Set<Role> roles, List<String> users)
    implements Serializable {}
