package org.cartwright.pricing;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Set;

/**
 * Prices carts: one list of steps, called in its order. Each step gets what the steps before it
 * found out. If one fails, its exception passes through and there is no result.
 */
public final class PricingPipeline {
  private final List<PricingStep> steps;

  /**
   * A pipeline of these steps, in this order.
   *
   * @throws IllegalArgumentException if two have the same name
   */
  public PricingPipeline(List<PricingStep> steps) {
    this.steps = List.copyOf(steps);
    Set<String> names = new HashSet<>();
    for (PricingStep step : steps) {
      if (!names.add(step.name())) {
        throw new IllegalArgumentException("two steps are called '" + step.name() + "'");
      }
    }
  }

  /** The steps of the shop, in calling order: the only place that says so. */
  public static List<PricingStep> standardSteps() {
    return List.of(
        new TaxRatesStep(),
        new UnitPricesStep(),
        new LineTotalsStep(),
        new ShippingStep(),
        new OrderTotalsStep(),
        new TaxSummaryStep());
  }

  /** The pipeline of the standard steps. */
  public static PricingPipeline standard() {
    return new PricingPipeline(standardSteps());
  }

  /** Names of the steps, in calling order. */
  public List<String> stepNames() {
    return steps.stream().map(PricingStep::name).toList();
  }

  /**
   * The prices of a cart.
   *
   * @throws org.cartwright.tax.TaxRateMissing if a tax class is unknown or has no rate at a place
   * @throws IllegalStateException if the steps leave the sums unknown or not adding up
   */
  public PricedCart price(PricingRequest request) {
    Calculation known = Calculation.of(request);
    for (PricingStep step : steps) {
      known = step.apply(known);
    }
    return result(known);
  }

  private static PricedCart result(Calculation done) {
    OrderTotals totals = done.totals();
    if (totals == null) {
      throw new IllegalStateException("no step of the pipeline made the order's totals");
    }
    Iterator<Charge> lines = done.lines().iterator();
    Iterator<Charge> shipping = done.shipping().iterator();
    List<PricedShipment> shipments = new ArrayList<>();
    for (ShipmentToPrice shipment : done.request().shipments()) {
      List<PricedLine> priced = new ArrayList<>();
      for (int i = 0; i < shipment.lines().size(); i++) {
        priced.add(line(lines.next()));
      }
      shipments.add(shipment(shipping.next(), priced));
    }
    return new PricedCart(done.request().currency(), shipments, totals, done.taxes());
  }

  private static PricedLine line(Charge line) {
    return new PricedLine(line.taxClass(), line.rate(), line.quantity(), line.unit(), line.total());
  }

  private static PricedShipment shipment(Charge shipping, List<PricedLine> lines) {
    return new PricedShipment(
        shipping.place(), shipping.taxClass(), shipping.rate(), shipping.total(), lines);
  }
}
