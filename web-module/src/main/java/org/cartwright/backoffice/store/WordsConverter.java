package org.cartwright.backoffice.store;

import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.faces.convert.FacesConverter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Words that are typed one behind the other: {@code converter="words"}. */
@FacesConverter("words")
public class WordsConverter implements Converter<List<String>> {
  @Override
  public List<String> getAsObject(
      FacesContext context, UIComponent component, @Nullable String typed) {
    return typed == null || typed.isBlank()
        ? new ArrayList<>()
        : new ArrayList<>(Arrays.asList(typed.strip().split("\\s*[,;]\\s*|\\s+")));
  }

  @Override
  public String getAsString(
      FacesContext context, UIComponent component, @Nullable List<String> words) {
    return words == null ? "" : String.join(", ", words);
  }
}
