package org.cartwright.backoffice.edit;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A record as the inputs of a page need it: a map by name of component, whose values can be set,
 * with lists and maps that can be changed, and elements that are records as maps of their own.
 */
final class RecordForm {
  private RecordForm() {}

  /** The form that shows a record. */
  static Map<String, @Nullable Object> of(Record details) {
    Map<String, @Nullable Object> form = new LinkedHashMap<>();
    for (RecordComponent component : details.getClass().getRecordComponents()) {
      form.put(component.getName(), editable(value(component, details)));
    }
    return form;
  }

  /** The record that a form holds. Texts that were left empty are empty, or null where allowed. */
  static <D extends Record> D read(Class<D> type, Map<String, @Nullable Object> form) {
    RecordComponent[] components = type.getRecordComponents();
    Class<?>[] types = new Class<?>[components.length];
    @Nullable Object[] values = new Object[components.length];
    for (int i = 0; i < components.length; i++) {
      types[i] = components[i].getType();
      values[i] = plain(components[i], form.get(components[i].getName()));
    }
    try {
      Constructor<D> constructor = type.getDeclaredConstructor(types);
      constructor.setAccessible(true);
      return constructor.newInstance(values);
    } catch (InvocationTargetException refused) {
      throw new IllegalStateException(type + " from " + form.keySet(), refused.getCause());
    } catch (ReflectiveOperationException impossible) {
      throw new IllegalStateException(type.toString(), impossible);
    }
  }

  private static @Nullable Object editable(@Nullable Object value) {
    if (value instanceof Record element) {
      return of(element);
    }
    if (value instanceof Map<?, ?> map) {
      Map<Object, @Nullable Object> copy = new LinkedHashMap<>();
      map.forEach((key, part) -> copy.put(key, editable(part)));
      return copy;
    }
    if (value instanceof Collection<?> all) {
      List<@Nullable Object> copy = new ArrayList<>();
      all.forEach(part -> copy.add(editable(part)));
      return copy;
    }
    return value;
  }

  private static @Nullable Object plain(RecordComponent component, @Nullable Object value) {
    boolean nullable = component.getAnnotatedType().isAnnotationPresent(Nullable.class);
    return plain(component.getGenericType(), nullable, value);
  }

  private static @Nullable Object plain(Type type, boolean nullable, @Nullable Object given) {
    Object value = given instanceof String text ? text.strip() : given;
    Class<?> raw = raw(type);
    if (value == null || "".equals(value)) {
      return nullable ? null : nothing(raw);
    }
    if (Map.class.isAssignableFrom(raw)) {
      Map<String, Object> map = new LinkedHashMap<>();
      ((Map<?, ?>) value)
          .forEach((key, part) -> putUnlessEmpty(map, key, plain(argument(type, 1), true, part)));
      return map;
    }
    if (Collection.class.isAssignableFrom(raw)) {
      Collection<Object> all =
          Set.class.isAssignableFrom(raw) ? new LinkedHashSet<>() : new ArrayList<>();
      for (Object part : elements(value)) {
        Object element = plain(argument(type, 0), true, part);
        if (element != null) {
          all.add(element);
        }
      }
      return all;
    }
    return single(raw, value);
  }

  private static void putUnlessEmpty(Map<String, Object> map, Object key, @Nullable Object value) {
    if (value != null) {
      map.put(String.valueOf(key), value);
    }
  }

  @SuppressWarnings("unchecked")
  private static Object single(Class<?> raw, Object value) {
    if (raw.isRecord() && value instanceof Map<?, ?> nested) {
      return read((Class<? extends Record>) raw, (Map<String, @Nullable Object>) nested);
    }
    if (raw.isEnum() && value instanceof String name) {
      return Enum.valueOf(raw.asSubclass(Enum.class), name);
    }
    if ((raw == int.class || raw == Integer.class) && !(value instanceof Integer)) {
      return new BigDecimal(value.toString()).intValueExact();
    }
    if (raw == BigDecimal.class && !(value instanceof BigDecimal)) {
      return new BigDecimal(value.toString());
    }
    if (raw == boolean.class && value instanceof String text) {
      return Boolean.valueOf(text);
    }
    return value;
  }

  private static Iterable<?> elements(Object value) {
    return value instanceof Object[] array ? List.of(array) : (Iterable<?>) value;
  }

  private static @Nullable Object nothing(Class<?> raw) {
    if (raw == String.class) {
      return "";
    }
    if (raw == boolean.class) {
      return false;
    }
    if (raw == int.class) {
      return 0;
    }
    if (Map.class.isAssignableFrom(raw)) {
      return Map.of();
    }
    if (Set.class.isAssignableFrom(raw)) {
      return Set.of();
    }
    return Collection.class.isAssignableFrom(raw) ? List.of() : null;
  }

  private static Class<?> raw(Type type) {
    return type instanceof ParameterizedType generic
        ? (Class<?>) generic.getRawType()
        : (Class<?>) type;
  }

  private static Type argument(Type type, int position) {
    return ((ParameterizedType) type).getActualTypeArguments()[position];
  }

  private static @Nullable Object value(RecordComponent component, Record details) {
    try {
      var accessor = component.getAccessor();
      accessor.setAccessible(true);
      return accessor.invoke(details);
    } catch (ReflectiveOperationException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
