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
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.cartwright.apikey.Scope;
import org.cartwright.database.RowPosition;
import org.cartwright.order.OrderFeedEntry;
import org.cartwright.order.OrderFeedFilter;
import org.cartwright.order.OrderFeedPage;
import org.cartwright.order.OrderFeedService;
import org.cartwright.order.OrderFeedSort;
import org.cartwright.order.OrderFeedSort.Time;
import org.cartwright.order.OrderState;
import org.cartwright.store.PublishedStoreService;
import org.jspecify.annotations.Nullable;

/** The orders of a store. */
@Path("v1/stores/{store}/orders")
@Produces(Answers.JSON)
@RequestScoped
public class OrdersResource {
  static final Set<String> FILTERS =
      Set.of(
          "state",
          "status",
          "customer",
          "email",
          "placedFrom",
          "placedUntil",
          "updatedFrom",
          "sort",
          "limit",
          "cursor");
  static final Map<String, OrderFeedSort> SORTS =
      Map.of(
          "placed", new OrderFeedSort(Time.PLACED, true),
          "-placed", new OrderFeedSort(Time.PLACED, false),
          "updated", new OrderFeedSort(Time.UPDATED, true),
          "-updated", new OrderFeedSort(Time.UPDATED, false));

  @Inject private OrderFeedService orders;
  @Inject private PublishedStoreService stores;

  /** A page of orders. */
  @GET
  @NeedsScope(Scope.ORDERS_READ)
  public Response list(
      @PathParam("store") String store, @Context UriInfo uri, @Context Request request) {
    Parameters given = new Parameters(uri, FILTERS);
    requireStore(store);
    String chosen = given.choice("sort", SORTS.keySet());
    String word = chosen == null ? "-placed" : chosen;
    OrderFeedSort sort = Objects.requireNonNull(SORTS.get(word));
    RowPosition after = Cursor.read(word, given.text("cursor"));
    OrderFeedPage page = orders.page(store, filter(given), sort, after, given.limit());
    List<OrderEntry> items =
        page.orders().stream().map(order -> OrderEntry.of(store, order)).toList();
    return Answers.of(request, PageDocument.of(items, uri, next(page, word, sort)));
  }

  /** The order with this number; its slashes stay as they are. */
  @GET
  @Path("{number: .+}")
  @NeedsScope(Scope.ORDERS_READ)
  public Response order(
      @PathParam("store") String store,
      @PathParam("number") String number,
      @Context UriInfo uri,
      @Context Request request) {
    new Parameters(uri, Set.of());
    requireStore(store);
    return Answers.of(
        request,
        orders
            .find(store, Parameters.named("order", number))
            .map(found -> OrderDocument.of(store, found))
            .orElseThrow(() -> ApiProblem.notFound("order")));
  }

  /** The order that the cart with this idempotency key became. */
  @GET
  @Path("by-key")
  @NeedsScope(Scope.ORDERS_READ)
  public Response orderByKey(
      @PathParam("store") String store, @Context UriInfo uri, @Context Request request) {
    String key = new Parameters(uri, Set.of("key")).text("key");
    if (key == null) {
      throw ApiProblem.parameter("key", "The idempotency key must be given.");
    }
    requireStore(store);
    return Answers.of(
        request,
        orders
            .findByKey(store, key)
            .map(found -> OrderDocument.of(store, found))
            .orElseThrow(() -> ApiProblem.notFound("order")));
  }

  private void requireStore(String store) {
    if (!stores.exists(Parameters.named("store", store))) {
      throw ApiProblem.notFound("store");
    }
  }

  private static OrderFeedFilter filter(Parameters given) {
    return new OrderFeedFilter(
        given.choice("state", OrderState.class),
        given.text("status"),
        given.text("customer"),
        given.text("email"),
        given.moment("placedFrom"),
        given.moment("placedUntil"),
        given.moment("updatedFrom"));
  }

  private static @Nullable String next(OrderFeedPage page, String word, OrderFeedSort sort) {
    if (!page.more()) {
      return null;
    }
    OrderFeedEntry last = page.orders().get(page.orders().size() - 1);
    return Cursor.write(
        word,
        new RowPosition(
            sort.time() == Time.PLACED ? last.placed() : last.updated(), last.orderId()));
  }
}
