package org.cartwright.cart;

/** A whole cart for other programs: the entry of its list, and the document as JSON. */
public record CartFeedDocument(CartFeedEntry entry, String json) {}
