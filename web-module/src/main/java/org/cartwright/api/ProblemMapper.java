package org.cartwright.api;

import jakarta.ejb.EJBException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.Locale;
import org.cartwright.access.AccessDenied;
import org.cartwright.database.DatabaseHealth;

/**
 * Answers whatever fails as a problem. A store that the key may not see is not there: whoever asks
 * learns nothing about other stores.
 */
@Provider
@ApplicationScoped
public class ProblemMapper implements ExceptionMapper<Throwable> {
  private static final Logger LOG = System.getLogger(ProblemMapper.class.getName());
  private static final int SECONDS_OF_AN_OUTAGE = 10;

  @Inject private HttpServletRequest request;
  @Inject private DatabaseHealth database;

  @Override
  public Response toResponse(Throwable failed) {
    if (failed instanceof WebApplicationException known && known.getResponse().getStatus() < 400) {
      return known.getResponse();
    }
    ApiProblem problem = problem(failed);
    Response.ResponseBuilder answer =
        Response.status(problem.type().status())
            .type(ProblemDocument.MEDIA_TYPE)
            .entity(ProblemDocument.of(problem, request));
    problem.headers().forEach(answer::header);
    return answer.build();
  }

  /** A fault of which whoever asked learns only the correlation id, unless the database is away. */
  static ApiProblem fault(DatabaseHealth database) {
    return database.answers()
        ? new ApiProblem(ProblemType.INTERNAL_ERROR, "Something failed that should not.")
        : new ApiProblem(ProblemType.UNAVAILABLE, "The database does not answer.")
            .withHeader("Retry-After", Integer.toString(SECONDS_OF_AN_OUTAGE));
  }

  private ApiProblem problem(Throwable failed) {
    if (failed instanceof ApiProblem problem) {
      return problem;
    }
    if (failed instanceof AccessDenied) {
      return ApiProblem.notFound("store");
    }
    if (failed instanceof EJBException && failed.getCause() instanceof AccessDenied) {
      return ApiProblem.notFound("store");
    }
    if (failed instanceof WebApplicationException known) {
      return ofServer(known.getResponse(), known);
    }
    return logged(failed);
  }

  private ApiProblem ofServer(Response response, Throwable failed) {
    String method = request.getMethod().toUpperCase(Locale.ROOT);
    return switch (response.getStatus()) {
      case 400 -> new ApiProblem(ProblemType.INVALID_PARAMETER, "The address cannot be read.");
      case 404 -> ApiProblem.notFound("address");
      case 405 ->
          new ApiProblem(
                  ProblemType.METHOD_NOT_ALLOWED, "The address does not know " + method + ".")
              .withHeader(
                  HttpHeaders.ALLOW, String.valueOf(response.getHeaderString(HttpHeaders.ALLOW)));
      case 406 ->
          new ApiProblem(ProblemType.NOT_ACCEPTABLE, "The header Accept leaves out what is there.");
      case 415 ->
          new ApiProblem(ProblemType.BODY_NOT_EXPECTED, "The body is of a type that is unknown.");
      default -> logged(failed);
    };
  }

  private ApiProblem logged(Throwable failed) {
    LOG.log(Level.ERROR, "Request " + CorrelationId.of(request) + " failed", failed);
    return fault(database);
  }
}
