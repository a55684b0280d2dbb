package org.cartwright.architecture;

import java.util.List;
import java.util.Set;

/** One package may use another, for a reason. What is not in the list is forbidden. */
record Arrow(String from, String to, String because) {
  /** What every package may use. */
  private static final Set<String> EVERYBODYS = Set.of("contract", "config");

  static final List<Arrow> ALL =
      List.of(
          new Arrow("audit", "access", "a change is made by somebody"),
          new Arrow("audit", "database", "the log is searched by SQL patterns"),
          new Arrow("editing", "audit", "every edit is written down"),
          new Arrow("staff", "access", "a role has rights"),
          new Arrow("shipping", "access", "shipping methods belong to a store"),
          new Arrow("apikey", "access", "a key acts"),
          new Arrow("apikey", "audit", "a key is made, changed and revoked by somebody"),
          new Arrow("apikey", "editing", "administrators edit keys"),
          new Arrow("staff", "audit", "passwords and grants are written down"),
          new Arrow("staff", "editing", "people are edited"),
          new Arrow("intake", "access", "the intake acts as a part of the system"),
          new Arrow("demo", "staff", "demo stores are open to every role"),
          new Arrow("tax", "money", "a tax is rounded to the minor unit of a currency"),
          new Arrow("tax", "access", "who may see and change taxes"),
          new Arrow("tax", "audit", "changed rates are written down"),
          new Arrow("tax", "editing", "tax classes are edited"),
          new Arrow("catalog", "access", "who may see and keep products"),
          new Arrow("catalog", "audit", "a product's changes are written down"),
          new Arrow("catalog", "editing", "products are edited"),
          new Arrow("catalog", "money", "a price has a currency's decimals"),
          new Arrow("catalog", "database", "products are searched by SQL patterns"),
          new Arrow("pricing", "money", "prices are money"),
          new Arrow("pricing", "tax", "a price is net, tax and gross"),
          new Arrow("store", "access", "stores are granted to people"),
          new Arrow("store", "audit", "settings that people change are written down"),
          new Arrow("store", "editing", "settings are edited by people"),
          new Arrow("staff", "store", "a new store is open to managers and viewers"),
          new Arrow(
              "tax", "store", "a new store gets a tax class, and a store's settings name one"),
          new Arrow("shipping", "store", "a new store gets a shipping method"),
          new Arrow("shipping", "audit", "settings name shipping methods by their kind"),
          new Arrow("shipping", "editing", "a currency with shipping prices stays"),
          new Arrow("catalog", "store", "products go with their store"),
          new Arrow("store", "money", "where to round is a setting of the store"),
          new Arrow("cart", "access", "carts are shown to staff of their stores"),
          new Arrow("cart", "audit", "a cart keeps its store and market in use"),
          new Arrow("cart", "editing", "a cart keeps its store and market in use"),
          new Arrow("cart", "store", "a store decides what a cart may hold"),
          new Arrow("cart", "catalog", "a line is a product"),
          new Arrow("cart", "shipping", "a shipment has a method"),
          new Arrow("cart", "tax", "a line has a tax class, and a place that taxes it"),
          new Arrow("cart", "money", "a cart has a currency"),
          new Arrow("cart", "pricing", "a cart is priced"),
          new Arrow("cart", "database", "lists of carts are searched by SQL patterns"),
          new Arrow("order", "audit", "what an order uses is named as in the audit log"),
          new Arrow("order", "editing", "a status that orders have stays"),
          new Arrow("order", "access", "staff work on the orders of their stores"),
          new Arrow("order", "cart", "an order is made of a cart"),
          new Arrow("order", "pricing", "an order keeps the prices of its cart"),
          new Arrow("order", "shipping", "an order keeps the name of the shipping method"),
          new Arrow("order", "store", "a store numbers its orders"),
          new Arrow("order", "tax", "an order keeps the tax rates"),
          new Arrow("order", "money", "an order keeps the rounding"),
          new Arrow("order", "database", "lists of orders are searched by SQL patterns"),
          new Arrow("intake", "audit", "retrying and giving up a refused cart is written down"),
          new Arrow("intake", "editing", "staff are told what is wrong with what they typed"),
          new Arrow("intake", "order", "a message becomes an order"),
          new Arrow("intake", "database", "lists of refusals are searched by SQL patterns"),
          new Arrow("intake", "staff", "the first start says how to log in"),
          new Arrow("demo", "store", "a demo store is a store"),
          new Arrow("demo", "tax", "with taxes"),
          new Arrow("demo", "catalog", "with products"),
          new Arrow("demo", "shipping", "with shipping methods"),
          new Arrow("demo", "money", "with a rounding method"));

  static boolean allowed(String from, String to) {
    return EVERYBODYS.contains(to)
        || ALL.stream().anyMatch(arrow -> arrow.from().equals(from) && arrow.to().equals(to));
  }
}
