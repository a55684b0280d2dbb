package org.cartwright.pricing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.cartwright.pricing.PricingRequestFixture.inclusive;
import static org.cartwright.pricing.PricingRequestFixture.line;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.cartwright.money.CurrencyUnit;
import org.cartwright.money.Price;
import org.cartwright.money.RoundingMethod;
import org.cartwright.tax.TaxRateMissing;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PricingPipelineTest {
  private static final CurrencyUnit EUR = CurrencyUnit.of("EUR");
  private static final PricingRequest TWENTY_SIX =
      inclusive(RoundingMethod.LINE, "0.21", line("26.00", "1"));

  private final PricingPipeline pipeline = PricingPipeline.standard();

  @Test
  void callsItsStepsInOneOrder() {
    assertThat(pipeline.stepNames())
        .containsExactly(
            "tax rates", "unit prices", "line totals", "shipping", "order totals", "tax summary");
  }

  @ParameterizedTest
  @EnumSource(RoundingMethod.class)
  void pricesTwentySixInclusiveOfTwentyOnePercent(RoundingMethod rounding) {
    PricedCart cart = pipeline.price(inclusive(rounding, "0.21", line("26.00", "1")));

    Price expected =
        new Price(EUR, new BigDecimal("21.49"), new BigDecimal("4.51"), new BigDecimal("26.00"));
    assertThat(cart.total()).isEqualTo(expected);
    assertThat(cart.shipments().get(0).lines().get(0).total()).isEqualTo(expected);
    assertThat(cart.taxes()).singleElement().returns(expected, TaxSummaryRow::price);
  }

  @Test
  void takesAStepBetweenTwoOthers() {
    List<PricingStep> steps = new ArrayList<>(PricingPipeline.standardSteps());
    steps.add(3, step("everything is free", known -> known.mapLines(this::free)));

    assertThat(new PricingPipeline(steps).price(TWENTY_SIX).total()).isEqualTo(Price.zero(EUR));
  }

  @Test
  void refusesTwoStepsOfOneName() {
    List<PricingStep> steps = new ArrayList<>(PricingPipeline.standardSteps());
    steps.add(step("shipping", known -> known));

    assertThatThrownBy(() -> new PricingPipeline(steps)).hasMessageContaining("'shipping'");
  }

  @Test
  void failsAsAWholeWhereAStepFails() {
    PricingRequest unknownClass =
        inclusive(
            RoundingMethod.LINE,
            "0.21",
            line("1.00", "1"),
            new LineToPrice(BigDecimal.TEN, BigDecimal.ONE, "luxury"));

    assertThatThrownBy(() -> pipeline.price(unknownClass))
        .isInstanceOfSatisfying(
            TaxRateMissing.class, missing -> assertThat(missing.taxClass()).isEqualTo("luxury"));
  }

  @Test
  void givesNoHalfPricedCartWhereAStepIsMissing() {
    List<PricingStep> withoutTotals = new ArrayList<>(PricingPipeline.standardSteps());
    withoutTotals.remove(4);

    assertThatThrownBy(() -> new PricingPipeline(withoutTotals).price(TWENTY_SIX))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("totals");
  }

  @Test
  void catchesAStepThatLeavesSumsThatDoNotAddUp() {
    List<PricingStep> steps = new ArrayList<>(PricingPipeline.standardSteps());
    steps.add(step("late change", known -> known.mapLines(this::free)));

    assertThatThrownBy(() -> new PricingPipeline(steps).price(TWENTY_SIX))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("lines sums to");
  }

  @Test
  void leavesOutOfTheTaxSummaryWhatCostsNothing() {
    PricedCart cart = pipeline.price(inclusive(RoundingMethod.LINE, "0.21", line("0", "5")));

    assertThat(cart.taxes()).isEmpty();
    assertThat(cart.total()).isEqualTo(Price.zero(EUR));
  }

  private Charge free(Charge charge) {
    return charge.withTotal(Price.zero(EUR));
  }

  private static PricingStep step(String name, UnaryOperator<Calculation> change) {
    return new PricingStep() {
      @Override
      public String name() {
        return name;
      }

      @Override
      public Calculation apply(Calculation known) {
        return change.apply(known);
      }
    };
  }
}
