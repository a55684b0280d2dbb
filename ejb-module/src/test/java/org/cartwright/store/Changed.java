package org.cartwright.store;

import java.lang.reflect.RecordComponent;
import org.jspecify.annotations.Nullable;

/** A record with other values in some of its components. */
final class Changed {
  private Changed() {}

  /** As {@code details}, but for the component named. */
  static <D extends Record> D with(D details, String component, @Nullable Object value) {
    RecordComponent[] components = details.getClass().getRecordComponents();
    Class<?>[] types = new Class<?>[components.length];
    @Nullable Object[] values = new Object[components.length];
    boolean found = false;
    try {
      for (int i = 0; i < components.length; i++) {
        types[i] = components[i].getType();
        boolean wanted = components[i].getName().equals(component);
        found |= wanted;
        values[i] = wanted ? value : components[i].getAccessor().invoke(details);
      }
      if (!found) {
        throw new IllegalArgumentException(component);
      }
      @SuppressWarnings("unchecked")
      D changed = (D) details.getClass().getDeclaredConstructor(types).newInstance(values);
      return changed;
    } catch (ReflectiveOperationException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
