package org.cartwright.order;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.Map;
import org.cartwright.contract.Address;
import org.jspecify.annotations.NullUnmarked;

/** An address as it was when the order was placed. */
@Embeddable
@NullUnmarked
class OrderAddress {
  @Enumerated(EnumType.STRING)
  private PropertyOwner owner;

  @Column(name = "owner_position")
  private int ownerPosition;

  @Column(name = "first_name")
  private String firstName;

  @Column(name = "last_name")
  private String lastName;

  private String organization;
  private String line1;
  private String line2;
  private String city;

  @Column(name = "region_code")
  private String regionCode;

  @Column(name = "region_name")
  private String regionName;

  @Column(name = "postal_code")
  private String postalCode;

  @Column(name = "country_code")
  private String countryCode;

  @Column(name = "country_name")
  private String countryName;

  private String phone;
  private String email;

  protected OrderAddress() {}

  OrderAddress(PropertyOwner owner, int ownerPosition, Address address) {
    this.owner = owner;
    this.ownerPosition = ownerPosition;
    this.firstName = address.firstName();
    this.lastName = address.lastName();
    this.organization = address.organization();
    this.line1 = address.line1();
    this.line2 = address.line2();
    this.city = address.city();
    this.regionCode = address.regionCode();
    this.regionName = address.regionName();
    this.postalCode = address.postalCode();
    this.countryCode = address.countryCode();
    this.countryName = address.countryName();
    this.phone = address.phone();
    this.email = address.email();
  }

  OrderAddress(OrderAddress before, AddressDetails wanted) {
    this.owner = before.owner;
    this.ownerPosition = before.ownerPosition;
    this.firstName = wanted.firstName();
    this.lastName = wanted.lastName();
    this.organization = wanted.organization();
    this.line1 = wanted.line1();
    this.line2 = wanted.line2();
    this.city = wanted.city();
    this.regionCode = wanted.regionCode();
    this.regionName = wanted.regionName();
    this.postalCode = wanted.postalCode();
    this.countryCode = wanted.countryCode();
    this.countryName = wanted.countryName();
    this.phone = wanted.phone();
    this.email = wanted.email();
  }

  /** Whose address it is, as {@code shipment-1}. */
  String place() {
    return (owner == PropertyOwner.SHIPMENT_ADDRESS ? "shipment-" : "payment-")
        + (ownerPosition + 1);
  }

  AddressDetails details() {
    return new AddressDetails(
        place(),
        organization,
        firstName,
        lastName,
        line1,
        line2,
        postalCode,
        city,
        regionCode,
        regionName,
        countryCode,
        countryName,
        phone,
        email);
  }

  boolean belongsTo(PropertyOwner asked, int position) {
    return owner == asked && ownerPosition == position;
  }

  Address toAddress() {
    return new Address(
        firstName,
        lastName,
        organization,
        line1,
        line2,
        city,
        regionCode,
        regionName,
        postalCode,
        countryCode,
        countryName,
        phone,
        email,
        Map.of(),
        Map.of());
  }
}
