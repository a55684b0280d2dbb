package org.cartwright.backoffice.frame;

import jakarta.faces.convert.FacesConverter;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * A fraction, typed and shown in per cent: 0.255 is {@code 25.5}, {@code converter="percent"}. The
 * sign % may be typed and is not needed.
 */
@FacesConverter("percent")
public class PercentConverter extends NumberConverter<BigDecimal> {
  @Override
  Optional<BigDecimal> value(BigDecimal number) {
    return Optional.of(number.movePointLeft(2));
  }

  @Override
  BigDecimal number(BigDecimal value) {
    return value.movePointRight(2);
  }

  @Override
  String problem(Texts texts, String typed, String example) {
    return texts.get(
        "number.percent", typed, MoneyText.quantity(new BigDecimal("25.5"), texts.locale()));
  }
}
