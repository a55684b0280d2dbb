package org.cartwright.pricing;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.cartwright.money.Price;
import org.cartwright.tax.TaxCalculator;
import org.cartwright.tax.TaxPlace;
import org.cartwright.tax.TaxRate;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a cart's prices after some of the steps. It never changes: a step answers a new
 * one. Steps read prices from here, never from a stored cart, which still holds the old ones.
 *
 * @param lines of all shipments, in the cart's order
 * @param shipping of each shipment, in the cart's order
 * @param totals null until they are known
 * @param taxes empty until the tax summary is made
 */
public record Calculation(
    PricingRequest request,
    List<Charge> lines,
    List<Charge> shipping,
    @Nullable OrderTotals totals,
    List<TaxSummaryRow> taxes) {

  public Calculation {
    lines = List.copyOf(lines);
    shipping = List.copyOf(shipping);
    taxes = List.copyOf(taxes);
  }

  /** The beginning: the charges of the cart, nothing calculated. */
  static Calculation of(PricingRequest request) {
    Price zero = Price.zero(request.currency());
    List<Charge> lines = new ArrayList<>();
    List<Charge> shipping = new ArrayList<>();
    for (ShipmentToPrice shipment : request.shipments()) {
      TaxPlace place = shipment.place();
      for (LineToPrice line : shipment.lines()) {
        lines.add(
            new Charge(
                line.taxClass(),
                place,
                line.unitPrice(),
                line.quantity(),
                TaxRate.ZERO,
                zero,
                zero));
      }
      shipping.add(
          new Charge(
              shipment.shippingTaxClass(),
              place,
              shipment.shippingPrice(),
              BigDecimal.ONE,
              TaxRate.ZERO,
              zero,
              zero));
    }
    return new Calculation(request, lines, shipping, null, List.of());
  }

  /** The tax arithmetic of this cart's currency and way of entering prices. */
  public TaxCalculator tax() {
    return new TaxCalculator(request.currency(), request.pricesIncludeTax());
  }

  /** All charges: the lines, then the shipping. */
  public List<Charge> charges() {
    List<Charge> all = new ArrayList<>(lines);
    all.addAll(shipping);
    return all;
  }

  /** The same with other charges, in the order of {@link #charges()}. */
  public Calculation withCharges(List<Charge> charges) {
    int border = lines.size();
    return new Calculation(
        request,
        charges.subList(0, border),
        charges.subList(border, charges.size()),
        totals,
        taxes);
  }

  /** The same with each line changed. */
  public Calculation mapLines(UnaryOperator<Charge> change) {
    return new Calculation(request, lines.stream().map(change).toList(), shipping, totals, taxes);
  }

  /** The same with each shipment's shipping changed. */
  public Calculation mapShipping(UnaryOperator<Charge> change) {
    return new Calculation(request, lines, shipping.stream().map(change).toList(), totals, taxes);
  }

  /** The same with these totals. */
  public Calculation withTotals(OrderTotals newTotals) {
    return new Calculation(request, lines, shipping, newTotals, taxes);
  }

  /** The same with this tax summary. */
  public Calculation withTaxes(List<TaxSummaryRow> newTaxes) {
    return new Calculation(request, lines, shipping, totals, newTaxes);
  }
}
