package org.cartwright.store;

/** In which units a store measures and weighs. */
public enum MeasurementSystem {
  /** Centimetres and kilograms. */
  METRIC,
  /** Inches and pounds. */
  IMPERIAL
}
