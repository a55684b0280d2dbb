package org.cartwright.backoffice.frame;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.FacesComponent;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.primefaces.component.api.InputHolder;

/**
 * The root of {@code cw:field}: knows the input that stands in it, ties label, help and problems to
 * it, and collects everything that is wrong with it, also what a converter said.
 */
@FacesComponent(Field.TYPE)
public class Field extends Plain {
  static final String TYPE = "cartwright.Field";

  @Override
  public void encodeBegin(FacesContext context) throws IOException {
    UIComponent input = input();
    if (input != null && !Boolean.TRUE.equals(value("group"))) {
      List<String> describing = new ArrayList<>();
      if (!blank("help") || !blank("example")) {
        describing.add(getInputId() + "-help");
      }
      boolean wrong = !getMessages().isEmpty();
      if (wrong) {
        describing.add(getInputId() + "-problem");
      }
      tell(input, "aria-describedby", describing.isEmpty() ? null : String.join(" ", describing));
      tell(input, "aria-invalid", wrong ? "true" : null);
      tell(input, "aria-required", Boolean.TRUE.equals(value("required")) ? "true" : null);
    }
    super.encodeBegin(context);
  }

  private static void tell(UIComponent input, String attribute, @Nullable String value) {
    if (value != null) {
      input.getPassThroughAttributes(true).put(attribute, value);
    } else if (input.getPassThroughAttributes(false) != null) {
      input.getPassThroughAttributes().remove(attribute);
    }
  }

  /** Id in the browser of the element that takes the focus. */
  public String getInputId() {
    UIComponent input = input();
    if (input == null) {
      return String.valueOf(value("for"));
    }
    return input instanceof InputHolder holder
        ? holder.getInputClientId()
        : input.getClientId(FacesContext.getCurrentInstance());
  }

  /** What the converter said, and what the page's bean says. */
  public List<String> getMessages() {
    List<String> messages = new ArrayList<>();
    UIComponent input = input();
    if (input != null) {
      FacesContext context = FacesContext.getCurrentInstance();
      for (FacesMessage message : context.getMessageList(input.getClientId(context))) {
        messages.add(message.getSummary());
      }
    }
    if (value("problems") instanceof Collection<?> problems) {
      problems.forEach(problem -> messages.add(String.valueOf(problem)));
    }
    return messages;
  }

  private @Nullable UIComponent input() {
    return value("for") instanceof String id && !id.isEmpty() ? findComponent(id) : null;
  }

  private boolean blank(String attribute) {
    return !(value(attribute) instanceof String text) || text.isEmpty();
  }

  private @Nullable Object value(String attribute) {
    return getAttributes().get(attribute);
  }
}
