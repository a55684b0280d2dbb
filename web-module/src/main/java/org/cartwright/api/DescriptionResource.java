package org.cartwright.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Objects;

/** What the interface says about itself, to everybody. */
@Path("v1")
@RequestScoped
public class DescriptionResource {
  /** One problem of the list. */
  record Described(String code, int status, String title, String meaning, String remedy) {}

  /** The OpenAPI document. */
  @GET
  @Path("openapi.yaml")
  @Produces("application/yaml")
  public Response openApi(@Context Request request) {
    try (InputStream file = DescriptionResource.class.getResourceAsStream("openapi.yaml")) {
      byte[] document = Objects.requireNonNull(file).readAllBytes();
      return Answers.builder(request, document, "application/yaml").build();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  /** Every type of problem; the addresses in problems point here. */
  @GET
  @Path("problems")
  @Produces(Answers.JSON)
  public Response problems(@Context Request request) {
    return Answers.of(
        request,
        new PageDocument(
            Arrays.stream(ProblemType.values())
                .map(
                    type ->
                        new Described(
                            type.code(),
                            type.status(),
                            type.title(),
                            type.meaning(),
                            type.remedy()))
                .toList(),
            null));
  }
}
