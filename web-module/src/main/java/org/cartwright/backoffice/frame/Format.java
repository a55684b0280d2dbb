package org.cartwright.backoffice.frame;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** How pages write money, numbers, times and colours: {@code #{format.money(value, currency)}}. */
@Named
@RequestScoped
public class Format {
  private static final Pattern COLOUR = Pattern.compile("#(?:[0-9a-fA-F]{3}|[0-9a-fA-F]{6})");
  private static final int SHORT_ID = 8;

  @Inject private Preferences preferences;
  @Inject private Texts texts;

  public String money(@Nullable BigDecimal amount, String currency) {
    return amount == null ? "" : MoneyText.amount(amount, currency, texts.locale());
  }

  public String rate(BigDecimal fraction) {
    return MoneyText.rate(fraction, texts.locale());
  }

  public String number(BigDecimal number) {
    return MoneyText.quantity(number, texts.locale());
  }

  public String count(long number) {
    return MoneyText.quantity(BigDecimal.valueOf(number), texts.locale());
  }

  /** Date and time where the reader is. */
  public String time(Instant time) {
    return TimeText.local(time, texts.get("format.time"), preferences.getZone(), texts.locale());
  }

  public String utc(Instant time) {
    return TimeText.utc(time);
  }

  /** A colour that may stand in a page; the text's own colour for anything else. */
  public String colour(@Nullable String colour) {
    return colour != null && COLOUR.matcher(colour).matches() ? colour : "currentColor";
  }

  /** The first characters of a long identifier, for lists. */
  public String shortId(String id) {
    return id.length() <= SHORT_ID ? id : id.substring(0, SHORT_ID);
  }
}
