package org.cartwright.api;

import java.util.Locale;

/**
 * Why a request fails; listed in docs/integration-guide.md. Never rename one, never change what it
 * means.
 */
enum ProblemType {
  INVALID_PARAMETER(
      400,
      "Invalid parameter",
      "A parameter is unknown, stands there twice, or has a value that cannot be used.",
      "Correct the parameter that the problem names."),
  KEY_MISSING(
      401,
      "API key missing",
      "The request shows no API key.",
      "Send the header Authorization: Bearer, or X-API-Key, with the key."),
  KEY_UNKNOWN(
      401,
      "API key unknown",
      "There is no such API key.",
      "Compare the key with the one that was shown when it was made, or ask for a new one."),
  KEY_REVOKED(
      401, "API key revoked", "The API key was revoked.", "Ask an administrator for a new key."),
  KEY_EXPIRED(
      401,
      "API key expired",
      "The last day of the API key is over.",
      "Ask an administrator to prolong it, or for a new key."),
  SCOPE_MISSING(
      403,
      "Scope missing",
      "The API key does not have the scope that the address needs.",
      "Ask an administrator to add the scope that the problem names."),
  NOT_FOUND(
      404,
      "Not found",
      "There is nothing at this address, or the API key is for another store.",
      "Check the address, and for which store the key is."),
  METHOD_NOT_ALLOWED(
      405,
      "Method not allowed",
      "The address does not know the method.",
      "Use one that the header Allow names."),
  NOT_ACCEPTABLE(
      406,
      "Not acceptable",
      "The header Accept leaves out what the address answers with.",
      "Accept application/json, or leave the header out."),
  BODY_NOT_EXPECTED(
      415,
      "Body not expected",
      "A request that only reads came with a body.",
      "Send the request without a body."),
  TOO_MANY_REQUESTS(
      429,
      "Too many requests",
      "The API key has used up its requests of this minute.",
      "Wait as many seconds as Retry-After says."),
  INTERNAL_ERROR(
      500,
      "Internal error",
      "A fault in Cartwright.",
      "Try again; if it stays, tell an administrator the correlation id, which the log has too."),
  UNAVAILABLE(
      503,
      "Unavailable",
      "The database does not answer.",
      "Try again after as many seconds as Retry-After says.");

  private final int status;
  private final String title;
  private final String meaning;
  private final String remedy;

  ProblemType(int status, String title, String meaning, String remedy) {
    this.status = status;
    this.title = title;
    this.meaning = meaning;
    this.remedy = remedy;
  }

  /** Name in documents, as {@code invalid-parameter}. */
  String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  int status() {
    return status;
  }

  String title() {
    return title;
  }

  String meaning() {
    return meaning;
  }

  String remedy() {
    return remedy;
  }
}
