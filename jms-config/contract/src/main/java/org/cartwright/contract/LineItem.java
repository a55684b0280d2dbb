package org.cartwright.contract;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One position of a shipment: a product variant and how much of it.
 *
 * @param lineItemId the sender's id, unique in the cart
 * @param sku stock keeping unit: what is bought
 * @param productReference the sender's id of the product
 * @param variantReference the sender's id of the variant
 * @param name name as the buyer saw it; absent: the catalog's
 * @param quantity how much, in the unit that the product is sold by; more than zero
 * @param unitPrice price of one unit in the cart's currency, net or gross as the store's prices
 *     are; used where the store takes prices from the message
 * @param taxClass alias of a tax class; absent: the store's default; not used where the store takes
 *     prices, and so tax classes, from its catalog
 * @param gift true: to be wrapped as a gift
 * @param attributes what the variant is or how the buyer configured it
 * @param bundleId lines with the same bundle id were bought as one bundle
 * @param parentLineItemId line item id that this line belongs to, such as a case for a phone
 * @param properties the sender's own values by name; any JSON
 * @param unknown fields that this version does not know; kept as they came
 */
public record LineItem(
    @Nullable String lineItemId,
    String sku,
    @Nullable String productReference,
    @Nullable String variantReference,
    @Nullable String name,
    BigDecimal quantity,
    @Nullable BigDecimal unitPrice,
    @Nullable String taxClass,
    @JsonInclude(JsonInclude.Include.NON_DEFAULT) boolean gift,
    List<Attribute> attributes,
    @Nullable String bundleId,
    @Nullable String parentLineItemId,
    Map<String, JsonNode> properties,
    @JsonProperty(Json.UNREACHABLE) @JsonAnySetter @JsonAnyGetter Map<String, JsonNode> unknown) {

  public LineItem {
    attributes = Copies.list(attributes);
    properties = Copies.map(properties);
    unknown = Copies.map(unknown);
  }
}
