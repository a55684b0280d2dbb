package org.cartwright.pricing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.cartwright.money.Price;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class GoldenPricesTest {
  private static final List<GoldenCarts.Golden> GOLDEN = new GoldenCarts().all();

  @Test
  void coversAtLeastSixtyCases() {
    assertThat(GOLDEN).hasSizeGreaterThanOrEqualTo(60);
  }

  @TestFactory
  Stream<DynamicTest> pricesEveryPartOfAGoldenCart() {
    return GOLDEN.stream()
        .map(
            golden ->
                dynamicTest(
                    golden.name(),
                    () ->
                        assertThat(parts(PricingPipeline.standard().price(golden.request())))
                            .containsExactlyEntriesOf(golden.prices())));
  }

  private static Map<String, Price> parts(PricedCart cart) {
    Map<String, Price> units = new LinkedHashMap<>();
    Map<String, Price> lines = new LinkedHashMap<>();
    Map<String, Price> shipping = new LinkedHashMap<>();
    int number = 1;
    for (PricedShipment shipment : cart.shipments()) {
      for (int i = 0; i < shipment.lines().size(); i++) {
        String part = number + "." + (i + 1);
        units.put(part + " unit", shipment.lines().get(i).unit());
        lines.put(part, shipment.lines().get(i).total());
      }
      shipping.put(number++ + " shipping", shipment.shipping());
    }
    Map<String, Price> parts = new LinkedHashMap<>(units);
    parts.putAll(lines);
    parts.putAll(shipping);
    parts.put("lines", cart.totals().lines());
    parts.put("shipping", cart.totals().shipping());
    parts.put("total", cart.total());
    for (TaxSummaryRow row : cart.taxes()) {
      parts.put("tax " + row.taxClass() + " " + row.rate().fraction().toPlainString(), row.price());
    }
    return parts;
  }
}
