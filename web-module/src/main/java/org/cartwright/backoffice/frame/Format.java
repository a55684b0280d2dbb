package org.cartwright.backoffice.frame;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import org.cartwright.backoffice.text.JsonText;
import org.jspecify.annotations.Nullable;

/** How pages write money, numbers, times and colours: {@code #{format.money(value, currency)}}. */
@Named
@RequestScoped
public class Format {
  /** The colours that a badge can have; each is a class of the styles. */
  private static final Set<String> PALETTE =
      Set.of("grey", "blue", "teal", "green", "amber", "orange", "red", "purple", "pink");

  private static final int SHORT_ID = 8;

  @Inject private Preferences preferences;
  @Inject private Stores stores;
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

  /** Date and time in the zone of a store, or where the reader is when there is no store. */
  public String time(Instant time, @Nullable String store) {
    return TimeText.local(time, texts.get("format.time"), zone(store), texts.locale());
  }

  /** The same time exactly, in that zone and in UTC. */
  public String exactTime(Instant time, @Nullable String store) {
    return TimeText.exact(time, zone(store));
  }

  /** The zone of a store, or the reader's when there is no store. */
  public ZoneId zone(@Nullable String store) {
    ZoneId ofStore = store == null ? null : stores.zone(store);
    return ofStore == null ? preferences.getZone() : ofStore;
  }

  /** A colour of the palette; grey for any other word. */
  public String colour(@Nullable String colour) {
    return colour != null && PALETTE.contains(colour) ? colour : "grey";
  }

  /** A value as it may stand in the query of an address. */
  public String url(@Nullable String value) {
    return value == null ? "" : URLEncoder.encode(value, StandardCharsets.UTF_8);
  }

  /** The text of a key with its {0} filled in. */
  public String text(String key, @Nullable Object first) {
    return texts.get(key, String.valueOf(first));
  }

  /** The text of a key with its {0} and {1} filled in. */
  public String text(String key, @Nullable Object first, @Nullable Object second) {
    return texts.get(key, String.valueOf(first), String.valueOf(second));
  }

  public String joined(List<String> words) {
    return String.join(", ", words);
  }

  /** A property's JSON value for people: a text without its quotes, anything else as it stands. */
  public String property(String json) {
    return JsonText.plain(json);
  }

  /** The first characters of a long identifier, for lists. */
  public String shortId(@Nullable String id) {
    if (id == null) {
      return "";
    }
    return id.length() <= SHORT_ID ? id : id.substring(0, SHORT_ID);
  }
}
