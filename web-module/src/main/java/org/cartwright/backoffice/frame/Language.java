package org.cartwright.backoffice.frame;

import jakarta.faces.application.ViewHandler;
import jakarta.faces.application.ViewHandlerWrapper;
import jakarta.faces.context.FacesContext;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * The language of a page, and with it how numbers, money and dates look: what was chosen in the
 * user menu, else the first language of the browser that there are texts for, else English.
 */
public class Language extends ViewHandlerWrapper {
  /** The languages that there are texts for, the first for everybody else. */
  static final List<Locale> LANGUAGES = List.of(Locale.ENGLISH, Locale.GERMAN);

  /** Wraps what the server brings; called by it. */
  public Language(ViewHandler wrapped) {
    super(wrapped);
  }

  @Override
  public Locale calculateLocale(FacesContext context) {
    return of((HttpServletRequest) context.getExternalContext().getRequest());
  }

  /** The language of a request, also outside a page, as for a download. */
  static Locale of(HttpServletRequest request) {
    Locale chosen = known(Preferences.cookie(request, Preferences.LANGUAGE_COOKIE));
    return chosen == null ? preferred(Collections.list(request.getLocales())) : chosen;
  }

  static @Nullable Locale known(@Nullable String language) {
    return LANGUAGES.stream()
        .filter(known -> known.getLanguage().equals(language))
        .findFirst()
        .orElse(null);
  }

  /** The first that there are texts for. */
  static Locale preferred(List<Locale> wanted) {
    for (Locale locale : wanted) {
      Locale known = known(locale.getLanguage());
      if (known != null) {
        return known;
      }
    }
    return Locale.ENGLISH;
  }
}
