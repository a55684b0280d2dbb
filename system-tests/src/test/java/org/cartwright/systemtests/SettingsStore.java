package org.cartwright.systemtests;

import java.util.UUID;

/**
 * A store of its own for tests that change settings, so that they disturb nobody: prices with 21 %
 * tax in Spain and 7 % on the Canary Islands, and three order statuses.
 */
record SettingsStore(String alias) {
  static SettingsStore in(Shop shop) {
    String alias = "s-" + UUID.randomUUID().toString().substring(0, 8);
    String id = UUID.randomUUID().toString();
    add(
        shop,
        "store (store_id, alias, name, time_zone, price_owner, prices_include_tax,"
            + " rounding_method, order_number_template, base_currency, default_country,"
            + " default_tax_class, default_order_status, version)",
        "'%s', '%s', 'Tienda %s', 'Europe/Madrid', 'MESSAGE', true, 'LINE', 'T-{0}', 'EUR', 'ES',"
                .formatted(id, alias, alias)
            + " 'standard', 'new', 1");
    for (String currency : new String[] {"EUR", "JPY", "KWD"}) {
      add(
          shop,
          "currency (currency_id, store_id, code, name, sort_order, version)",
          "'%s', '%s', '%s', '%s', 0, 1".formatted(UUID.randomUUID(), id, currency, currency));
    }
    String spain = UUID.randomUUID().toString();
    add(
        shop,
        "country (country_id, store_id, code, name, sort_order, version)",
        "'%s', '%s', 'ES', 'Spain', 0, 1".formatted(spain, id));
    add(
        shop,
        "country (country_id, store_id, code, name, sort_order, version)",
        "'%s', '%s', 'PT', 'Portugal', 1, 1".formatted(UUID.randomUUID(), id));
    add(
        shop,
        "region (country_id, code, name, sort_order)",
        "'%s', 'ES-CN', 'Canary Islands', 0".formatted(spain));
    String standard = UUID.randomUUID().toString();
    add(
        shop,
        "tax_class (tax_class_id, store_id, alias, name, default_rate, sort_order, version)",
        "'%s', '%s', 'standard', 'Standard', 0, 0, 1".formatted(standard, id));
    rate(shop, standard, "", "0.21");
    rate(shop, standard, "ES-CN", "0.07");
    String[] statuses = {"new", "packing", "shipped"};
    for (int i = 0; i < statuses.length; i++) {
      add(
          shop,
          "order_status (order_status_id, store_id, alias, name, colour, sort_order, version)",
          "'%s', '%s', '%s', '%s', 'blue', %d, 1"
              .formatted(UUID.randomUUID(), id, statuses[i], "Is " + statuses[i], i));
    }
    return new SettingsStore(alias);
  }

  private static void rate(Shop shop, String taxClass, String region, String rate) {
    add(
        shop,
        "tax_rate_from (tax_class_id, country_code, region_code, valid_from, inherits, rate)",
        "'%s', 'ES', '%s', date '1900-01-01', false, %s".formatted(taxClass, region, rate));
  }

  private static void add(Shop shop, String table, String values) {
    shop.postgres().value("insert into " + table + " values (" + values + ") returning 1");
  }
}
