package org.cartwright.contract;

import org.jspecify.annotations.Nullable;

/** The cart did not become an order, and why; the refusal is kept for staff. */
public record Refused(
    int schemaVersion,
    @Nullable String cartId,
    @Nullable String idempotencyKey,
    @Nullable String store,
    Refusal refusal)
    implements Answer {}
