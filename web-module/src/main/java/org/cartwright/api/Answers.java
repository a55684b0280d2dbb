package org.cartwright.api;

import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;

/** Answers with documents, each with a tag by which an unchanged one need not be sent again. */
final class Answers {
  static final String JSON = "application/json";
  private static final int TAG_LENGTH = 22;

  private Answers() {}

  /** The document, or that it is unchanged since the request's {@code If-None-Match}. */
  static Response of(Request request, Object document) {
    return builder(request, document, JSON).build();
  }

  /** A page, with its next one in the header {@code Link} too. */
  static Response of(Request request, PageDocument page) {
    Response.ResponseBuilder answer = builder(request, page, JSON);
    return page.next() == null
        ? answer.build()
        : answer.header(HttpHeaders.LINK, "<" + page.next() + ">; rel=\"next\"").build();
  }

  static Response.ResponseBuilder builder(Request request, Object document, String type) {
    byte[] body = document instanceof byte[] bytes ? bytes : ApiJson.bytes(document);
    EntityTag tag = new EntityTag(hash(body));
    Response.ResponseBuilder unchanged = request.evaluatePreconditions(tag);
    if (unchanged != null && unchanged.build().getStatus() == 304) {
      return unchanged.tag(tag);
    }
    return Response.ok(body, type).tag(tag);
  }

  private static String hash(byte[] body) {
    try {
      byte[] hash = MessageDigest.getInstance("SHA-256").digest(body);
      return Base64.getUrlEncoder().encodeToString(hash).substring(0, TAG_LENGTH);
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
