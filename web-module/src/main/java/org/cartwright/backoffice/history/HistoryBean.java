package org.cartwright.backoffice.history;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.cartwright.audit.AuditRow;
import org.cartwright.audit.AuditSearchService;
import org.cartwright.audit.EntityKind;
import org.cartwright.backoffice.frame.Texts;
import org.jspecify.annotations.Nullable;

/** The history of entities, read once in a request: {@code #{history.of('CURRENCY', id)}}. */
@Named("history")
@RequestScoped
public class HistoryBean {
  private static final int MOST = 30;

  @Inject private AuditSearchService entries;
  @Inject private Texts texts;

  private final Map<String, List<AuditRow>> read = new HashMap<>();

  /** The latest entries of one entity, newest first. */
  public List<AuditRow> of(String kind, String id) {
    return read.computeIfAbsent(
        kind + " " + id, key -> entries.ofEntity(EntityKind.valueOf(kind), id, MOST));
  }

  /**
   * What people call a field of an entity; behind it the entry, when it is one of a list or map, as
   * in "Prices › NOK".
   */
  public String field(String field) {
    return Arrays.stream(field.split("\\.", -1))
        .map(part -> texts.find("fieldName." + part).orElse(part))
        .collect(Collectors.joining(" › "));
  }

  /** Path and query, in the application, of the page on which an entity is. */
  public String place(EntityKind kind, @Nullable String store, String key) {
    return Places.of(kind, store, key);
  }
}
