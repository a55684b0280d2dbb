package org.cartwright.backoffice.frame;

import java.util.Locale;

/** The German texts; the name is what {@link java.util.ResourceBundle} looks for. */
public class AllTexts_de extends AllTexts {
  /** German. */
  public AllTexts_de() {
    super(Locale.GERMAN);
  }
}
