package org.cartwright.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.Set;
import org.cartwright.apikey.Scope;
import org.cartwright.store.PublishedStore;
import org.cartwright.store.PublishedStoreService;
import org.cartwright.tax.PublishedTaxService;

/** Stores and their settings. */
@Path("v1/stores")
@Produces(Answers.JSON)
@RequestScoped
public class StoresResource {
  @Inject private PublishedStoreService stores;
  @Inject private PublishedTaxService taxes;

  /** The stores that the key may see. */
  @GET
  @NeedsScope(Scope.STORES_READ)
  public Response list(@Context UriInfo uri, @Context Request request) {
    new Parameters(uri, Set.of());
    return Answers.of(
        request, new PageDocument(stores.list().stream().map(this::document).toList(), null));
  }

  /** One store. */
  @GET
  @Path("{store}")
  @NeedsScope(Scope.STORES_READ)
  public Response store(
      @PathParam("store") String store, @Context UriInfo uri, @Context Request request) {
    new Parameters(uri, Set.of());
    StoreDocument found =
        stores
            .find(Parameters.named("store", store))
            .map(this::document)
            .orElseThrow(() -> ApiProblem.notFound("store"));
    return Answers.of(request, found);
  }

  private StoreDocument document(PublishedStore store) {
    return new StoreDocument(store, taxes.list(store.alias()));
  }
}
