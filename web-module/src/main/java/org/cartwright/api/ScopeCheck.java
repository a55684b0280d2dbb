package org.cartwright.api;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.ext.Provider;
import java.lang.reflect.Method;
import java.util.Set;

/** Holds the scopes of the key against those that the address needs. */
@Provider
public class ScopeCheck implements ContainerRequestFilter {
  @Context
  @SuppressWarnings("NullAway.Init")
  private ResourceInfo resource;

  @Override
  public void filter(ContainerRequestContext request) {
    Method method = resource.getResourceMethod();
    NeedsScope needs = method == null ? null : method.getAnnotation(NeedsScope.class);
    if (needs == null) {
      return;
    }
    String scope = needs.value().code();
    if (!(request.getProperty(ApiGate.SCOPES) instanceof Set<?> scopes)
        || !scopes.contains(scope)) {
      throw new ApiProblem(ProblemType.SCOPE_MISSING, "This needs the scope " + scope + ".")
          .with("scope", scope)
          .withHeader(
              "WWW-Authenticate",
              "Bearer realm=\"cartwright\", error=\"insufficient_scope\", scope=\"%s\""
                  .formatted(scope));
    }
  }
}
