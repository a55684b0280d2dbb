package org.cartwright.contract;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Currency;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * What a cart for a demo store costs, computed with exact fractions from the JSON and the tables
 * under {@code demo}, and sharing nothing with the engine: nordlys has prices with tax and rounds
 * each line, kontor has prices without tax and rounds each unit.
 */
final class ExpectedTotals {
  private static final List<String> TAX_CLASSES = List.of("standard", "reduced", "zero");
  private final Map<String, List<String>> catalog = table("catalog", 1);
  private final Map<String, List<String>> rates = table("rates", 1);
  private final Map<String, List<String>> shipping = table("shipping", 3);

  BigDecimal of(JsonNode cart) {
    String currency = cart.path("currency").asText();
    int decimals = Currency.getInstance(currency).getDefaultFractionDigits();
    Fraction total = Fraction.ZERO;
    for (JsonNode shipment : cart.path("shipments")) {
      JsonNode place = shipment.path("address");
      for (JsonNode line : shipment.path("lineItems")) {
        Fraction quantity = Fraction.of(line.path("quantity").asText());
        total = total.plus(gross(cart, place, line, quantity, decimals));
      }
      if (shipment.has("shippingMethod")) {
        Fraction price = Fraction.of(shippingPrice(cart, shipment));
        total = total.plus(gross(cart, price, rate(place, "standard"), Fraction.ONE, decimals));
      }
    }
    return total.decimal(decimals);
  }

  private Fraction gross(
      JsonNode cart, JsonNode place, JsonNode line, Fraction quantity, int decimals) {
    if (nordlys(cart)) {
      List<String> product = row(catalog, line.path("sku").asText());
      String price = product.get(cart.path("currency").asText().equals("NOK") ? 3 : 4);
      return gross(cart, Fraction.of(price), rate(place, product.get(2)), quantity, decimals);
    }
    Fraction price = Fraction.of(line.path("unitPrice").asText());
    return gross(cart, price, rate(place, line.path("taxClass").asText()), quantity, decimals);
  }

  private static Fraction gross(
      JsonNode cart, Fraction price, Fraction rate, Fraction quantity, int decimals) {
    if (nordlys(cart)) {
      return price.times(quantity).rounded(decimals);
    }
    Fraction net = price.rounded(decimals);
    Fraction tax = net.times(rate).rounded(decimals);
    return net.times(quantity).rounded(decimals).plus(tax.times(quantity).rounded(decimals));
  }

  private String shippingPrice(JsonNode cart, JsonNode shipment) {
    if (!nordlys(cart) && shipment.has("shippingPrice")) {
      return shipment.path("shippingPrice").asText();
    }
    String key =
        String.join(
            "|",
            cart.path("store").asText(),
            shipment.path("shippingMethod").asText(),
            cart.path("currency").asText());
    return row(shipping, key).get(3);
  }

  private Fraction rate(JsonNode place, String taxClass) {
    String region = place.path("regionCode").asText("");
    String where = rates.containsKey(region) ? region : place.path("countryCode").asText();
    return Fraction.of(row(rates, where).get(1 + TAX_CLASSES.indexOf(taxClass)));
  }

  private static boolean nordlys(JsonNode cart) {
    return cart.path("store").asText().equals("nordlys");
  }

  private static List<String> row(Map<String, List<String>> table, String key) {
    return Objects.requireNonNull(table.get(key), key);
  }

  private static Map<String, List<String>> table(String name, int keyColumns) {
    Map<String, List<String>> table = new HashMap<>();
    for (String line : ContractFile.text("demo/" + name + ".txt").lines().toList()) {
      if (!line.startsWith("#")) {
        List<String> row = new ArrayList<>(List.of(line.split("\\|", -1)));
        table.put(String.join("|", row.subList(0, keyColumns)), row);
      }
    }
    return table;
  }
}
