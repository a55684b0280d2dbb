package org.cartwright.backoffice.frame;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;

/** The messages of a request: what converters said of fields, and what is said of the whole. */
@Named
@RequestScoped
public class Summary {
  /**
   * One problem.
   *
   * @param input id of the field in the browser
   * @param message ready to be read
   */
  public record Entry(String input, String message) {}

  /** In the order in which the fields stand. */
  public List<Entry> getEntries() {
    FacesContext context = FacesContext.getCurrentInstance();
    List<Entry> entries = new ArrayList<>();
    context
        .getClientIdsWithMessages()
        .forEachRemaining(
            id -> {
              if (id != null) {
                context
                    .getMessageList(id)
                    .forEach(message -> entries.add(new Entry(id, message.getSummary())));
              }
            });
    return entries;
  }

  /**
   * Something that is said in passing.
   *
   * @param kind {@code success}, {@code warning} or {@code danger}
   */
  public record Toast(String kind, String message) {}

  /** What is said of the whole, as "Nordlys is saved". */
  public List<Toast> getToasts() {
    return FacesContext.getCurrentInstance().getMessageList(null).stream()
        .map(message -> new Toast(kind(message.getSeverity()), message.getSummary()))
        .toList();
  }

  private static String kind(FacesMessage.Severity severity) {
    if (severity.equals(FacesMessage.SEVERITY_INFO)) {
      return "success";
    }
    return severity.equals(FacesMessage.SEVERITY_WARN) ? "warning" : "danger";
  }
}
