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
import java.util.List;
import java.util.Set;
import org.cartwright.apikey.Scope;
import org.cartwright.cart.CartFeedDocument;
import org.cartwright.cart.CartFeedEntry;
import org.cartwright.cart.CartFeedFilter;
import org.cartwright.cart.CartFeedPage;
import org.cartwright.cart.CartFeedService;
import org.cartwright.database.RowPosition;
import org.cartwright.store.PublishedStoreService;
import org.jspecify.annotations.Nullable;

/** The carts of a store. */
@Path("v1/stores/{store}/carts")
@Produces(Answers.JSON)
@RequestScoped
public class CartsResource {
  static final Set<String> FILTERS =
      Set.of("customer", "ordered", "modifiedFrom", "modifiedUntil", "sort", "limit", "cursor");
  static final Set<String> SORTS = Set.of("modified", "-modified");

  @Inject private CartFeedService carts;
  @Inject private PublishedStoreService stores;

  /** A page of carts. */
  @GET
  @NeedsScope(Scope.CARTS_READ)
  public Response list(
      @PathParam("store") String store, @Context UriInfo uri, @Context Request request) {
    Parameters given = new Parameters(uri, FILTERS);
    requireStore(store);
    String chosen = given.choice("sort", SORTS);
    String sort = chosen == null ? "-modified" : chosen;
    String ordered = given.choice("ordered", Set.of("true", "false"));
    CartFeedFilter filter =
        new CartFeedFilter(
            given.text("customer"),
            ordered == null ? null : Boolean.valueOf(ordered),
            given.moment("modifiedFrom"),
            given.moment("modifiedUntil"));
    RowPosition after = Cursor.read(sort, given.text("cursor"));
    CartFeedPage page = carts.page(store, filter, sort.equals("modified"), after, given.limit());
    List<CartEntry> items = page.carts().stream().map(cart -> CartEntry.of(store, cart)).toList();
    return Answers.of(request, PageDocument.of(items, uri, next(page, sort)));
  }

  /** The cart with this id. */
  @GET
  @Path("{cartId}")
  @NeedsScope(Scope.CARTS_READ)
  public Response cart(
      @PathParam("store") String store,
      @PathParam("cartId") String cartId,
      @Context UriInfo uri,
      @Context Request request) {
    new Parameters(uri, Set.of());
    requireStore(store);
    CartFeedDocument found =
        carts
            .find(store, Parameters.named("cart", cartId))
            .orElseThrow(() -> ApiProblem.notFound("cart"));
    return Answers.of(
        request, new CartDocument(CartEntry.of(store, found.entry()), ApiJson.tree(found.json())));
  }

  private void requireStore(String store) {
    if (!stores.exists(Parameters.named("store", store))) {
      throw ApiProblem.notFound("store");
    }
  }

  private static @Nullable String next(CartFeedPage page, String sort) {
    if (!page.more()) {
      return null;
    }
    CartFeedEntry last = page.carts().get(page.carts().size() - 1);
    return Cursor.write(sort, new RowPosition(last.modified(), last.cartId()));
  }
}
