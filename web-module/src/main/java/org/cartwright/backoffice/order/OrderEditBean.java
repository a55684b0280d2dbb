package org.cartwright.backoffice.order;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cartwright.backoffice.edit.EditBean;
import org.cartwright.editing.Edited;
import org.cartwright.editing.InvalidEntry;
import org.cartwright.editing.StaleEdit;
import org.cartwright.order.OrderDetails;
import org.cartwright.order.OrderService;
import org.cartwright.order.OrderState;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Faces;

/** The page on which customer, addresses, tags and properties of an order are changed. */
@Named("orderEdit")
@ViewScoped
public class OrderEditBean extends EditBean<OrderDetails> {
  private static final long serialVersionUID = 1L;
  private static final String PROPERTIES = "properties";

  @Inject private OrderService orders;

  private @Nullable String number;

  @Override
  protected Class<OrderDetails> type() {
    return OrderDetails.class;
  }

  /** An order is placed, never typed: without a number the page does not exist. */
  @Override
  protected OrderDetails blank(String store) {
    Faces.responseSendError(404, "no such order");
    return new OrderDetails("", OrderState.IN_PROGRESS, "", null, List.of(), List.of(), List.of());
  }

  @Override
  protected Optional<Edited<OrderDetails>> find(String store, String key) {
    number = key;
    return orders.find(store, key);
  }

  @Override
  protected void create(String store, OrderDetails wanted) {
    throw new IllegalStateException("orders are placed");
  }

  @Override
  protected void save(String store, Edited<OrderDetails> edited, OrderDetails wanted)
      throws InvalidEntry, StaleEdit {
    orders.save(store, edited, wanted);
  }

  @Override
  protected void delete(String store, Edited<OrderDetails> edited) {
    throw new IllegalStateException("orders are kept");
  }

  @Override
  protected String keyOf(OrderDetails details) {
    return getNumber();
  }

  @Override
  protected String labelOf(OrderDetails details) {
    return getNumber();
  }

  @Override
  protected String listPage() {
    return "/order.xhtml";
  }

  /** Back to the order. */
  @Override
  public String getList() {
    return super.getList() + "&number=" + encoded(getNumber());
  }

  @Override
  protected String page(OrderDetails details) {
    return getList();
  }

  public String getNumber() {
    return number == null ? "" : number;
  }

  /** Adds an empty row for a property. */
  public void addProperty() {
    Map<String, @Nullable Object> row = new LinkedHashMap<>();
    row.put("name", "");
    row.put("value", "");
    rows().add(row);
  }

  /** Takes a row away; it is gone when the order is saved. */
  public void removeProperty(int index) {
    if (index >= 0 && index < rows().size()) {
      rows().remove(index);
    }
  }

  @SuppressWarnings("unchecked")
  private List<Map<String, @Nullable Object>> rows() {
    return (List<Map<String, @Nullable Object>>)
        getForm().computeIfAbsent(PROPERTIES, none -> new ArrayList<>());
  }
}
