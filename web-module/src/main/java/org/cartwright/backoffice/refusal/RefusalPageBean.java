package org.cartwright.backoffice.refusal;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.cartwright.backoffice.text.Excerpt;
import org.cartwright.intake.RefusalSearchService;
import org.cartwright.intake.RefusalView;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Faces;

/** One refusal, found by the id in the address. */
@Named("refusalPage")
@RequestScoped
public class RefusalPageBean {
  @Inject private RefusalSearchService refusals;

  private @Nullable RefusalView refusal;
  private @Nullable Excerpt payload;

  /** Reads the refusal; answers 404 when there is none. */
  public void load() {
    String id = Faces.getRequestParameter("id");
    RefusalView found = id == null ? null : refusals.find(id).orElse(null);
    if (found == null) {
      Faces.responseSendError(404, "no such refusal");
      return;
    }
    refusal = found;
    payload = Excerpt.of(found.payload());
  }

  public @Nullable RefusalView getRefusal() {
    return refusal;
  }

  /** What the page shows of the message's body. */
  public @Nullable Excerpt getPayload() {
    return payload;
  }
}
