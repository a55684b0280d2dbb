package org.cartwright.tax;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.cartwright.money.CurrencyUnit;
import org.cartwright.money.Price;
import org.cartwright.money.Shares;

/**
 * The tax of an amount: the one place where tax is rounded.
 *
 * <p>An amount is as entered. Where prices include tax it is the gross, tax is gross × r / (1 + r)
 * (the same as gross − gross / (1 + r)) and net is the rest; else it is the net, tax is net × r and
 * gross is the sum. So the entered amount is always kept, tax is rounded half up, and the third is
 * derived: the three add up by construction.
 *
 * @param currency of the amounts
 * @param pricesIncludeTax how entered amounts are to be read
 */
public record TaxCalculator(CurrencyUnit currency, boolean pricesIncludeTax) {
  /** The price of an entered amount, amount and tax rounded to the minor unit. */
  public Price rounded(BigDecimal amount, TaxRate rate) {
    return price(amount, rate, currency.decimals());
  }

  /**
   * The price of an entered amount to eight decimals: for what is shown or noted but not added up,
   * such as a unit price in a store that rounds lines.
   */
  public Price precise(BigDecimal amount, TaxRate rate) {
    return price(amount, rate, CurrencyUnit.STORED_DECIMALS);
  }

  /** A rounded unit price times a quantity; the entered part and the tax are rounded again. */
  public Price times(Price unit, BigDecimal quantity) {
    BigDecimal entered = pricesIncludeTax ? unit.gross() : unit.net();
    return assembled(
        currency.round(entered.multiply(quantity)), currency.round(unit.tax().multiply(quantity)));
  }

  /** The exact tax of each amount, not rounded; {@link Shares#roundedSum} rounds all of it once. */
  public Shares taxes(List<BigDecimal> amounts, TaxRate rate) {
    BigDecimal fraction = rate.fraction();
    return new Shares(amounts.stream().map(fraction::multiply).toList(), divisor(rate));
  }

  /** The price of an entered amount and its tax, both already rounded. */
  public Price assembled(BigDecimal amount, BigDecimal tax) {
    return pricesIncludeTax
        ? Price.ofGross(currency, amount, tax)
        : Price.ofNet(currency, amount, tax);
  }

  private Price price(BigDecimal amount, TaxRate rate, int decimals) {
    BigDecimal entered = amount.setScale(decimals, RoundingMode.HALF_UP);
    BigDecimal tax =
        entered.multiply(rate.fraction()).divide(divisor(rate), decimals, RoundingMode.HALF_UP);
    return assembled(entered, tax);
  }

  private BigDecimal divisor(TaxRate rate) {
    return pricesIncludeTax ? BigDecimal.ONE.add(rate.fraction()) : BigDecimal.ONE;
  }
}
