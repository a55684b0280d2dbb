package org.cartwright.pricing;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.cartwright.money.Allocation;
import org.cartwright.money.CurrencyUnit;
import org.cartwright.money.Shares;
import org.cartwright.tax.TaxCalculator;

/**
 * Hands the rounded amount and the rounded tax of one tax group to its charges.
 *
 * <p>Where prices include tax, no charge may carry more tax than gross. Only one below a minor unit
 * could, since a rate is at most 1. So the tax goes first to charges that were handed gross; where
 * those cannot take all of it, charges below a minor unit are handed gross before the others. Then
 * there is always enough, and every part stays within a minor unit of its exact share.
 */
final class TotalRoundingOfGroup {
  private final TaxCalculator tax;
  private final BigDecimal amount;
  private final List<BigDecimal> exact;
  private final Shares exactTax;

  private TotalRoundingOfGroup(TaxCalculator tax, List<Charge> charges, BigDecimal amount) {
    this.tax = tax;
    this.amount = amount;
    this.exact = charges.stream().map(Charge::amount).toList();
    this.exactTax = tax.taxes(exact, charges.get(0).rate());
  }

  /** The charges, all of one class and rate, with totals that sum to the amount. */
  static List<Charge> round(TaxCalculator tax, List<Charge> charges, BigDecimal amount) {
    TotalRoundingOfGroup group = new TotalRoundingOfGroup(tax, charges, amount);
    List<BigDecimal> amounts = Allocation.of(amount, Shares.of(group.exact), tax.currency());
    List<BigDecimal> taxes = group.taxes(amounts);
    if (tax.pricesIncludeTax() && exceeds(taxes, amounts)) {
      amounts = group.amountsSmallFirst();
      taxes = group.taxes(amounts);
    }
    List<Charge> rounded = new ArrayList<>();
    for (int i = 0; i < charges.size(); i++) {
      rounded.add(charges.get(i).withTotal(tax.assembled(amounts.get(i), taxes.get(i))));
    }
    return rounded;
  }

  private List<BigDecimal> taxes(List<BigDecimal> amounts) {
    CurrencyUnit currency = tax.currency();
    BigDecimal total = exactTax.roundedSum(currency);
    return tax.pricesIncludeTax()
        ? Allocation.of(total, exactTax, currency, part -> -amounts.get(part).signum())
        : Allocation.of(total, exactTax, currency);
  }

  private List<BigDecimal> amountsSmallFirst() {
    BigDecimal minorUnit = BigDecimal.ONE.movePointLeft(tax.currency().decimals());
    return Allocation.of(
        amount,
        Shares.of(exact),
        tax.currency(),
        part -> exact.get(part).compareTo(minorUnit) < 0 ? 0 : 1);
  }

  private static boolean exceeds(List<BigDecimal> taxes, List<BigDecimal> amounts) {
    for (int i = 0; i < taxes.size(); i++) {
      if (taxes.get(i).compareTo(amounts.get(i)) > 0) {
        return true;
      }
    }
    return false;
  }
}
