package org.cartwright.contract;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One cart: what a buyer wants, for whom, where to, and what the sender believes it costs. The same
 * type is read from a message and from the cart store; a stored cart may hold more (see the
 * schema).
 *
 * @param schemaVersion version of the schema the document was written for
 * @param cartId the sender's id of the cart, a UUID; at most one order ever comes out of it
 * @param store alias of the store that sells
 * @param market alias of the market in the store; absent: the store's only or default market
 * @param name the sender's name of the cart, for example {@code default} or {@code wish list}
 * @param customer who buys; absent: unknown
 * @param currency ISO 4217 code; every amount of the cart is in it
 * @param language BCP 47 tag of the language to write to the buyer in
 * @param expectedTotal gross total that the buyer saw; required in a message, and a total that
 *     Cartwright computes differently is refused
 * @param shipments where to and how the lines go; every line belongs to exactly one shipment
 * @param payments how the buyer pays
 * @param codes discount codes and gift card codes as typed by the buyer
 * @param tags words that the sender attaches, for searching
 * @param notes remarks, in the order written
 * @param properties the sender's own values by name; any JSON
 * @param unknown fields that this version does not know; kept as they came
 */
public record Cart(
    int schemaVersion,
    String cartId,
    String store,
    @Nullable String market,
    @Nullable String name,
    @Nullable Customer customer,
    String currency,
    @Nullable String language,
    @Nullable BigDecimal expectedTotal,
    List<Shipment> shipments,
    List<Payment> payments,
    List<String> codes,
    List<String> tags,
    List<Note> notes,
    Map<String, JsonNode> properties,
    @JsonProperty(Json.UNREACHABLE) @JsonAnySetter @JsonAnyGetter Map<String, JsonNode> unknown) {

  public Cart {
    shipments = Copies.list(shipments);
    payments = Copies.list(payments);
    codes = Copies.list(codes);
    tags = Copies.list(tags);
    notes = Copies.list(notes);
    properties = Copies.map(properties);
    unknown = Copies.map(unknown);
  }
}
