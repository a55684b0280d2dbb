package org.cartwright.backoffice.list;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Days of a filter, as {@code 2026-11-21}, which include both ends. */
public final class Days {
  private static final int FIRST_YEAR = 1900;
  private static final int LAST_YEAR = 9999;

  private Days() {}

  /** The day; null for what is none. */
  public static @Nullable LocalDate read(@Nullable String text) {
    try {
      LocalDate day = text == null ? null : LocalDate.parse(text);
      return day == null || day.getYear() < FIRST_YEAR || day.getYear() > LAST_YEAR ? null : day;
    } catch (DateTimeException none) {
      return null;
    }
  }

  /** When the day begins in the zone; null without a day. */
  public static @Nullable Instant begin(@Nullable String text, ZoneId zone) {
    LocalDate day = read(text);
    return day == null ? null : day.atStartOfDay(zone).toInstant();
  }

  /** When the day after begins; null without a day. */
  public static @Nullable Instant end(@Nullable String text, ZoneId zone) {
    LocalDate day = read(text);
    return day == null ? null : day.plusDays(1).atStartOfDay(zone).toInstant();
  }

  /** The day as people read it; the text itself when it is none. */
  public static String shown(String text, Locale locale) {
    LocalDate day = read(text);
    return day == null
        ? text
        : DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM).withLocale(locale).format(day);
  }
}
