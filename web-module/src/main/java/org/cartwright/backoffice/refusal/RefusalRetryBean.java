package org.cartwright.backoffice.refusal;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import org.cartwright.backoffice.frame.Texts;
import org.cartwright.backoffice.text.JsonText;
import org.cartwright.backoffice.text.PointerLines;
import org.cartwright.contract.Accepted;
import org.cartwright.contract.Answer;
import org.cartwright.contract.Problem;
import org.cartwright.contract.Refused;
import org.cartwright.editing.FieldProblem;
import org.cartwright.editing.InvalidEntry;
import org.cartwright.intake.RefusalClosed;
import org.cartwright.intake.RefusalSearchService;
import org.cartwright.intake.RefusalView;
import org.cartwright.intake.RetryRequest;
import org.cartwright.intake.RetryService;
import org.cartwright.order.Trial;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Faces;

/** The page on which a refused cart is edited, checked, and sent again. */
@Named("refusalRetry")
@ViewScoped
public class RefusalRetryBean implements Serializable {
  private static final long serialVersionUID = 1L;

  /** Larger messages are mended with other tools. */
  private static final int MOST_EDITED = 256 * 1024;

  @Inject private RefusalSearchService search;
  @Inject private RetryService retries;
  @Inject private Texts texts;

  private @Nullable RefusalView refusal;
  private String payload = "";
  private String key = "";
  private boolean keyTaken;
  private transient @Nullable Trial trial;
  private transient @Nullable Answer answer;
  private List<FieldProblem> problems = List.of();
  private Map<String, Integer> lines = Map.of();
  private @Nullable String closed;

  /** Reads the refusal; answers 404 when there is none. */
  public void load() {
    String id = Faces.getRequestParameter("id");
    RefusalView found = id == null ? null : search.find(id).orElse(null);
    if (found == null) {
      Faces.responseSendError(404, "no such refusal");
      return;
    }
    refusal = found;
    if (found.payload().length <= MOST_EDITED) {
      payload =
          JsonText.pretty(new String(found.payload(), java.nio.charset.StandardCharsets.UTF_8));
    }
    String first = found.row().key() == null ? found.row().cartId() : found.row().key();
    keyTaken = !found.row().retryable() && found.row().cartId() != null;
    key = first == null ? "" : keyTaken ? first + "-2" : first;
    if (!found.row().open()) {
      closed = found.row().state().name();
    }
  }

  /** Says what sending it would come to; sends nothing. */
  public void check() {
    attempt(request -> trial = retries.check(request));
  }

  /** Sends it. */
  public void retry() {
    attempt(request -> answer = retries.retry(request));
  }

  private interface Work {
    void on(RetryRequest request) throws InvalidEntry;
  }

  private void attempt(Work work) {
    RefusalView shown = refusal;
    trial = null;
    answer = null;
    problems = List.of();
    if (shown == null || isTooLarge()) {
      return;
    }
    lines = PointerLines.of(payload);
    try {
      work.on(new RetryRequest(shown.row().refusalId(), payload, key));
    } catch (InvalidEntry invalid) {
      problems = invalid.problems();
    } catch (RefusalClosed late) {
      closed = late.state().name();
    }
  }

  /** The line of the text on which a problem is; 0 when it is about the whole. */
  public int line(Problem problem) {
    return problem.pointer() == null ? 0 : PointerLines.line(lines, problem.pointer());
  }

  /** What is wrong with what was typed in a field. */
  public List<String> problems(String field) {
    return problems.stream()
        .filter(problem -> problem.field().equals(field))
        .map(problem -> texts.get("invalid." + problem.code(), problem.values().toArray()))
        .toList();
  }

  public @Nullable RefusalView getRefusal() {
    return refusal;
  }

  public String getPayload() {
    return payload;
  }

  public void setPayload(@Nullable String payload) {
    this.payload = payload == null ? "" : payload;
  }

  public String getKey() {
    return key;
  }

  public void setKey(@Nullable String key) {
    this.key = key == null ? "" : key;
  }

  /** Whether its key has an answer for ever, so that an edited cart needs another. */
  public boolean isKeyTaken() {
    return keyTaken;
  }

  /** Whether the message is too large to be edited here. */
  public boolean isTooLarge() {
    return refusal != null && refusal.payload().length > MOST_EDITED;
  }

  public @Nullable Trial getTrial() {
    return trial;
  }

  public @Nullable Accepted getAccepted() {
    return answer instanceof Accepted accepted ? accepted : null;
  }

  public @Nullable Refused getRefused() {
    return answer instanceof Refused refused ? refused : null;
  }

  /** What the refusal is instead of open, in lower case; null when it is open. */
  public @Nullable String getClosed() {
    return closed == null ? null : closed.toLowerCase(java.util.Locale.ROOT);
  }
}
