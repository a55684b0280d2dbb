package org.cartwright.access;

import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import org.jspecify.annotations.Nullable;

/** Asks whether the caller has the right that a method {@link Needs}. */
@Interceptor
@Needs(Right.READ)
@Priority(Interceptor.Priority.LIBRARY_BEFORE)
public class NeedsInterceptor {
  @Inject private Caller caller;

  @AroundInvoke
  @Nullable Object check(InvocationContext invocation) throws Exception {
    Method method = invocation.getMethod();
    Needs needs = method.getAnnotation(Needs.class);
    if (needs == null) {
      needs = method.getDeclaringClass().getAnnotation(Needs.class);
    }
    if (needs != null) {
      caller.require(needs.value(), store(method, invocation.getParameters()));
    }
    return invocation.proceed();
  }

  private static @Nullable String store(Method method, @Nullable Object[] arguments) {
    Parameter[] parameters = method.getParameters();
    for (int i = 0; i < parameters.length; i++) {
      if (parameters[i].isAnnotationPresent(OfStore.class)) {
        return (String) arguments[i];
      }
    }
    return null;
  }
}
