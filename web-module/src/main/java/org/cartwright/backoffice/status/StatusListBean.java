package org.cartwright.backoffice.status;

import jakarta.annotation.PostConstruct;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.cartwright.backoffice.access.CurrentStore;
import org.cartwright.backoffice.frame.Texts;
import org.cartwright.editing.FieldProblem;
import org.cartwright.editing.InvalidEntry;
import org.cartwright.store.OrderStatusDefaults;
import org.cartwright.store.OrderStatusRow;
import org.cartwright.store.OrderStatusService;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Messages;

/** The list of a store's order statuses, and which of them the store gives by itself. */
@Named("statusList")
@ViewScoped
public class StatusListBean implements Serializable {
  private static final long serialVersionUID = 1L;

  @Inject private OrderStatusService statuses;
  @Inject private CurrentStore currentStore;
  @Inject private Texts texts;

  private @Nullable String store;
  private List<OrderStatusRow> rows = List.of();
  private OrderStatusDefaults seen = new OrderStatusDefaults(null, null);
  private @Nullable String normal;
  private @Nullable String error;
  private List<FieldProblem> problems = List.of();

  @PostConstruct
  void open() {
    store = currentStore.getAlias();
    read();
    show();
  }

  private void read() {
    String alias = store;
    if (alias != null) {
      rows = statuses.list(alias);
      seen = statuses.defaults(alias);
    }
  }

  private void show() {
    normal = seen.normal();
    error = seen.error();
  }

  /** Moves a status to a place in the list, counted from 0. */
  public void move(String alias, int to) {
    String ofStore = store;
    if (ofStore != null) {
      statuses.move(ofStore, alias, to);
      read();
    }
  }

  /** Saves which statuses the store gives by itself. */
  public void saveDefaults() {
    String alias = store;
    if (alias == null) {
      return;
    }
    problems = List.of();
    try {
      statuses.choose(alias, seen, new OrderStatusDefaults(chosen(normal), chosen(error)));
      read();
      show();
      Messages.addGlobal(
          new FacesMessage(FacesMessage.SEVERITY_INFO, texts.get("statuses.defaults.saved"), null));
    } catch (InvalidEntry invalid) {
      problems = invalid.problems();
      read();
    }
  }

  private static @Nullable String chosen(@Nullable String alias) {
    return alias == null || alias.isEmpty() ? null : alias;
  }

  /** Alias of the store; null when there is none. */
  public @Nullable String getStore() {
    return store;
  }

  public List<OrderStatusRow> getRows() {
    return rows;
  }

  /** Whether new orders get this status. */
  public boolean isDefault(String alias) {
    return alias.equals(seen.normal());
  }

  /** Whether orders with an error get this status. */
  public boolean isError(String alias) {
    return alias.equals(seen.error());
  }

  public @Nullable String getNormal() {
    return normal;
  }

  public void setNormal(@Nullable String normal) {
    this.normal = normal;
  }

  public @Nullable String getError() {
    return error;
  }

  public void setError(@Nullable String error) {
    this.error = error;
  }

  /** What is wrong with one of the two choices. */
  public List<String> problems(String field) {
    return problems.stream()
        .filter(problem -> problem.field().equals(field))
        .map(problem -> texts.get("invalid." + problem.code(), problem.values().toArray()))
        .toList();
  }
}
