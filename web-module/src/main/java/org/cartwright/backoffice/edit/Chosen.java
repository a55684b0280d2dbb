package org.cartwright.backoffice.edit;

import java.util.AbstractMap;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * A list of words in a form as a page's checkboxes need it: true for each word that is in the list.
 * The list stays sorted, so that it only differs when something else was chosen.
 */
public final class Chosen extends AbstractMap<String, Boolean> {
  private final Map<String, @Nullable Object> form;
  private final String field;

  /** The list that the form holds under the name of the field. */
  public Chosen(Map<String, @Nullable Object> form, String field) {
    this.form = form;
    this.field = field;
  }

  @Override
  public Boolean get(Object word) {
    return words().contains(word);
  }

  @Override
  public @Nullable Boolean put(String word, @Nullable Boolean chosen) {
    Set<String> sorted = new TreeSet<>(words());
    boolean before = Boolean.TRUE.equals(chosen) ? !sorted.add(word) : sorted.remove(word);
    form.put(field, new ArrayList<>(sorted));
    return before;
  }

  @Override
  public Set<Entry<String, Boolean>> entrySet() {
    Map<String, Boolean> chosen = new LinkedHashMap<>();
    words().forEach(word -> chosen.put(word, true));
    return chosen.entrySet();
  }

  @SuppressWarnings("unchecked")
  private List<String> words() {
    return form.get(field) instanceof List<?> words ? (List<String>) words : List.of();
  }
}
