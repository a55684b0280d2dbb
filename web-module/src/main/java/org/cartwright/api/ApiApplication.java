package org.cartwright.api;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;
import java.util.Map;
import java.util.Set;

/** Everything below {@code /api}. */
@ApplicationPath("/api")
public class ApiApplication extends Application {
  @Override
  public Set<Class<?>> getClasses() {
    return Set.of(
        StoresResource.class,
        OrdersResource.class,
        CartsResource.class,
        DescriptionResource.class,
        ScopeCheck.class,
        ProblemMapper.class);
  }

  /** Keeps Jersey from describing the interface in its own way, and from sending error pages. */
  @Override
  public Map<String, Object> getProperties() {
    return Map.of(
        "jersey.config.server.wadl.disableWadl", true,
        "jersey.config.server.response.setStatusOverSendError", true);
  }
}
