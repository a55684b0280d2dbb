package org.cartwright.intake;

import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.cartwright.contract.RefusalCode;
import org.cartwright.database.Containing;

/** Finds refusals for people who look at them. */
@Stateless
public class RefusalSearchService {
  @PersistenceContext private EntityManager entities;

  /** One page of refusals, the newest first. */
  public RefusalPage find(RefusalFilter filter, int first, int size) {
    Map<String, Object> parameters = new HashMap<>();
    String from = " from Refusal r where 1 = 1" + conditions(filter, parameters);
    TypedQuery<Refusal> page =
        entities.createQuery(
            "select r" + from + " order by r.received desc, r.refusalId", Refusal.class);
    TypedQuery<Long> count = entities.createQuery("select count(r)" + from, Long.class);
    parameters.forEach(page::setParameter);
    parameters.forEach(count::setParameter);
    List<RefusalRow> rows =
        page.setFirstResult(first).setMaxResults(size).getResultList().stream()
            .map(Refusal::row)
            .toList();
    return new RefusalPage(rows, count.getSingleResult());
  }

  /** The refusal with this id. */
  public Optional<RefusalView> find(String refusalId) {
    Refusal refusal = entities.find(Refusal.class, refusalId);
    RefusalPayload payload = entities.find(RefusalPayload.class, refusalId);
    if (refusal == null || payload == null) {
      return Optional.empty();
    }
    return Optional.of(
        new RefusalView(
            refusal.row(),
            refusal.messageId,
            refusal.contentType,
            payload.payload(),
            Problems.read(refusal.problems)));
  }

  private static String conditions(RefusalFilter filter, Map<String, Object> parameters) {
    StringBuilder where = new StringBuilder();
    if (filter.store() != null) {
      where.append(" and r.storeAlias = :store");
      parameters.put("store", filter.store());
    }
    if (filter.open() != null) {
      where.append(filter.open() ? " and r.resolved is null" : " and r.resolved is not null");
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

  private static List<RefusalCode> codesContaining(String text) {
    String part = text.strip().toUpperCase(Locale.ROOT);
    return Arrays.stream(RefusalCode.values()).filter(code -> code.name().contains(part)).toList();
  }
}
