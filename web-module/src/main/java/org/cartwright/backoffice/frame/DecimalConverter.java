package org.cartwright.backoffice.frame;

import jakarta.faces.convert.FacesConverter;
import java.math.BigDecimal;
import java.util.Optional;

/** Any decimal number: {@code converter="decimal"}. */
@FacesConverter("decimal")
public class DecimalConverter extends NumberConverter<BigDecimal> {
  @Override
  Optional<BigDecimal> value(BigDecimal number) {
    return Optional.of(number);
  }

  @Override
  BigDecimal number(BigDecimal value) {
    return value;
  }

  @Override
  String problem(Texts texts, String typed, String example) {
    return texts.get("number.decimal", typed, example);
  }
}
