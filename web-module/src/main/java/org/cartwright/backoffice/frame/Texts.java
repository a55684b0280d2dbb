package org.cartwright.backoffice.frame;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.faces.context.FacesContext;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;

/** The texts of the backoffice for Java code; pages read the same bundle as {@code msg}. */
@ApplicationScoped
public class Texts {
  private static final String BUNDLE = AllTexts.class.getName();

  /** The text of a key in the language of the request, with its {@code {0}} filled in. */
  public String get(String key, Object... values) {
    String text = ResourceBundle.getBundle(BUNDLE, locale()).getString(key);
    return values.length == 0 ? text : new MessageFormat(text, locale()).format(values);
  }

  /** The text of a key that may be missing, as names of fields that only programs know. */
  public Optional<String> find(String key) {
    ResourceBundle texts = ResourceBundle.getBundle(BUNDLE, locale());
    return texts.containsKey(key) ? Optional.of(texts.getString(key)) : Optional.empty();
  }

  /** The language of the request: the view's, or English outside a page. */
  public Locale locale() {
    FacesContext context = FacesContext.getCurrentInstance();
    return context == null || context.getViewRoot() == null
        ? Locale.ENGLISH
        : context.getViewRoot().getLocale();
  }
}
