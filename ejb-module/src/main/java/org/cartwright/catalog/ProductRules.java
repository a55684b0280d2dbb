package org.cartwright.catalog;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.cartwright.editing.FieldProblems;
import org.cartwright.money.CurrencyUnit;

/** What a product of a store must be like. */
@ApplicationScoped
class ProductRules {
  private static final int LONGEST_SKU = 100;
  private static final int LONGEST_NAME = 200;
  private static final int LONGEST_PROPERTY_NAME = 64;
  private static final int LONGEST_PROPERTY = 1000;
  private static final int MOST_DIGITS = 12;

  @PersistenceContext private EntityManager entities;

  /** What products of a store may refer to. */
  record Known(Set<String> currencies, Set<String> taxClasses) {}

  Known known(String storeId) {
    return new Known(
        names("select c.code from Currency c where c.storeId = :store", storeId),
        names("select c.alias from TaxClass c where c.storeId = :store", storeId));
  }

  /** Everything that is wrong with the details, but for a SKU that another product has. */
  FieldProblems check(ProductDetails wanted, Known known) {
    FieldProblems problems = new FieldProblems();
    problems.required("sku", wanted.sku(), LONGEST_SKU);
    problems.required("name", wanted.name(), LONGEST_NAME);
    if (wanted.taxClass() != null && !known.taxClasses().contains(wanted.taxClass())) {
      problems.add("taxClass", "unknownTaxClass", wanted.taxClass());
    }
    wanted
        .prices()
        .forEach(
            (currency, price) -> {
              if (!known.currencies().contains(currency)) {
                problems.add("prices." + currency, "unknownCurrency", currency);
              } else if (!isPrice(price)) {
                problems.add("prices." + currency, "price", CurrencyUnit.STORED_DECIMALS);
              }
            });
    checkProperties(wanted.properties(), problems);
    return problems;
  }

  private static void checkProperties(List<ProductProperty> properties, FieldProblems problems) {
    Set<String> names = new HashSet<>();
    for (ProductProperty property : properties) {
      problems.required("properties", property.name(), LONGEST_PROPERTY_NAME);
      problems.required("properties", property.value(), LONGEST_PROPERTY);
      if (!names.add(property.name().toLowerCase(Locale.ROOT))) {
        problems.add("properties", "twice", property.name());
      }
    }
  }

  private static boolean isPrice(BigDecimal price) {
    BigDecimal plain = price.stripTrailingZeros();
    return price.signum() >= 0
        && plain.scale() <= CurrencyUnit.STORED_DECIMALS
        && plain.precision() - plain.scale() <= MOST_DIGITS;
  }

  private Set<String> names(String query, String storeId) {
    return Set.copyOf(
        entities.createQuery(query, String.class).setParameter("store", storeId).getResultList());
  }
}
