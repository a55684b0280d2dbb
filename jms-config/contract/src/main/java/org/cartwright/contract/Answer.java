package org.cartwright.contract;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import org.jspecify.annotations.Nullable;

/** What Cartwright answers to a cart: accepted with its order, or refused with the reason. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "outcome")
@JsonSubTypes({
  @JsonSubTypes.Type(value = Accepted.class, name = "accepted"),
  @JsonSubTypes.Type(value = Refused.class, name = "refused")
})
public sealed interface Answer permits Accepted, Refused {
  /** Version of the answers' schema that this Cartwright writes. */
  int SCHEMA_VERSION = 1;

  int schemaVersion();

  /** The cart's id; absent when the message was not readable enough to know. */
  @Nullable String cartId();

  /** The key that the cart was sent with, else its id. */
  @Nullable String idempotencyKey();

  /** Alias of the store. */
  @Nullable String store();
}
