package org.cartwright.api;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import com.fasterxml.jackson.databind.JsonNode;

/** A whole cart: what lists show of it, and the document as it is stored. */
record CartDocument(@JsonUnwrapped CartEntry entry, JsonNode document) {}
