package org.cartwright.tax;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.List;
import org.cartwright.editing.Editor;
import org.cartwright.store.NewStore;

/** Gives a new store a tax class without tax, to which its staff add the rates. */
@ApplicationScoped
class StandardTaxClass {
  private static final String ALIAS = "standard";
  private static final int AFTER_COUNTRIES = 200;

  @Inject private Editor editor;

  void add(@Observes @Priority(AFTER_COUNTRIES) NewStore store) {
    editor.create(
        new TaxClass(
            store.storeId(),
            ALIAS,
            store.name("taxClass.standard"),
            BigDecimal.ZERO,
            0,
            List.of()));
    store.defaultTaxClass(ALIAS);
  }
}
