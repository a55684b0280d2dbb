package org.cartwright.backoffice.frame;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;

/** What converters said of the fields of a form, for the summary above it. */
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
}
