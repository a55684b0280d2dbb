package org.cartwright.backoffice.frame;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Points in time as text: where the reader is, and in UTC for whoever compares with a log. */
final class TimeText {
  private static final DateTimeFormatter UTC =
      DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss 'UTC'", Locale.ROOT)
          .withZone(ZoneOffset.UTC);

  private TimeText() {}

  static String local(Instant time, String pattern, ZoneId zone, Locale locale) {
    return DateTimeFormatter.ofPattern(pattern, locale).withZone(zone).format(time);
  }

  /** To the second, in a zone and in UTC: {@code 18:00:00 Europe/Oslo, 2026-11-21 17:00:00 UTC}. */
  static String exact(Instant time, ZoneId zone) {
    String utc = UTC.format(time);
    return zone.normalized().equals(ZoneOffset.UTC)
        ? utc
        : DateTimeFormatter.ofPattern("HH:mm:ss VV", Locale.ROOT).withZone(zone).format(time)
            + ", "
            + utc;
  }

  /** The zone of that name, or UTC when there is none: the name comes from the browser. */
  static ZoneId zone(@Nullable String name) {
    if (name == null || name.isBlank()) {
      return ZoneOffset.UTC;
    }
    try {
      return ZoneId.of(name);
    } catch (DateTimeException unknown) {
      return ZoneOffset.UTC;
    }
  }
}
