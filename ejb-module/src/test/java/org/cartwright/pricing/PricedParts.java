package org.cartwright.pricing;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.cartwright.money.Price;
import org.cartwright.tax.TaxRate;

/** The lines and the shipping of a priced cart, beside what they would be without any rounding. */
final class PricedParts {
  private static final BigDecimal HALF = new BigDecimal("0.5");

  private PricedParts() {}

  /**
   * A part and its exact amounts. The exact tax is {@code numerator / denominator}; comparisons
   * multiply instead of dividing.
   */
  record Part(
      BigDecimal entered,
      BigDecimal tax,
      BigDecimal exact,
      BigDecimal quantity,
      TaxRate rate,
      BigDecimal denominator) {

    boolean isWithin(BigDecimal bound) {
      return entered.subtract(exact).abs().compareTo(bound) < 0
          && taxError().compareTo(bound.multiply(denominator)) < 0;
    }

    boolean isWithinRoundingOf(boolean unit, BigDecimal minorUnit) {
      BigDecimal half = minorUnit.multiply(HALF);
      BigDecimal amount = unit ? half.multiply(quantity).add(half) : half;
      BigDecimal ofUnitTax = unit ? half.multiply(quantity) : BigDecimal.ZERO;
      BigDecimal taxBound =
          amount.multiply(rate.fraction()).add(half.add(ofUnitTax).multiply(denominator));
      return entered.subtract(exact).abs().compareTo(amount) <= 0
          && taxError().compareTo(taxBound) <= 0;
    }

    private BigDecimal taxError() {
      return tax.multiply(denominator).subtract(exact.multiply(rate.fraction())).abs();
    }
  }

  static List<Part> exact(PricingRequest request, PricedCart cart) {
    List<Part> parts = new ArrayList<>();
    for (int i = 0; i < cart.shipments().size(); i++) {
      ShipmentToPrice asked = request.shipments().get(i);
      PricedShipment priced = cart.shipments().get(i);
      for (int j = 0; j < asked.lines().size(); j++) {
        LineToPrice line = asked.lines().get(j);
        PricedLine pricedLine = priced.lines().get(j);
        parts.add(
            part(
                request, line.unitPrice(), line.quantity(), pricedLine.rate(), pricedLine.total()));
      }
      parts.add(
          part(
              request,
              asked.shippingPrice(),
              BigDecimal.ONE,
              priced.shippingRate(),
              priced.shipping()));
    }
    return parts;
  }

  private static Part part(
      PricingRequest request, BigDecimal each, BigDecimal quantity, TaxRate rate, Price price) {
    BigDecimal denominator =
        request.pricesIncludeTax() ? BigDecimal.ONE.add(rate.fraction()) : BigDecimal.ONE;
    return new Part(
        entered(request, price), price.tax(), each.multiply(quantity), quantity, rate, denominator);
  }

  static BigDecimal entered(PricingRequest request, Price price) {
    return request.pricesIncludeTax() ? price.gross() : price.net();
  }

  static BigDecimal exactEntered(PricingRequest request) {
    BigDecimal sum = BigDecimal.ZERO;
    for (ShipmentToPrice shipment : request.shipments()) {
      sum = sum.add(shipment.shippingPrice());
      for (LineToPrice line : shipment.lines()) {
        sum = sum.add(line.unitPrice().multiply(line.quantity()));
      }
    }
    return sum;
  }

  static BigDecimal minorUnit(PricedCart cart) {
    return BigDecimal.ONE.movePointLeft(cart.currency().decimals());
  }

  static List<Price> lines(PricedCart cart) {
    return cart.shipments().stream()
        .flatMap(shipment -> shipment.lines().stream())
        .map(PricedLine::total)
        .toList();
  }

  static List<Price> shipping(PricedCart cart) {
    return cart.shipments().stream().map(PricedShipment::shipping).toList();
  }

  static List<Price> all(PricedCart cart) {
    return Stream.concat(lines(cart).stream(), shipping(cart).stream()).toList();
  }
}
