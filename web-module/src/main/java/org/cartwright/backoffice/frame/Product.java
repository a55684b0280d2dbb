package org.cartwright.backoffice.frame;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.util.ResourceBundle;

/** The product itself: its version, for the footer and for the addresses of styles and scripts. */
@Named
@ApplicationScoped
public class Product {
  private final String version =
      ResourceBundle.getBundle("org.cartwright.backoffice.version").getString("version");

  public String getVersion() {
    return version;
  }
}
