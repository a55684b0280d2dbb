package org.cartwright.backoffice.order;

import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.faces.convert.FacesConverter;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Several short texts as the lines of one input; empty lines count for nothing. */
@FacesConverter("lines")
public class LinesConverter implements Converter<Object> {
  @Override
  public Object getAsObject(FacesContext context, UIComponent component, @Nullable String text) {
    return text == null
        ? List.of()
        : Arrays.stream(text.split("\\R"))
            .map(String::strip)
            .filter(line -> !line.isEmpty())
            .collect(Collectors.toList());
  }

  @Override
  public String getAsString(FacesContext context, UIComponent component, @Nullable Object lines) {
    return lines instanceof Collection<?> all
        ? all.stream().map(String::valueOf).collect(Collectors.joining("\n"))
        : "";
  }
}
