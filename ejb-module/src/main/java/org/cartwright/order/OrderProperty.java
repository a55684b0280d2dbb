package org.cartwright.order;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Lob;
import org.jspecify.annotations.NullUnmarked;

/** A property of the order or of one of its parts; its value is JSON, as it came. */
@Embeddable
@NullUnmarked
class OrderProperty {
  @Enumerated(EnumType.STRING)
  private PropertyOwner owner;

  @Column(name = "owner_position")
  private int ownerPosition;

  private String name;

  @Lob
  @Column(name = "json_value")
  private String jsonValue;

  protected OrderProperty() {}

  OrderProperty(PropertyOwner owner, int ownerPosition, String name, String jsonValue) {
    this.owner = owner;
    this.ownerPosition = ownerPosition;
    this.name = name;
    this.jsonValue = jsonValue;
  }

  PropertyOwner owner() {
    return owner;
  }

  int ownerPosition() {
    return ownerPosition;
  }

  String name() {
    return name;
  }

  String jsonValue() {
    return jsonValue;
  }

  /** Everything of it as one text, for comparing. */
  String text() {
    return owner + "/" + ownerPosition + "/" + name + "=" + jsonValue;
  }
}
