package org.cartwright.backoffice.status;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import org.cartwright.backoffice.edit.EditBean;
import org.cartwright.editing.Edited;
import org.cartwright.editing.InUse;
import org.cartwright.editing.InvalidEntry;
import org.cartwright.editing.StaleEdit;
import org.cartwright.store.OrderStatusDetails;
import org.cartwright.store.OrderStatusLook;
import org.cartwright.store.OrderStatusService;
import org.omnifaces.util.Faces;

/** The page of one order status. */
@Named("statusEdit")
@ViewScoped
public class StatusEditBean extends EditBean<OrderStatusDetails> {
  private static final long serialVersionUID = 1L;

  @Inject private OrderStatusService statuses;

  @Override
  public void save() {
    takeIcon();
    super.save();
  }

  @Override
  public void applyMine() {
    takeIcon();
    super.applyMine();
  }

  /** The page writes these radio buttons itself, because each stands beside a picture. */
  private void takeIcon() {
    String chosen = Faces.getRequestParameter("icon");
    if (chosen != null) {
      getForm().put("icon", chosen);
    }
  }

  @Override
  protected Class<OrderStatusDetails> type() {
    return OrderStatusDetails.class;
  }

  @Override
  protected OrderStatusDetails blank(String store) {
    return new OrderStatusDetails("", "", "blue", null);
  }

  @Override
  protected Optional<Edited<OrderStatusDetails>> find(String store, String key) {
    return statuses.find(store, key);
  }

  @Override
  protected void create(String store, OrderStatusDetails wanted) throws InvalidEntry {
    statuses.create(store, wanted);
  }

  @Override
  protected void save(String store, Edited<OrderStatusDetails> edited, OrderStatusDetails wanted)
      throws InvalidEntry, StaleEdit {
    statuses.save(store, edited, wanted);
  }

  @Override
  protected void delete(String store, Edited<OrderStatusDetails> edited) throws StaleEdit, InUse {
    statuses.delete(store, edited);
  }

  @Override
  protected String keyOf(OrderStatusDetails details) {
    return details.alias();
  }

  @Override
  protected String labelOf(OrderStatusDetails details) {
    return details.name();
  }

  @Override
  protected String listPage() {
    return "/statuses.xhtml";
  }

  public List<String> getColours() {
    return OrderStatusLook.COLOURS;
  }

  public List<String> getIcons() {
    return OrderStatusLook.ICONS;
  }

  /** Name of the chosen icon; empty for none. */
  public String getIcon() {
    Object icon = getForm().get("icon");
    return icon == null ? "" : icon.toString();
  }
}
