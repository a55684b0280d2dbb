package org.cartwright.api;

import java.util.LinkedHashMap;
import java.util.Map;

/** A request that fails for a reason that its sender can know. */
final class ApiProblem extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final ProblemType type;
  private final Map<String, String> headers = new LinkedHashMap<>();
  private final Map<String, String> members = new LinkedHashMap<>();

  /**
   * A failure.
   *
   * @param detail a sentence about this very request
   */
  ApiProblem(ProblemType type, String detail) {
    super(detail, null, false, false);
    this.type = type;
  }

  /** A parameter that cannot be used. */
  static ApiProblem parameter(String name, String detail) {
    return new ApiProblem(ProblemType.INVALID_PARAMETER, detail).with("parameter", name);
  }

  /** Nothing there. */
  static ApiProblem notFound(String what) {
    return new ApiProblem(ProblemType.NOT_FOUND, "There is no such " + what + ".");
  }

  /** Adds a member to the document. */
  ApiProblem with(String member, String value) {
    members.put(member, value);
    return this;
  }

  /** Adds a header to the answer. */
  ApiProblem withHeader(String name, String value) {
    headers.put(name, value);
    return this;
  }

  ProblemType type() {
    return type;
  }

  String detail() {
    return String.valueOf(getMessage());
  }

  Map<String, String> headers() {
    return headers;
  }

  Map<String, String> members() {
    return members;
  }
}
