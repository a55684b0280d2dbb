package org.cartwright.api;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.Set;
import org.cartwright.access.Caller;
import org.cartwright.apikey.ApiKeyLogin;
import org.cartwright.apikey.KeyCheck;
import org.cartwright.database.DatabaseHealth;
import org.jspecify.annotations.Nullable;

/**
 * The way into the interface: says to the engine which key is asking, counts its requests, and
 * turns away what has no key, too many requests, or a body.
 */
@WebFilter("/api/*")
public class ApiGate extends HttpFilter {
  /** Request attribute: the codes of the key's scopes, a set. */
  static final String SCOPES = "org.cartwright.api.scopes";

  private static final long serialVersionUID = 1L;
  private static final Logger LOG = System.getLogger(ApiGate.class.getName());
  private static final Set<String> OPEN = Set.of("/api/v1/openapi.yaml", "/api/v1/problems");
  private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS");
  private static final String BEARER = "Bearer ";

  @Inject private transient ApiKeyLogin keys;
  @Inject private transient RateLimits limits;
  @Inject private transient Caller caller;
  @Inject private transient DatabaseHealth database;

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    response.setHeader(CorrelationId.HEADER, CorrelationId.of(request));
    try {
      String path = request.getRequestURI().substring(request.getContextPath().length());
      if (!OPEN.contains(path)) {
        enter(request, response);
      }
      refuseBody(request);
      chain.doFilter(request, response);
    } catch (ApiProblem problem) {
      ProblemDocument.write(problem, request, response);
    } catch (RuntimeException | ServletException fault) {
      LOG.log(Level.ERROR, "Request " + CorrelationId.of(request) + " failed", fault);
      if (!response.isCommitted()) {
        ProblemDocument.write(ProblemMapper.fault(database), request, response);
      }
    }
  }

  private void enter(HttpServletRequest request, HttpServletResponse response) {
    String secret = secret(request);
    if (secret == null) {
      throw new ApiProblem(ProblemType.KEY_MISSING, "The request shows no API key.")
          .withHeader("WWW-Authenticate", "Bearer realm=\"cartwright\"");
    }
    KeyCheck check = keys.check(secret);
    if (check instanceof KeyCheck.Shut shut) {
      throw turnedAway(shut.why());
    }
    KeyCheck.Open key = (KeyCheck.Open) check;
    RateWindow.Decision decision = limits.take(key);
    response.setHeader("RateLimit-Limit", Integer.toString(decision.limit()));
    response.setHeader("RateLimit-Remaining", Integer.toString(decision.remaining()));
    response.setHeader("RateLimit-Reset", Long.toString(decision.seconds()));
    if (!decision.allowed()) {
      throw new ApiProblem(
              ProblemType.TOO_MANY_REQUESTS,
              "This key may make %d requests a minute.".formatted(decision.limit()))
          .withHeader("Retry-After", Long.toString(decision.seconds()));
    }
    caller.become(key.identity());
    request.setAttribute(SCOPES, key.scopes());
  }

  private static @Nullable String secret(HttpServletRequest request) {
    String authorization = request.getHeader("Authorization");
    if (authorization != null && authorization.regionMatches(true, 0, BEARER, 0, BEARER.length())) {
      return authorization.substring(BEARER.length()).trim();
    }
    String key = request.getHeader("X-API-Key");
    return key == null ? null : key.trim();
  }

  private static ApiProblem turnedAway(KeyCheck.Why why) {
    ApiProblem problem =
        switch (why) {
          case UNKNOWN -> new ApiProblem(ProblemType.KEY_UNKNOWN, "There is no such API key.");
          case REVOKED -> new ApiProblem(ProblemType.KEY_REVOKED, "This API key was revoked.");
          case EXPIRED ->
              new ApiProblem(ProblemType.KEY_EXPIRED, "The last day of this API key is over.");
        };
    return problem.withHeader(
        "WWW-Authenticate", "Bearer realm=\"cartwright\", error=\"invalid_token\"");
  }

  private static void refuseBody(HttpServletRequest request) {
    boolean body =
        request.getContentLengthLong() > 0 || request.getHeader("Transfer-Encoding") != null;
    if (body && READING.contains(request.getMethod())) {
      throw new ApiProblem(ProblemType.BODY_NOT_EXPECTED, "Requests that read have no body.");
    }
  }
}
