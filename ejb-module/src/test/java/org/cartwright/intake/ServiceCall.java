package org.cartwright.intake;

import jakarta.ejb.Stateless;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.spi.Bean;
import jakarta.enterprise.inject.spi.CDI;
import jakarta.transaction.UserTransaction;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.Parameter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.cartwright.access.AccessDenied;
import org.cartwright.access.AccessTable;
import org.cartwright.access.Caller;
import org.cartwright.access.Identity;
import org.cartwright.access.OfStore;
import org.cartwright.access.Right;
import org.jspecify.annotations.Nullable;

/**
 * A call of a method of the table, to see whether somebody is refused; what it does is undone.
 *
 * @param right what the table says that it needs
 */
record ServiceCall(Class<?> service, Method method, String right) {
  /** One for each method of that name. */
  static List<ServiceCall> all(Map<String, String> actions) {
    Map<String, Class<?>> services = new HashMap<>();
    for (Bean<?> bean :
        CDI.current().getBeanManager().getBeans(Object.class, Any.Literal.INSTANCE)) {
      if (bean.getBeanClass().isAnnotationPresent(Stateless.class)) {
        services.put(bean.getBeanClass().getSimpleName(), bean.getBeanClass());
      }
    }
    List<ServiceCall> calls = new ArrayList<>();
    actions.forEach(
        (name, right) -> {
          Class<?> service = services.get(name.replaceAll("\\..*", ""));
          if (service == null) {
            throw new AssertionError("no service " + name);
          }
          Stream.of(service.getDeclaredMethods())
              .filter(method -> Modifier.isPublic(method.getModifiers()) && !method.isSynthetic())
              .filter(method -> method.getName().equals(name.replaceAll(".*\\.", "")))
              .forEach(method -> calls.add(new ServiceCall(service, method, right)));
        });
    return calls;
  }

  /** Whether the table lets somebody, who is granted stores by alias. */
  boolean mayBe(Identity who, String store) {
    if (right.equals(AccessTable.OWN)) {
      return who.kind() == Identity.Kind.STAFF;
    }
    if (!who.rights().contains(Right.valueOf(right))) {
      return false;
    }
    Map<String, String> stores = who.stores();
    return stores == null || (namesStore() ? stores.containsValue(store) : !stores.isEmpty());
  }

  /**
   * Whether it would do something without being told what: such are not called by those who may.
   */
  boolean actsAtOnce() {
    return method.getParameterCount() == 0 && method.getReturnType() == void.class;
  }

  /** Calls it as somebody; what comes of it, but for a refusal, does not matter. */
  boolean isDenied(Identity who, String store) {
    Caller caller = CDI.current().select(Caller.class).get();
    Identity before = caller.identity();
    caller.become(who);
    try {
      UserTransaction transaction = CDI.current().select(UserTransaction.class).get();
      transaction.begin();
      try {
        method.invoke(CDI.current().select(service).get(), arguments(store));
        return false;
      } catch (InvocationTargetException failed) {
        return denied(failed);
      } finally {
        transaction.rollback();
      }
    } catch (Exception broken) {
      throw new AssertionError(this + " as " + who.name(), broken);
    } finally {
      caller.become(before);
    }
  }

  private static boolean denied(Throwable failed) {
    for (Throwable cause = failed; cause != null; cause = cause.getCause()) {
      if (cause instanceof AccessDenied) {
        return true;
      }
    }
    return false;
  }

  private boolean namesStore() {
    return Stream.of(method.getParameters())
        .anyMatch(parameter -> parameter.isAnnotationPresent(OfStore.class));
  }

  private @Nullable Object[] arguments(String store) {
    Parameter[] parameters = method.getParameters();
    @Nullable Object[] arguments = new Object[parameters.length];
    for (int i = 0; i < parameters.length; i++) {
      Class<?> type = parameters[i].getType();
      if (parameters[i].isAnnotationPresent(OfStore.class)) {
        arguments[i] = store;
      } else if (type == String.class) {
        arguments[i] = "no such thing";
      } else if (type == int.class) {
        arguments[i] = 1;
      } else if (type == boolean.class) {
        arguments[i] = false;
      } else {
        arguments[i] = null;
      }
    }
    return arguments;
  }

  @Override
  public String toString() {
    return service.getSimpleName() + "." + method.getName();
  }
}
