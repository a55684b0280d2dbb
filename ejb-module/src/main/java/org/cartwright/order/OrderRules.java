package org.cartwright.order;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.cartwright.editing.FieldProblems;
import org.jspecify.annotations.Nullable;

/** What may be typed into an order; the lengths are those of the cart's schema. */
final class OrderRules {
  private static final int NAME = 400;
  private static final int TEXT = 400;
  private static final int EMAIL = 508;
  private static final int CODE = 20;
  private static final int SHORT = 100;
  private static final int TAG = 200;
  private static final int VALUE = 8000;
  static final int MOST_TAGS = 100;
  static final int MOST_PROPERTIES = 200;
  private static final Pattern COUNTRY = Pattern.compile("[A-Z]{2}");
  private static final Pattern EMAIL_ADDRESS = Pattern.compile("[^\\s@]+@[^\\s@]+");

  private OrderRules() {}

  static FieldProblems check(OrderDetails wanted) {
    FieldProblems problems = new FieldProblems();
    problems.optional("customerName", wanted.customerName(), NAME);
    email(problems, "customerEmail", wanted.customerEmail());
    wanted.addresses().forEach(address -> check(problems, address));
    tags(problems, wanted.tags());
    properties(problems, wanted.properties());
    return problems;
  }

  private static void check(FieldProblems problems, AddressDetails address) {
    String at = "addresses." + address.place() + ".";
    problems.optional(at + "organization", address.organization(), TEXT);
    problems.optional(at + "firstName", address.firstName(), TEXT);
    problems.optional(at + "lastName", address.lastName(), TEXT);
    problems.optional(at + "line1", address.line1(), TEXT);
    problems.optional(at + "line2", address.line2(), TEXT);
    problems.optional(at + "postalCode", address.postalCode(), SHORT);
    problems.optional(at + "city", address.city(), TEXT);
    problems.optional(at + "regionCode", address.regionCode(), CODE);
    problems.optional(at + "regionName", address.regionName(), TEXT);
    problems.optional(at + "countryName", address.countryName(), TEXT);
    problems.optional(at + "phone", address.phone(), SHORT);
    email(problems, at + "email", address.email());
    if (!COUNTRY.matcher(address.countryCode()).matches()) {
      problems.add(at + "countryCode", "orderCountry");
    }
  }

  private static void email(FieldProblems problems, String field, @Nullable String email) {
    if (email != null && !EMAIL_ADDRESS.matcher(email).matches()) {
      problems.add(field, "orderEmail");
    } else {
      problems.optional(field, email, EMAIL);
    }
  }

  private static void tags(FieldProblems problems, List<String> tags) {
    if (tags.size() > MOST_TAGS) {
      problems.add("tags", "orderMany", MOST_TAGS);
    }
    tags.forEach(tag -> problems.required("tags", tag, TAG));
    Set<String> names = new HashSet<>();
    tags.stream().filter(tag -> !names.add(tag)).forEach(tag -> problems.add("tags", "twice", tag));
  }

  private static void properties(FieldProblems problems, List<PropertyDetails> properties) {
    if (properties.size() > MOST_PROPERTIES) {
      problems.add("properties", "orderMany", MOST_PROPERTIES);
    }
    Set<String> names = new HashSet<>();
    for (PropertyDetails property : properties) {
      problems.required("properties", property.name(), TEXT);
      problems.optional("properties", property.value(), VALUE);
      if (!names.add(property.name())) {
        problems.add("properties", "twice", property.name());
      }
    }
  }

  static FieldProblems check(NewNote note) {
    return new FieldProblems()
        .optional("title", note.title(), TEXT)
        .required("detail", note.detail(), VALUE);
  }
}
