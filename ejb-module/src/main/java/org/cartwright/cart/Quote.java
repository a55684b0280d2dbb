package org.cartwright.cart;

import java.util.List;
import java.util.Map;
import org.cartwright.contract.Problem;
import org.cartwright.pricing.PricedCart;
import org.cartwright.shipping.ShippingOffer;

/** What a cart costs in a store now, or why it cannot be sold. */
public sealed interface Quote {
  /**
   * The cart can be sold.
   *
   * @param productNames by SKU, for those the catalog knows
   * @param shippingOffers of the methods that the cart uses, by alias
   */
  record Priced(
      PricedCart prices,
      Map<String, String> productNames,
      Map<String, ShippingOffer> shippingOffers)
      implements Quote {}

  /** The cart cannot be sold as it is; the first problem is the one to mend first. */
  record Unsellable(List<Problem> problems) implements Quote {}
}
