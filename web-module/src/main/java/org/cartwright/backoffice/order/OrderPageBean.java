package org.cartwright.backoffice.order;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import org.cartwright.audit.AuditRow;
import org.cartwright.backoffice.frame.Texts;
import org.cartwright.editing.Edited;
import org.cartwright.editing.FieldProblem;
import org.cartwright.editing.InvalidEntry;
import org.cartwright.editing.StaleEdit;
import org.cartwright.order.NewNote;
import org.cartwright.order.OrderDetails;
import org.cartwright.order.OrderSearchService;
import org.cartwright.order.OrderService;
import org.cartwright.order.OrderState;
import org.cartwright.order.OrderView;
import org.cartwright.order.StatusName;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Faces;
import org.omnifaces.util.Messages;
import org.primefaces.PrimeFaces;

/** One order, found by the store and number in the address, and the daily work on it. */
@Named("orderPage")
@ViewScoped
public class OrderPageBean implements Serializable {
  private static final long serialVersionUID = 1L;

  @Inject private OrderSearchService search;
  @Inject private OrderService orders;
  @Inject private Texts texts;

  private transient @Nullable OrderView order;
  private String store = "";
  private String number = "";
  private @Nullable Edited<OrderDetails> seen;
  private @Nullable List<AuditRow> conflict;
  private List<FieldProblem> problems = List.of();
  private @Nullable Work latest;
  private @Nullable String status;
  private @Nullable String state;
  private @Nullable String reason;
  private @Nullable String noteTitle;
  private @Nullable String noteDetail;
  private boolean noteForCustomer;

  /** Reads the order; answers 404 when there is none. */
  public void load() {
    String askedStore = Faces.getRequestParameter("store");
    String askedNumber = Faces.getRequestParameter("number");
    store = askedStore == null ? "" : askedStore;
    number = askedNumber == null ? "" : askedNumber;
    seen = store.isEmpty() ? null : orders.find(store, number).orElse(null);
    if (seen == null || getOrder() == null) {
      Faces.responseSendError(404, "no such order");
      return;
    }
    status = seen.details().status();
  }

  /** Gives it the chosen status. */
  public void changeStatus() {
    String wanted = status;
    attempt("status-dialog", edited -> orders.changeStatus(store, edited, orEmpty(wanted)));
  }

  /** Moves it to the chosen state, for the reason given. */
  public void changeState() {
    String wanted = orEmpty(state);
    String why = reason;
    if (wanted.isEmpty()) {
      refuse("state-dialog", List.of(new FieldProblem("state", "required", List.of())));
      return;
    }
    attempt(
        "state-dialog",
        edited -> orders.changeState(store, edited, OrderState.valueOf(wanted), why));
  }

  /** Adds the note that was typed. */
  public void addNote() {
    NewNote note = new NewNote(noteTitle, orEmpty(noteDetail), noteForCustomer);
    attempt(null, edited -> orders.addNote(store, number, note));
  }

  /** Does what was refused once more, on top of what somebody else did. */
  public void applyMine() {
    Work again = latest;
    seen = orders.find(store, number).orElse(null);
    if (again != null) {
      attempt(null, again);
    }
  }

  /** Shows the order as it is now. */
  public void reload() {
    Faces.redirect(address());
  }

  /** Something that is done to the order as it was seen. */
  private interface Work extends Serializable {
    void on(Edited<OrderDetails> edited) throws InvalidEntry, StaleEdit;
  }

  private void attempt(@Nullable String dialog, Work work) {
    Edited<OrderDetails> edited = seen;
    if (edited == null) {
      return;
    }
    latest = work;
    conflict = null;
    problems = List.of();
    try {
      work.on(edited);
      Messages.addFlashGlobal(
          new FacesMessage(FacesMessage.SEVERITY_INFO, texts.get("edit.saved", number), null));
      Faces.redirect(address());
    } catch (InvalidEntry invalid) {
      refuse(dialog, invalid.problems());
    } catch (StaleEdit stale) {
      conflict = stale.since();
    }
  }

  private void refuse(@Nullable String dialog, List<FieldProblem> found) {
    problems = found;
    if (dialog != null) {
      PrimeFaces.current().ajax().addCallbackParam("openDialog", dialog);
    }
  }

  private String address() {
    return Faces.getRequestContextPath()
        + "/order.xhtml?store="
        + URLEncoder.encode(store, StandardCharsets.UTF_8)
        + "&number="
        + URLEncoder.encode(number, StandardCharsets.UTF_8);
  }

  private static String orEmpty(@Nullable String text) {
    return text == null ? "" : text;
  }

  public @Nullable OrderView getOrder() {
    OrderView read = order;
    if (read == null) {
      read = search.findByNumber(store, number).orElse(null);
      order = read;
    }
    return read;
  }

  /** The statuses of the order's store, in the order of its staff. */
  public List<StatusName> getStatuses() {
    return search.statuses().stream().filter(one -> one.store().equals(store)).toList();
  }

  /** The states that may come next; empty when nothing follows. */
  public Set<OrderState> getNextStates() {
    Edited<OrderDetails> edited = seen;
    return edited == null ? Set.of() : edited.details().state().next();
  }

  /** What is wrong with a field that was typed. */
  public List<String> problems(String field) {
    return problems.stream()
        .filter(problem -> problem.field().equals(field))
        .map(problem -> texts.get("invalid." + problem.code(), problem.values().toArray()))
        .toList();
  }

  /** What somebody else did since the page was opened; null when nobody did. */
  public @Nullable List<AuditRow> getConflict() {
    return conflict;
  }

  public @Nullable String getStatus() {
    return status;
  }

  public void setStatus(@Nullable String status) {
    this.status = status;
  }

  public @Nullable String getState() {
    return state;
  }

  public void setState(@Nullable String state) {
    this.state = state;
  }

  public @Nullable String getReason() {
    return reason;
  }

  public void setReason(@Nullable String reason) {
    this.reason = reason;
  }

  public @Nullable String getNoteTitle() {
    return noteTitle;
  }

  public void setNoteTitle(@Nullable String noteTitle) {
    this.noteTitle = noteTitle == null || noteTitle.isBlank() ? null : noteTitle.strip();
  }

  public @Nullable String getNoteDetail() {
    return noteDetail;
  }

  public void setNoteDetail(@Nullable String noteDetail) {
    this.noteDetail = noteDetail;
  }

  public boolean isNoteForCustomer() {
    return noteForCustomer;
  }

  public void setNoteForCustomer(boolean noteForCustomer) {
    this.noteForCustomer = noteForCustomer;
  }
}
