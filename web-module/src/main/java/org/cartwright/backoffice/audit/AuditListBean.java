package org.cartwright.backoffice.audit;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.cartwright.audit.AuditAction;
import org.cartwright.audit.AuditFilter;
import org.cartwright.audit.AuditPage;
import org.cartwright.audit.AuditRow;
import org.cartwright.audit.AuditSearchService;
import org.cartwright.audit.EntityKind;
import org.cartwright.backoffice.frame.Format;
import org.cartwright.backoffice.frame.Stores;
import org.cartwright.backoffice.frame.Texts;
import org.cartwright.backoffice.history.HistoryBean;
import org.cartwright.backoffice.list.Days;
import org.cartwright.backoffice.list.ListBean;
import org.cartwright.backoffice.list.ListState;
import org.cartwright.backoffice.list.Page;
import org.cartwright.store.StoreName;
import org.jspecify.annotations.Nullable;

/** Everything that was changed, by whom and when, the newest first. */
@Named("auditList")
@ViewScoped
public class AuditListBean extends ListBean<AuditRow> {
  private static final long serialVersionUID = 1L;

  @Inject private AuditSearchService entries;
  @Inject private Stores stores;
  @Inject private Texts texts;
  @Inject private Format format;
  @Inject private HistoryBean history;

  @Override
  protected Set<String> filterNames() {
    return Set.of("store", "kind", "action", "from", "until");
  }

  @Override
  protected Set<String> sortFields() {
    return Set.of();
  }

  @Override
  protected boolean valid(String name, String value) {
    return switch (name) {
      case "store" -> storeId(value) != null;
      case "kind" -> Arrays.stream(EntityKind.values()).anyMatch(one -> one.name().equals(value));
      case "action" ->
          Arrays.stream(AuditAction.values()).anyMatch(one -> one.name().equals(value));
      default -> Days.read(value) != null;
    };
  }

  @Override
  protected @Nullable String chip(String name, String value) {
    return switch (name) {
      case "store" -> texts.get("filter.chip", texts.get("filter.store"), stores.name(value));
      case "kind" -> texts.get("filter.chip", texts.get("audit.kind"), texts.get("kind." + value));
      case "action" ->
          texts.get("filter.chip", texts.get("audit.action"), texts.get("auditAction." + value));
      case "from" -> texts.get("filter.chip", texts.get("filter.from"), shown(value));
      default -> texts.get("filter.chip", texts.get("filter.until"), shown(value));
    };
  }

  private String shown(String day) {
    return Days.shown(day, texts.locale());
  }

  @Override
  protected Page<AuditRow> find(ListState wanted) {
    String store = wanted.filter("store");
    ZoneId zone = format.zone(store);
    String kind = wanted.filter("kind");
    String action = wanted.filter("action");
    AuditFilter filter =
        new AuditFilter(
            wanted.text(),
            store == null ? null : storeId(store),
            kind == null ? null : EntityKind.valueOf(kind),
            action == null ? null : AuditAction.valueOf(action),
            Days.begin(wanted.filter("from"), zone),
            Days.end(wanted.filter("until"), zone));
    AuditPage page = entries.find(filter, wanted.first(), wanted.size());
    return new Page<>(page.rows(), page.total());
  }

  private @Nullable String storeId(String alias) {
    return stores.getNames().stream()
        .filter(store -> store.alias().equals(alias))
        .map(StoreName::storeId)
        .findFirst()
        .orElse(null);
  }

  /** Alias of the store of an entry; null when it belongs to none that is there. */
  public @Nullable String store(AuditRow row) {
    return stores.getNames().stream()
        .filter(store -> store.storeId().equals(row.storeId()))
        .map(StoreName::alias)
        .findFirst()
        .orElse(null);
  }

  /** Path and query of the page of what was changed; null when it is gone. */
  public @Nullable String place(AuditRow row) {
    return row.action() == AuditAction.DELETED
        ? null
        : history.place(row.entityKind(), store(row), row.entityKey());
  }

  public List<EntityKind> getKinds() {
    return List.of(EntityKind.values());
  }

  public List<AuditAction> getActions() {
    return List.of(AuditAction.values());
  }
}
