package org.cartwright.demo;

import static org.cartwright.demo.DemoStore.amount;

import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.cartwright.catalog.Product;
import org.cartwright.money.RoundingMethod;
import org.cartwright.store.Market;
import org.cartwright.store.PriceOwner;
import org.cartwright.store.Store;
import org.cartwright.store.StoreService;

/** An outdoor shop for consumers in Norway and Finland: prices from its catalog, tax included. */
final class Nordlys {
  private final EntityManager entities;
  private final StoreService stores;

  Nordlys(EntityManager entities, StoreService stores) {
    this.entities = entities;
    this.stores = stores;
  }

  void create() {
    Store store =
        new Store(
            "nordlys",
            "Nordlys",
            "Europe/Oslo",
            PriceOwner.CATALOG,
            true,
            RoundingMethod.LINE,
            "NL-{0}");
    store.setDefaults("NOK", "NO", "standard", "new");
    stores.create(store);
    DemoStore demo = new DemoStore(entities, store);
    demo.currency("NOK");
    demo.currency("EUR");
    demo.country(
        "NO",
        "Norway",
        "NO-03",
        "Oslo",
        "NO-11",
        "Rogaland",
        "NO-15",
        "Møre og Romsdal",
        "NO-18",
        "Nordland",
        "NO-21",
        "Svalbard",
        "NO-34",
        "Innlandet",
        "NO-42",
        "Agder",
        "NO-46",
        "Vestland",
        "NO-50",
        "Trøndelag",
        "NO-55",
        "Troms",
        "NO-56",
        "Finnmark");
    demo.country(
        "FI",
        "Finland",
        "FI-01",
        "Åland",
        "FI-06",
        "Pirkanmaa",
        "FI-10",
        "Lappi",
        "FI-14",
        "Pohjois-Pohjanmaa",
        "FI-18",
        "Uusimaa",
        "FI-19",
        "Varsinais-Suomi");
    demo.taxClass("standard", "Standard", "NO", "0.25", "NO-21", "0", "FI", "0.255");
    demo.taxClass("reduced", "Reduced (food)", "NO", "0.15", "NO-21", "0", "FI", "0.135");
    demo.taxClass("zero", "Zero", "NO", "0", "FI", "0");
    demo.statuses();
    demo.shippingMethod("pickup", "Pick up", Map.of("NOK", amount("0"), "EUR", amount("0")));
    demo.shippingMethod("post", "Post", Map.of("NOK", amount("49.00"), "EUR", amount("4.90")));
    demo.shippingMethod(
        "express", "Express", Map.of("NOK", amount("149.00"), "EUR", amount("14.90")));
    entities.persist(
        new Market(
            demo.id(), "norway", "Norway", Set.of("NO"), Set.of("NOK", "EUR"), "NOK", "nb-NO"));
    entities.persist(
        new Market(demo.id(), "finland", "Finland", Set.of("FI"), Set.of("EUR"), "EUR", "fi-FI"));
    readProducts().lines().forEach(line -> product(demo.id(), line));
  }

  /** The file is ours: a field with a comma is quoted, and no field holds a quote. */
  private void product(String storeId, String line) {
    String[] fields = line.split(",(?=(?:[^\"]*\"[^\"]*\")*[^\"]*$)");
    entities.persist(
        new Product(
            storeId,
            fields[0],
            fields[1].replace("\"", ""),
            fields[2],
            Map.of("NOK", amount(fields[3]), "EUR", amount(fields[4]))));
  }

  private static String readProducts() {
    try (InputStream file = Nordlys.class.getResourceAsStream("nordlys-products.csv")) {
      return new String(Objects.requireNonNull(file).readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
