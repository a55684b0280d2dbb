package org.cartwright.audit;

import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Finds what differs between two states of an entity, each a record of its details. */
public final class Changes {
  private static final String SECRET = "(secret)";

  private Changes() {}

  /** The fields that differ, in the order of the record; null stands for "does not exist". */
  public static List<Change> between(@Nullable Record before, @Nullable Record after) {
    Map<String, @Nullable String> old = new LinkedHashMap<>();
    Map<String, @Nullable String> now = new LinkedHashMap<>();
    flatten("", before, old);
    flatten("", after, now);
    Set<String> fields = new LinkedHashSet<>(now.keySet());
    fields.addAll(old.keySet());
    List<Change> changes = new ArrayList<>();
    for (String field : fields) {
      String from = old.get(field);
      String to = now.get(field);
      if (!Objects.equals(from, to)) {
        changes.add(new Change(field, from, to));
      }
    }
    return changes;
  }

  private static void flatten(
      String prefix, @Nullable Object value, Map<String, @Nullable String> into) {
    if (value instanceof Record details) {
      for (RecordComponent component : details.getClass().getRecordComponents()) {
        boolean secret = component.isAnnotationPresent(Secret.class);
        Object part = part(component, details);
        flatten(joined(prefix, component.getName()), secret && part != null ? SECRET : part, into);
      }
    } else if (value instanceof Map<?, ?> map) {
      map.forEach((key, part) -> flatten(joined(prefix, String.valueOf(key)), part, into));
    } else if (value instanceof Collection<?> all
        && all.stream().anyMatch(Keyed.class::isInstance)) {
      all.forEach(part -> flatten(joined(prefix, ((Keyed) part).key()), part, into));
    } else if (value != null && !(value instanceof Collection<?> none && none.isEmpty())) {
      into.put(prefix, text(value));
    }
  }

  private static String text(Object value) {
    if (value instanceof Collection<?> all) {
      return all.stream().map(Changes::text).collect(Collectors.joining(", "));
    }
    if (value instanceof BigDecimal number) {
      return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }
    return value.toString();
  }

  private static String joined(String prefix, String name) {
    return prefix.isEmpty() ? name : prefix + "." + name;
  }

  private static @Nullable Object part(RecordComponent component, Record details) {
    try {
      var accessor = component.getAccessor();
      accessor.setAccessible(true);
      return accessor.invoke(details);
    } catch (ReflectiveOperationException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
