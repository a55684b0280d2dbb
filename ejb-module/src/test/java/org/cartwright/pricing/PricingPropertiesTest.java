package org.cartwright.pricing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cartwright.pricing.PricedParts.minorUnit;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.cartwright.money.Price;
import org.cartwright.money.RoundingMethod;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * What holds for every cart. Prints its seed; {@code -Dcartwright.pricing.seed} repeats a run, and
 * {@code -Dcartwright.pricing.carts} says how many carts.
 */
class PricingPropertiesTest {
  private static final long SEED = Long.getLong("cartwright.pricing.seed", System.nanoTime());
  private static final int CARTS = Integer.getInteger("cartwright.pricing.carts", 5_000);
  private static final PricingPipeline PIPELINE = PricingPipeline.standard();

  @BeforeAll
  static void printTheSeed() {
    System.out.println("pricing properties: " + CARTS + " carts, cartwright.pricing.seed=" + SEED);
  }

  @Test
  void partsSumToTotalsInNetTaxAndGross() {
    forEachCart(
        (request, cart) -> {
          for (Function<Price, BigDecimal> part :
              List.<Function<Price, BigDecimal>>of(Price::net, Price::tax, Price::gross)) {
            BigDecimal lines = sum(PricedParts.lines(cart), part);
            BigDecimal shipping = sum(PricedParts.shipping(cart), part);
            assertThat(lines).isEqualByComparingTo(part.apply(cart.totals().lines()));
            assertThat(shipping).isEqualByComparingTo(part.apply(cart.totals().shipping()));
            assertThat(lines.add(shipping)).isEqualByComparingTo(part.apply(cart.total()));
          }
        });
  }

  @Test
  void taxSummarySumsToTheTotal() {
    forEachCart(
        (request, cart) -> {
          List<Price> rows = cart.taxes().stream().map(TaxSummaryRow::price).toList();
          assertThat(sum(rows, Price::tax)).isEqualByComparingTo(cart.total().tax());
          assertThat(sum(rows, Price::net)).isEqualByComparingTo(cart.total().net());
        });
  }

  @Test
  void nothingIsBelowZeroOrHasAFractionOfAMinorUnit() {
    forEachCart(
        (request, cart) ->
            assertThat(PricedParts.all(cart))
                .noneMatch(Price::isNegative)
                .allMatch(
                    price ->
                        cart.currency().isWhole(price.net())
                            && cart.currency().isWhole(price.gross())));
  }

  @Test
  void lineOrderDoesNotMatterForTotals() {
    RandomCarts shuffler = new RandomCarts(~SEED);
    forEachCart(
        (request, cart) -> {
          PricedCart shuffled = PIPELINE.price(shuffler.shuffled(request));
          assertThat(shuffled.totals()).isEqualTo(cart.totals());
          assertThat(shuffled.taxes()).isEqualTo(cart.taxes());
        });
  }

  @Test
  void pricingTwiceGivesTheSame() {
    forEachCart((request, cart) -> assertThat(PIPELINE.price(request)).isEqualTo(cart));
  }

  @Test
  void everyPartIsWithinOneMinorUnitOfItsExactShare() {
    forEachCart(
        (request, cart) -> {
          if (request.rounding() == RoundingMethod.TOTAL) {
            assertThat(PricedParts.exact(request, cart))
                .allMatch(part -> part.isWithin(minorUnit(cart)));
          }
        });
  }

  @Test
  void totalsDifferFromTheExactOnesByHalfAMinorUnit() {
    forEachCart(
        (request, cart) -> {
          if (request.rounding() == RoundingMethod.TOTAL) {
            BigDecimal exact = PricedParts.exactEntered(request);
            BigDecimal half = minorUnit(cart).divide(BigDecimal.valueOf(2));
            assertThat(PricedParts.entered(request, cart.total()).subtract(exact).abs())
                .isLessThanOrEqualTo(half);
          }
        });
  }

  /** The entered price is off by half a unit at most, so the line by q halves and a half. */
  @Test
  void unitAndLineRoundingStayWithinTheirBounds() {
    forEachCart(
        (request, cart) -> {
          if (request.rounding() != RoundingMethod.TOTAL) {
            boolean unit = request.rounding() == RoundingMethod.UNIT;
            assertThat(PricedParts.exact(request, cart))
                .allMatch(part -> part.isWithinRoundingOf(unit, minorUnit(cart)));
          }
        });
  }

  /** Each charge: half a unit of amount, taxed at most once more, and half a unit of tax. */
  @Test
  void lineAndTotalRoundingDifferByNoMoreThanTheirRoundings() {
    forEachCart(
        (request, cart) -> {
          if (request.rounding() == RoundingMethod.LINE) {
            int roundings = PricedParts.all(cart).size() + 1;
            BigDecimal bound = minorUnit(cart).multiply(BigDecimal.valueOf(3L * roundings));
            BigDecimal other = PIPELINE.price(onlyTotalRounded(request)).total().gross();
            assertThat(other.subtract(cart.total().gross()).abs()).isLessThanOrEqualTo(bound);
          }
        });
  }

  private static void forEachCart(BiConsumer<PricingRequest, PricedCart> property) {
    RandomCarts carts = new RandomCarts(SEED);
    for (int number = 1; number <= CARTS; number++) {
      PricingRequest request = carts.next();
      try {
        property.accept(request, PIPELINE.price(request));
      } catch (AssertionError | RuntimeException broken) {
        throw new AssertionError("seed " + SEED + ", cart " + number + ": " + request, broken);
      }
    }
  }

  private static BigDecimal sum(List<Price> prices, Function<Price, BigDecimal> part) {
    return prices.stream().map(part).reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  private static PricingRequest onlyTotalRounded(PricingRequest request) {
    return new PricingRequest(
        request.currency(),
        request.pricesIncludeTax(),
        RoundingMethod.TOTAL,
        request.taxRates(),
        request.shipments());
  }
}
