package org.cartwright.backoffice.frame;

import jakarta.faces.convert.FacesConverter;
import java.math.BigDecimal;
import java.util.Optional;

/** A whole number: {@code converter="whole"}. */
@FacesConverter("whole")
public class WholeConverter extends NumberConverter<Integer> {
  @Override
  Optional<Integer> value(BigDecimal number) {
    try {
      return Optional.of(number.intValueExact());
    } catch (ArithmeticException noWholeNumber) {
      return Optional.empty();
    }
  }

  @Override
  BigDecimal number(Integer value) {
    return BigDecimal.valueOf(value);
  }

  @Override
  String problem(Texts texts, String typed, String example) {
    return texts.get("number.whole", typed);
  }
}
