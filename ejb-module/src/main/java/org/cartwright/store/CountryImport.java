package org.cartwright.store;

/**
 * What an import of countries did.
 *
 * @param created countries that were added
 * @param known countries that the store had already; they were left as they are
 * @param regions that were added with the new countries
 */
public record CountryImport(int created, int known, int regions) {}
