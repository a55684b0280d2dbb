package org.cartwright.order;

import org.cartwright.audit.Keyed;
import org.jspecify.annotations.Nullable;

/**
 * An address of an order.
 *
 * @param place whose it is: {@code shipment-1}, {@code payment-1}; counted from one
 * @param countryCode ISO 3166-1 alpha-2 code
 */
public record AddressDetails(
    String place,
    @Nullable String organization,
    @Nullable String firstName,
    @Nullable String lastName,
    @Nullable String line1,
    @Nullable String line2,
    @Nullable String postalCode,
    @Nullable String city,
    @Nullable String regionCode,
    @Nullable String regionName,
    String countryCode,
    @Nullable String countryName,
    @Nullable String phone,
    @Nullable String email)
    implements Keyed {
  @Override
  public String key() {
    return place;
  }
}
