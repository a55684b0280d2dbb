package org.cartwright.pricing;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.cartwright.money.CurrencyUnit;
import org.cartwright.money.RoundingMethod;
import org.cartwright.tax.TaxPlace;
import org.cartwright.tax.TaxRate;
import org.cartwright.tax.TaxTable;
import org.jspecify.annotations.Nullable;

/** Makes carts of all kinds, the nasty ones too; the same seed makes the same carts. */
final class RandomCarts {
  private static final List<String> CURRENCIES = List.of("EUR", "JPY", "KWD");
  private static final List<String> CLASSES = List.of("standard", "reduced", "zero", "full");
  private static final List<TaxPlace> PLACES =
      List.of(TaxPlace.country("NL"), TaxPlace.country("FI"), new TaxPlace("US", "US-CA"));
  private static final TaxTable RATES =
      TaxTable.of(
          List.of(
              row("standard", null, "0.21"),
              row("standard", TaxPlace.country("FI"), "0.255"),
              row("standard", new TaxPlace("US", "US-CA"), "0.0725"),
              row("reduced", null, "0.09"),
              row("reduced", TaxPlace.country("FI"), "0.333333"),
              row("zero", null, "0"),
              row("full", null, "1")));

  private final Random random;

  RandomCarts(long seed) {
    random = new Random(seed);
  }

  PricingRequest next() {
    int kind = random.nextInt(5);
    List<ShipmentToPrice> shipments = new ArrayList<>();
    for (int i = random.nextInt(3); i >= 0; i--) {
      shipments.add(shipment(kind));
    }
    return new PricingRequest(
        CurrencyUnit.of(oneOf(CURRENCIES)),
        random.nextBoolean(),
        oneOf(List.of(RoundingMethod.values())),
        RATES,
        shipments);
  }

  /** The same cart with shipments, and lines within them, in another order. */
  PricingRequest shuffled(PricingRequest request) {
    List<ShipmentToPrice> shipments = new ArrayList<>();
    for (ShipmentToPrice shipment : request.shipments()) {
      List<LineToPrice> lines = new ArrayList<>(shipment.lines());
      Collections.shuffle(lines, random);
      shipments.add(
          new ShipmentToPrice(
              shipment.place(), shipment.shippingPrice(), shipment.shippingTaxClass(), lines));
    }
    Collections.shuffle(shipments, random);
    return new PricingRequest(
        request.currency(),
        request.pricesIncludeTax(),
        request.rounding(),
        request.taxRates(),
        shipments);
  }

  private ShipmentToPrice shipment(int kind) {
    List<LineToPrice> lines = new ArrayList<>();
    for (int i = random.nextInt(kind == 0 ? 20 : 7); i > 0; i--) {
      lines.add(new LineToPrice(price(kind), quantity(kind), oneOf(CLASSES)));
    }
    return new ShipmentToPrice(oneOf(PLACES), price(kind), oneOf(CLASSES), lines);
  }

  private BigDecimal price(int kind) {
    return switch (kind) {
      case 0 -> decimal(700, 4); // many lines around and below one minor unit
      case 1 -> decimal(100_000, 2);
      case 2 -> decimal(1_000_000_000_000L, 8);
      case 3 -> decimal(20, 3); // many equal prices, half cents, zeros
      default -> new BigDecimal("999999999999.99999999").subtract(decimal(1000, 8));
    };
  }

  private BigDecimal quantity(int kind) {
    return switch (kind) {
      case 0 -> BigDecimal.ONE;
      case 1 -> BigDecimal.valueOf(1 + random.nextInt(12));
      case 2 -> decimal(100_000, 4).add(new BigDecimal("0.0001"));
      case 3 -> random.nextBoolean() ? new BigDecimal("0.333") : BigDecimal.valueOf(1000);
      default -> Limits.MAX_QUANTITY.subtract(decimal(1000, 4));
    };
  }

  private BigDecimal decimal(long bound, int scale) {
    return BigDecimal.valueOf(random.nextLong(bound), scale);
  }

  private <T> T oneOf(List<T> choices) {
    return choices.get(random.nextInt(choices.size()));
  }

  private static TaxTable.Row row(String taxClass, @Nullable TaxPlace place, String rate) {
    return new TaxTable.Row(taxClass, place, TaxRate.of(rate));
  }
}
