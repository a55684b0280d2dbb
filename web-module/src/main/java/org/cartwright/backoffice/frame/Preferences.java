package org.cartwright.backoffice.frame;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a browser prefers: theme, language, time zone, shortcuts. Kept in cookies that the page's
 * script writes, so that the first byte of a page already has the right theme. Both are checked,
 * never trusted.
 */
@Named
@RequestScoped
public class Preferences {
  static final String THEME_COOKIE = "cartwright-theme";
  static final String ZONE_COOKIE = "cartwright-zone";
  static final String LANGUAGE_COOKIE = "cartwright-language";
  static final String SHORTCUTS_COOKIE = "cartwright-shortcuts";
  private static final Set<String> THEMES = Set.of("light", "dark");

  @Inject private HttpServletRequest request;

  /** {@code light}, {@code dark}, or {@code system} when the operating system decides. */
  public String getTheme() {
    String theme = cookie(request, THEME_COOKIE);
    return theme != null && THEMES.contains(theme) ? theme : "system";
  }

  /** The zone in which times are shown. */
  public ZoneId getZone() {
    return TimeText.zone(cookie(request, ZONE_COOKIE));
  }

  /** {@code en} or {@code de} when one was chosen; {@code browser} when the browser decides. */
  public String getLanguage() {
    Locale chosen = Language.known(cookie(request, LANGUAGE_COOKIE));
    return chosen == null ? "browser" : chosen.getLanguage();
  }

  /** The language of the request, also outside a page. */
  public Locale getLocale() {
    return Language.of(request);
  }

  /** Whether keys such as {@code g o} do something; whoever speaks to the computer turns it off. */
  public boolean isShortcuts() {
    return !"off".equals(cookie(request, SHORTCUTS_COOKIE));
  }

  static @Nullable String cookie(HttpServletRequest request, String name) {
    Cookie[] cookies = request.getCookies();
    if (cookies == null) {
      return null;
    }
    for (Cookie cookie : cookies) {
      if (cookie.getName().equals(name)) {
        return decoded(cookie.getValue());
      }
    }
    return null;
  }

  private static @Nullable String decoded(String value) {
    try {
      return URLDecoder.decode(value, StandardCharsets.UTF_8);
    } catch (IllegalArgumentException broken) {
      return null;
    }
  }
}
