package org.cartwright.contract;

import java.util.List;

/** The carts that come with the contract, for the demo stores; their totals are exact. */
public final class SampleCarts {
  private static final List<String> NAMES =
      List.of(
          "one-line",
          "several-shipments",
          "inclusive-tax",
          "exclusive-tax",
          "foreign-currency",
          "every-field",
          "two-hundred-lines",
          "yen",
          "dinar",
          "decimal-quantity",
          "svalbard-zero-tax",
          "message-prices");

  private SampleCarts() {}

  /** The names of the samples, in the order to show them. */
  public static List<String> names() {
    return NAMES;
  }

  /**
   * The document of a sample.
   *
   * @throws IllegalArgumentException when there is no such sample
   */
  public static String document(String name) {
    if (!NAMES.contains(name)) {
      throw new IllegalArgumentException("no sample cart is called " + name);
    }
    return ContractFile.text("samples/" + name + ".json");
  }
}
