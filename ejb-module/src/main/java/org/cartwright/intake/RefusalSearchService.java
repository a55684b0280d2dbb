package org.cartwright.intake;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.cartwright.access.Caller;
import org.cartwright.access.Needs;
import org.cartwright.access.OfStore;
import org.cartwright.access.Right;
import org.cartwright.contract.RefusalCode;
import org.cartwright.database.Containing;

/** Finds refusals of the stores that the caller may see. */
@Stateless
public class RefusalSearchService {
  private static final int MOST_OF_A_CART = 50;

  @PersistenceContext private EntityManager entities;
  @Inject private Caller caller;

  /** One page of the refusals that the filter lets through. */
  @Needs(Right.READ)
  public RefusalPage find(RefusalFilter filter, RefusalSort sort, int first, int size) {
    Map<String, Object> parameters = new HashMap<>();
    String from = " from Refusal r where 1 = 1" + conditions(filter, parameters);
    TypedQuery<Refusal> page =
        entities.createQuery("select r" + from + " order by " + sort.clause(), Refusal.class);
    TypedQuery<Long> count = entities.createQuery("select count(r)" + from, Long.class);
    parameters.forEach(page::setParameter);
    parameters.forEach(count::setParameter);
    List<RefusalRow> rows =
        page.setFirstResult(first).setMaxResults(size).getResultList().stream()
            .map(Refusal::row)
            .toList();
    return new RefusalPage(rows, count.getSingleResult());
  }

  /** The refusal with this id; empty when there is none that the caller may see. */
  @Needs(Right.READ)
  public Optional<RefusalView> find(String refusalId) {
    Refusal refusal = entities.find(Refusal.class, refusalId);
    RefusalPayload payload = entities.find(RefusalPayload.class, refusalId);
    if (refusal == null || payload == null || !visible(refusal)) {
      return Optional.empty();
    }
    return Optional.of(
        new RefusalView(
            refusal.row(),
            refusal.messageId,
            refusal.contentType,
            payload.payload(),
            Problems.read(refusal.problems),
            refusal.discarded,
            refusal.discardReason));
  }

  /** The refusals of a cart, the newest first. */
  @Needs(Right.READ)
  public List<RefusalRow> ofCart(@OfStore String store, String cartId) {
    return entities
        .createQuery(
            "select r from Refusal r where r.storeAlias = :store and r.cartId = :cart"
                + " order by r.received desc",
            Refusal.class)
        .setParameter("store", store)
        .setParameter("cart", cartId)
        .setMaxResults(MOST_OF_A_CART)
        .getResultStream()
        .map(Refusal::row)
        .toList();
  }

  /** What names no store is for those who see every store. */
  private boolean visible(Refusal refusal) {
    return caller
        .stores()
        .map(stores -> refusal.storeAlias != null && stores.contains(refusal.storeAlias))
        .orElse(true);
  }

  private String conditions(RefusalFilter filter, Map<String, Object> parameters) {
    StringBuilder where = new StringBuilder();
    caller
        .stores()
        .ifPresent(
            stores -> {
              where.append(" and r.storeAlias in :granted");
              parameters.put("granted", stores);
            });
    if (filter.store() != null) {
      where.append(" and r.storeAlias = :store");
      parameters.put("store", filter.store());
    }
    if (!filter.states().isEmpty()) {
      where.append(
          filter.states().stream()
              .map(RefusalSearchService::condition)
              .collect(Collectors.joining(" or ", " and (", ")")));
    }
    if (!filter.codes().isEmpty()) {
      where.append(" and r.code in :chosen");
      parameters.put("chosen", filter.codes());
    }
    if (filter.from() != null) {
      where.append(" and r.received >= :from");
      parameters.put("from", filter.from());
    }
    if (filter.until() != null) {
      where.append(" and r.received < :until");
      parameters.put("until", filter.until());
    }
    if (filter.text() != null && !filter.text().isBlank()) {
      where.append(
          " and (lower(r.cartId) like :text escape '\\'"
              + " or lower(r.idempotencyKey) like :text escape '\\'"
              + " or lower(r.message) like :text escape '\\'");
      parameters.put("text", Containing.pattern(filter.text()));
      List<RefusalCode> codes = codesContaining(filter.text());
      if (!codes.isEmpty()) {
        where.append(" or r.code in :codes");
        parameters.put("codes", codes);
      }
      where.append(")");
    }
    return where.toString();
  }

  private static String condition(RefusalState state) {
    return switch (state) {
      case OPEN -> "(r.resolved is null and r.discarded is null)";
      case RESOLVED -> "r.resolved is not null";
      case DISCARDED -> "(r.resolved is null and r.discarded is not null)";
    };
  }

  private static List<RefusalCode> codesContaining(String text) {
    String part = text.strip().toUpperCase(Locale.ROOT);
    return Arrays.stream(RefusalCode.values()).filter(code -> code.name().contains(part)).toList();
  }
}
