package org.cartwright.backoffice.frame;

import java.util.Locale;

/** The English texts; the name is what {@link java.util.ResourceBundle} looks for. */
public class AllTexts_en extends AllTexts {
  /** English. */
  public AllTexts_en() {
    super(Locale.ENGLISH);
  }
}
