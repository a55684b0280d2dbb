package org.cartwright.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import java.time.ZoneId;
import java.util.List;
import org.cartwright.editing.FieldProblems;

/** What the details of a store must be. */
@ApplicationScoped
class StoreRules {
  private static final int LONGEST_NAME = 200;
  private static final int YEAR_IN_MINUTES = 365 * 24 * 60;
  private static final int SHORTEST_CODE = 6;
  private static final int LONGEST_CODE = 32;
  private static final int CENTURY_IN_DAYS = 36500;

  @Inject private StoreParts parts;

  /** What is wrong whether or not the store exists already. */
  FieldProblems check(StoreDetails wanted) {
    FieldProblems problems =
        new FieldProblems()
            .alias("alias", wanted.alias())
            .required("name", wanted.name(), LONGEST_NAME);
    if (!ZoneId.getAvailableZoneIds().contains(wanted.timeZone())) {
      problems.add(
          "timeZone", wanted.timeZone().isBlank() ? "required" : "zone", wanted.timeZone());
    }
    Formats.language(problems, "defaultLanguage", wanted.defaultLanguage());
    Formats.address(problems, "logoImageUrl", wanted.logoImageUrl());
    Formats.colour(problems, "themeColour", wanted.themeColour());
    Formats.template(problems, "cartNumberTemplate", wanted.cartNumberTemplate());
    Formats.template(problems, "orderNumberTemplate", wanted.orderNumberTemplate());
    Formats.words(problems, "productProperties", wanted.productProperties());
    Formats.words(problems, "uniquenessProperties", wanted.uniquenessProperties());
    Formats.between(problems, "cookieTimeout", wanted.cookieTimeout(), 1, YEAR_IN_MINUTES);
    Formats.between(
        problems, "abandonedCartMinutes", wanted.abandonedCartMinutes(), 0, YEAR_IN_MINUTES);
    giftCards(problems, wanted);
    stock(problems, wanted);
    return problems;
  }

  /** What is wrong with what an existing store names of its own lists. */
  void checkReferences(
      FieldProblems problems, String store, StoreDetails wanted, List<String> taxClasses) {
    List<String> statuses = parts.statuses(store).stream().map(Choice::key).toList();
    Formats.oneOf(
        problems, "baseCurrency", wanted.baseCurrency(), parts.keys(Currency.class, store));
    Formats.oneOf(
        problems, "defaultCountry", wanted.defaultCountry(), parts.keys(Country.class, store));
    Formats.oneOf(problems, "defaultTaxClass", wanted.defaultTaxClass(), taxClasses);
    Formats.oneOf(problems, "defaultOrderStatus", wanted.defaultOrderStatus(), statuses);
    Formats.oneOf(problems, "errorOrderStatus", wanted.errorOrderStatus(), statuses);
    Formats.oneOf(
        problems, "giftCardActivationStatus", wanted.giftCardActivationStatus(), statuses);
  }

  private static void giftCards(FieldProblems problems, StoreDetails wanted) {
    Formats.between(
        problems, "giftCardCodeLength", wanted.giftCardCodeLength(), SHORTEST_CODE, LONGEST_CODE);
    Formats.template(problems, "giftCardCodeTemplate", wanted.giftCardCodeTemplate());
    Formats.between(problems, "giftCardDaysValid", wanted.giftCardDaysValid(), 0, CENTURY_IN_DAYS);
    Formats.words(problems, "giftCardProperties", wanted.giftCardProperties());
    if (wanted.giftCardActivation() == GiftCardActivation.ORDER_STATUS
        && wanted.giftCardActivationStatus() == null) {
      problems.add("giftCardActivationStatus", "required");
    }
  }

  /** A store cannot take its stock from itself, nor from one that takes it from elsewhere. */
  private void stock(FieldProblems problems, StoreDetails wanted) {
    String from = wanted.shareStockFrom();
    if (from == null) {
      return;
    }
    if (from.equals(wanted.alias())) {
      problems.add("shareStockFrom", "sameStore");
      return;
    }
    List<Store> all = parts.all(LockModeType.NONE);
    if (all.stream().noneMatch(store -> store.alias().equals(from))) {
      problems.add("shareStockFrom", "noStore", from);
      return;
    }
    boolean takes =
        all.stream().anyMatch(s -> s.alias().equals(from) && s.details().shareStockFrom() != null);
    boolean gives = all.stream().anyMatch(s -> wanted.alias().equals(s.details().shareStockFrom()));
    if (takes || gives) {
      problems.add("shareStockFrom", "stockChain");
    }
  }
}
