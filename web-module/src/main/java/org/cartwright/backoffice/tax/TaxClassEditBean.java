package org.cartwright.backoffice.tax;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.cartwright.backoffice.edit.EditBean;
import org.cartwright.editing.Edited;
import org.cartwright.editing.InUse;
import org.cartwright.editing.InvalidEntry;
import org.cartwright.editing.StaleEdit;
import org.cartwright.tax.TaxClassDetails;
import org.cartwright.tax.TaxClassService;

/** The page of one tax class; its rates are in the table of all rates. */
@Named("taxClassEdit")
@ViewScoped
public class TaxClassEditBean extends EditBean<TaxClassDetails> {
  private static final long serialVersionUID = 1L;

  @Inject private TaxClassService classes;

  @Override
  protected Class<TaxClassDetails> type() {
    return TaxClassDetails.class;
  }

  @Override
  protected TaxClassDetails blank(String store) {
    return new TaxClassDetails("", "", null, BigDecimal.ZERO, List.of());
  }

  @Override
  protected Optional<Edited<TaxClassDetails>> find(String store, String key) {
    return classes.find(store, key);
  }

  @Override
  protected void create(String store, TaxClassDetails wanted) throws InvalidEntry {
    classes.create(store, wanted);
  }

  @Override
  protected void save(String store, Edited<TaxClassDetails> edited, TaxClassDetails wanted)
      throws InvalidEntry, StaleEdit {
    classes.save(store, edited, wanted);
  }

  @Override
  protected void delete(String store, Edited<TaxClassDetails> edited) throws StaleEdit, InUse {
    classes.delete(store, edited);
  }

  @Override
  protected String keyOf(TaxClassDetails details) {
    return details.alias();
  }

  @Override
  protected String labelOf(TaxClassDetails details) {
    return details.name();
  }

  @Override
  protected String listPage() {
    return "/taxes.xhtml";
  }
}
