package org.cartwright.pricing;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collector;
import java.util.stream.Collectors;
import org.cartwright.money.CurrencyUnit;
import org.cartwright.money.Price;
import org.cartwright.money.RoundingMethod;
import org.cartwright.tax.TaxPlace;
import org.cartwright.tax.TaxRate;
import org.cartwright.tax.TaxTable;
import org.jspecify.annotations.Nullable;

/**
 * The golden carts and their prices. The prices come from src/test/python/golden_prices.py, never
 * from the engine. No field of the files holds a comma or a quote.
 */
final class GoldenCarts {
  private final TaxTable rates =
      TaxTable.of(rows("golden-tax-rates.csv").stream().map(GoldenCarts::rate).toList());
  private final Map<String, List<Map<String, String>>> carts =
      rows("golden-carts.csv").stream().collect(groupedBy("case"));

  /** A cart, a rounding method, and what everything in it costs, by the name of the part. */
  record Golden(String name, PricingRequest request, Map<String, Price> prices) {}

  List<Golden> all() {
    Map<String, List<Map<String, String>>> expected =
        rows("golden-prices.csv").stream()
            .collect(
                Collectors.groupingBy(
                    row -> get(row, "case") + ", " + get(row, "rounding"),
                    LinkedHashMap::new,
                    Collectors.toList()));
    return expected.entrySet().stream().map(e -> golden(e.getKey(), e.getValue())).toList();
  }

  private Golden golden(String name, List<Map<String, String>> expected) {
    Map<String, String> first = expected.get(0);
    List<Map<String, String>> cart = Objects.requireNonNull(carts.get(get(first, "case")));
    RoundingMethod rounding = RoundingMethod.valueOf(get(first, "rounding"));
    PricingRequest request = request(cart, rounding);
    Map<String, Price> prices = new LinkedHashMap<>();
    for (Map<String, String> row : expected) {
      prices.put(
          get(row, "part"),
          new Price(
              request.currency(), number(row, "net"), number(row, "tax"), number(row, "gross")));
    }
    return new Golden(name, request, prices);
  }

  private PricingRequest request(List<Map<String, String>> cart, RoundingMethod rounding) {
    List<ShipmentToPrice> shipments =
        cart.stream().collect(groupedBy("shipment")).values().stream()
            .map(GoldenCarts::shipment)
            .toList();
    Map<String, String> first = cart.get(0);
    return new PricingRequest(
        CurrencyUnit.of(get(first, "currency")),
        get(first, "prices").equals("incl"),
        rounding,
        rates,
        shipments);
  }

  private static ShipmentToPrice shipment(List<Map<String, String>> rows) {
    List<LineToPrice> lines = new ArrayList<>();
    BigDecimal shipping = BigDecimal.ZERO;
    String shippingClass = "standard";
    for (Map<String, String> row : rows) {
      if (get(row, "kind").equals("line")) {
        lines.add(
            new LineToPrice(
                number(row, "entered"), number(row, "quantity"), get(row, "tax_class")));
      } else {
        shipping = number(row, "entered");
        shippingClass = get(row, "tax_class");
      }
    }
    return new ShipmentToPrice(place(get(rows.get(0), "place")), shipping, shippingClass, lines);
  }

  private static TaxPlace place(String text) {
    String[] parts = text.split("/", -1);
    return new TaxPlace(parts[0], parts.length == 1 ? null : parts[1]);
  }

  private static TaxTable.Row rate(Map<String, String> row) {
    String country = get(row, "country");
    @Nullable String region = get(row, "region").isEmpty() ? null : get(row, "region");
    return new TaxTable.Row(
        get(row, "tax_class"),
        country.isEmpty() ? null : new TaxPlace(country, region),
        TaxRate.of(get(row, "rate")));
  }

  private static Collector<Map<String, String>, ?, Map<String, List<Map<String, String>>>>
      groupedBy(String column) {
    return Collectors.groupingBy(row -> get(row, column), LinkedHashMap::new, Collectors.toList());
  }

  private static BigDecimal number(Map<String, String> row, String column) {
    return new BigDecimal(get(row, column));
  }

  private static String get(Map<String, String> row, String column) {
    return Objects.requireNonNull(row.get(column), column);
  }

  private static List<Map<String, String>> rows(String file) {
    List<String[]> cells = lines(file).stream().map(line -> line.split(",", -1)).toList();
    List<Map<String, String>> rows = new ArrayList<>();
    for (String[] row : cells.subList(1, cells.size())) {
      Map<String, String> named = new LinkedHashMap<>();
      for (int i = 0; i < cells.get(0).length; i++) {
        named.put(cells.get(0)[i], row[i]);
      }
      rows.add(named);
    }
    return rows;
  }

  private static List<String> lines(String file) {
    try (InputStream in = Objects.requireNonNull(GoldenCarts.class.getResourceAsStream(file))) {
      return Arrays.asList(new String(in.readAllBytes(), StandardCharsets.UTF_8).split("\r?\n"));
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
