package org.cartwright.pricing;

/**
 * One step of the calculation. It must be deterministic and must not keep anything between calls:
 * one instance serves all carts at once.
 */
public interface PricingStep {
  /** What it finds out, in the words of the shop; unique in a pipeline. */
  String name();

  /**
   * What is known after this step.
   *
   * @throws RuntimeException if the cart cannot be priced; then there is no result at all
   */
  Calculation apply(Calculation known);
}
