package org.cartwright.backoffice.refusal;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.cartwright.backoffice.access.Access;
import org.cartwright.backoffice.frame.Texts;
import org.cartwright.backoffice.text.Excerpt;
import org.cartwright.editing.InvalidEntry;
import org.cartwright.intake.RefusalClosed;
import org.cartwright.intake.RefusalSearchService;
import org.cartwright.intake.RefusalService;
import org.cartwright.intake.RefusalView;
import org.cartwright.order.OrderRow;
import org.cartwright.order.OrderSearchService;
import org.cartwright.order.OrderView;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Faces;
import org.omnifaces.util.Messages;

/** One refusal, found by the id in the address. */
@Named("refusalPage")
@ViewScoped
public class RefusalPageBean implements Serializable {
  private static final long serialVersionUID = 1L;

  @Inject private RefusalSearchService search;
  @Inject private RefusalService refusals;
  @Inject private OrderSearchService orders;
  @Inject private Access access;
  @Inject private Texts texts;

  private @Nullable RefusalView refusal;
  private @Nullable Excerpt payload;
  private @Nullable OrderRow order;
  private @Nullable String reason;
  private List<String> problems = List.of();

  /** Reads the refusal; answers 404 when there is none. */
  public void load() {
    String id = Faces.getRequestParameter("id");
    RefusalView found = id == null ? null : search.find(id).orElse(null);
    if (found == null) {
      Faces.responseSendError(404, "no such refusal");
      return;
    }
    refusal = found;
    payload = Excerpt.of(found.payload());
    String store = found.row().store();
    String cart = found.row().cartId();
    order =
        store == null || cart == null
            ? null
            : orders.findByCart(store, cart).map(OrderView::row).orElse(null);
  }

  /** Gives it up, with the reason that was typed. */
  public void discard() {
    attempt(
        texts.get("refusal.discarded.done"),
        id -> refusals.discard(id, reason == null ? "" : reason));
  }

  /** Takes that back. */
  public void reopen() {
    attempt(texts.get("refusal.reopened.done"), refusals::reopen);
  }

  private interface Work {
    void on(String refusalId) throws InvalidEntry;
  }

  private void attempt(String done, Work work) {
    RefusalView shown = refusal;
    if (shown == null) {
      return;
    }
    try {
      work.on(shown.row().refusalId());
      Messages.addFlashGlobal(new FacesMessage(FacesMessage.SEVERITY_INFO, done, null));
      Faces.redirect(address(shown));
    } catch (InvalidEntry invalid) {
      problems =
          invalid.problems().stream()
              .map(problem -> texts.get("invalid." + problem.code(), problem.values().toArray()))
              .toList();
    } catch (RefusalClosed closed) {
      Messages.addFlashGlobal(
          new FacesMessage(
              FacesMessage.SEVERITY_WARN,
              texts.get(
                  "refusal.closed." + closed.state().name().toLowerCase(java.util.Locale.ROOT)),
              null));
      Faces.redirect(address(shown));
    }
  }

  private static String address(RefusalView refusal) {
    return Faces.getRequestContextPath() + "/refusal.xhtml?id=" + refusal.row().refusalId();
  }

  public @Nullable RefusalView getRefusal() {
    return refusal;
  }

  /** What the page shows of the message's body. */
  public @Nullable Excerpt getPayload() {
    return payload;
  }

  /** The order that its cart became; null when there is none. */
  public @Nullable OrderRow getOrder() {
    return order;
  }

  /** Whether whoever looks may send it again or give it up. */
  public boolean isWorkable() {
    RefusalView shown = refusal;
    String store = shown == null ? null : shown.row().store();
    return shown != null && access.mayWork(store == null ? "" : store);
  }

  public @Nullable String getReason() {
    return reason;
  }

  public void setReason(@Nullable String reason) {
    this.reason = reason;
  }

  public List<String> getProblems() {
    return problems;
  }
}
