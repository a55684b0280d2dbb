package org.cartwright.cart;

import org.cartwright.contract.Cart;

/** A stored cart: its row, its document, and the JSON as stored. */
public record CartView(CartRow row, Cart document, String json) {}
