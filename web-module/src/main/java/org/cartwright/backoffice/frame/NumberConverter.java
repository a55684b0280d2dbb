package org.cartwright.backoffice.frame;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.faces.convert.ConverterException;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Numbers of input fields, read and written in the language of the page. What is no number stays in
 * the field and gets a message with an example.
 *
 * @param <T> what the page's bean holds
 */
abstract class NumberConverter<T> implements Converter<T> {
  private static final BigDecimal EXAMPLE = new BigDecimal("1234.5");

  private final Texts texts = new Texts();

  /** The value of a number; empty when this field cannot hold it. */
  abstract Optional<T> value(BigDecimal number);

  abstract BigDecimal number(T value);

  /** The words for what is no such number; {0} is what was typed. */
  abstract String problem(Texts words, String typed, String example);

  @Override
  public @Nullable T getAsObject(
      FacesContext context, UIComponent component, @Nullable String typed) {
    if (typed == null || typed.isBlank()) {
      return null;
    }
    Locale locale = texts.locale();
    return NumberText.parse(typed.strip().replaceFirst("\\s*%$", ""), locale)
        .flatMap(this::value)
        .orElseThrow(
            () ->
                new ConverterException(
                    message(problem(texts, typed, MoneyText.quantity(EXAMPLE, locale)))));
  }

  @Override
  public String getAsString(FacesContext context, UIComponent component, @Nullable T value) {
    return value == null ? "" : MoneyText.quantity(number(value), texts.locale());
  }

  private static FacesMessage message(String words) {
    return new FacesMessage(FacesMessage.SEVERITY_ERROR, words, words);
  }
}
