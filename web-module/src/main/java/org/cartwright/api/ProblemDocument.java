package org.cartwright.api;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;

/** A problem as it is answered (RFC 9457). Its type is the address of the list of problems. */
final class ProblemDocument {
  static final String MEDIA_TYPE = "application/problem+json";

  private ProblemDocument() {}

  /** The JSON document of a problem with this request. */
  static byte[] of(ApiProblem problem, HttpServletRequest request) {
    ProblemType type = problem.type();
    Map<String, Object> document = new LinkedHashMap<>();
    document.put("type", request.getContextPath() + "/api/v1/problems#" + type.code());
    document.put("title", type.title());
    document.put("status", type.status());
    document.put("detail", problem.detail());
    document.put("instance", request.getRequestURI());
    document.put("code", type.code());
    document.putAll(problem.members());
    document.put("correlationId", CorrelationId.of(request));
    return ApiJson.bytes(document);
  }

  /** Answers the request with the problem, in the place of anything that was to be answered. */
  static void write(ApiProblem problem, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    byte[] document = of(problem, request);
    response.resetBuffer();
    response.setStatus(problem.type().status());
    problem.headers().forEach(response::setHeader);
    response.setContentType(MEDIA_TYPE);
    response.setContentLength(document.length);
    if (!"HEAD".equals(request.getMethod())) {
      response.getOutputStream().write(document);
    }
    response.flushBuffer();
  }
}
