package org.cartwright.store;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.cartwright.access.Caller;
import org.cartwright.access.Needs;
import org.cartwright.access.OfStore;
import org.cartwright.access.Right;
import org.cartwright.money.CurrencyUnit;

/** Hands out the settings of stores to other programs. Reads columns, which only ever grow. */
@Stateless
public class PublishedStoreService {
  private static final String STORE =
      "select s.store_id, s.alias, s.name, s.time_zone, s.price_owner, s.prices_include_tax,"
          + " s.rounding_method, s.base_currency, s.default_country, s.default_tax_class,"
          + " s.default_order_status from store s";

  @PersistenceContext private EntityManager entities;
  @Inject private Caller caller;

  /** The stores that the caller may see, by alias. */
  @Needs(Right.READ)
  public List<PublishedStore> list() {
    return rows(STORE + " order by s.alias").stream()
        .filter(store -> caller.may(Right.READ, (String) store[1]))
        .map(this::store)
        .toList();
  }

  /** Whether there is a store with this alias. */
  @Needs(Right.READ)
  public boolean exists(@OfStore String store) {
    return !rows("select s.alias, s.name from store s where s.alias = ?1", store).isEmpty();
  }

  /** The store with this alias. */
  @Needs(Right.READ)
  public Optional<PublishedStore> find(@OfStore String store) {
    return rows(STORE + " where s.alias = ?1", store).stream().findFirst().map(this::store);
  }

  private PublishedStore store(Object[] columns) {
    String id = (String) columns[0];
    return new PublishedStore(
        (String) columns[1],
        (String) columns[2],
        (String) columns[3],
        lower(columns[4]),
        (Boolean) columns[5],
        lower(columns[6]),
        (String) columns[7],
        (String) columns[8],
        (String) columns[9],
        (String) columns[10],
        currencies(id),
        countries(id),
        markets(id),
        statuses(id));
  }

  private List<PublishedStore.Currency> currencies(String storeId) {
    return rows(
            "select code, name from currency where store_id = ?1 order by sort_order, code",
            storeId)
        .stream()
        .map(
            row ->
                new PublishedStore.Currency(
                    (String) row[0], (String) row[1], CurrencyUnit.of((String) row[0]).decimals()))
        .toList();
  }

  private List<PublishedStore.Country> countries(String storeId) {
    List<Object[]> regions =
        rows(
            "select r.country_id, r.code, r.name from region r"
                + " join country c on c.country_id = r.country_id where c.store_id = ?1"
                + " order by r.sort_order, r.code",
            storeId);
    return rows(
            "select country_id, code, name, default_currency from country where store_id = ?1"
                + " order by sort_order, code",
            storeId)
        .stream()
        .map(
            row ->
                new PublishedStore.Country(
                    (String) row[1],
                    (String) row[2],
                    (String) row[3],
                    regions.stream()
                        .filter(region -> region[0].equals(row[0]))
                        .map(
                            region ->
                                new PublishedStore.Region((String) region[1], (String) region[2]))
                        .toList()))
        .toList();
  }

  private List<PublishedStore.Market> markets(String storeId) {
    return rows(
            "select market_id, alias, name, enabled, default_currency, default_language"
                + " from market where store_id = ?1 order by sort_order, alias",
            storeId)
        .stream()
        .map(
            row ->
                new PublishedStore.Market(
                    (String) row[1],
                    (String) row[2],
                    (Boolean) row[3],
                    codes("market_country", (String) row[0]),
                    codes("market_currency", (String) row[0]),
                    (String) row[4],
                    (String) row[5]))
        .toList();
  }

  private List<String> codes(String table, String marketId) {
    return rows(
            "select market_id, code from " + table + " where market_id = ?1 order by code",
            marketId)
        .stream()
        .map(row -> (String) row[1])
        .toList();
  }

  private List<PublishedStore.OrderStatus> statuses(String storeId) {
    return rows(
            "select alias, name from order_status where store_id = ?1 order by sort_order, alias",
            storeId)
        .stream()
        .map(row -> new PublishedStore.OrderStatus((String) row[0], (String) row[1]))
        .toList();
  }

  @SuppressWarnings("unchecked")
  private List<Object[]> rows(String sql, Object... parameters) {
    var query = entities.createNativeQuery(sql);
    for (int i = 0; i < parameters.length; i++) {
      query.setParameter(i + 1, parameters[i]);
    }
    return query.getResultList();
  }

  private static String lower(Object code) {
    return ((String) code).toLowerCase(Locale.ROOT);
  }
}
