package org.cartwright.store;

import java.util.List;
import org.cartwright.money.RoundingMethod;
import org.jspecify.annotations.Nullable;

/**
 * Everything about a store that people edit; whatever was typed, until it is checked. Currencies,
 * countries, tax classes, statuses and stores are named by code or alias.
 *
 * @param alias what senders and addresses call it; fixed once the store exists
 * @param timeZone IANA name, in which staff read times
 * @param defaultLanguage BCP 47 tag
 * @param themeColour as {@code #1a2b3c}
 * @param cartNumberTemplate with {@code {0}} where the number goes
 * @param orderNumberTemplate with {@code {0}} where the number goes
 * @param cookieTimeout minutes that a buyer's cart is remembered
 * @param productProperties product properties that lines take over
 * @param uniquenessProperties properties that make two lines of one product different
 * @param shareStockFrom alias of the store whose stock holds
 * @param giftCardCodeLength characters of a code
 * @param giftCardDaysValid days; 0 for ever
 * @param giftCardProperties line properties that a gift card takes over
 * @param abandonedCartMinutes minutes of rest after which a cart counts as abandoned; 0 never
 */
public record StoreDetails(
    String alias,
    String name,
    String timeZone,
    @Nullable String defaultLanguage,
    MeasurementSystem measurementSystem,
    @Nullable String logoImageUrl,
    @Nullable String themeColour,
    @Nullable String baseCurrency,
    @Nullable String defaultCountry,
    @Nullable String defaultTaxClass,
    @Nullable String defaultOrderStatus,
    @Nullable String errorOrderStatus,
    PriceOwner priceOwner,
    boolean pricesIncludeTax,
    RoundingMethod roundingMethod,
    String cartNumberTemplate,
    String orderNumberTemplate,
    List<String> productProperties,
    List<String> uniquenessProperties,
    boolean useCookies,
    @Nullable Integer cookieTimeout,
    @Nullable Integer abandonedCartMinutes,
    @Nullable String shareStockFrom,
    @Nullable Integer giftCardCodeLength,
    String giftCardCodeTemplate,
    @Nullable Integer giftCardDaysValid,
    List<String> giftCardProperties,
    GiftCardActivation giftCardActivation,
    @Nullable String giftCardActivationStatus) {

  /** What a new store begins with, before anybody typed anything. */
  public static StoreDetails blank() {
    return new Store(
            "", "", "Europe/London", PriceOwner.CATALOG, true, RoundingMethod.LINE, "ORDER-{0}")
        .details();
  }
}
