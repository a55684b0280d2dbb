package org.cartwright.backoffice.edit;

import jakarta.annotation.PostConstruct;
import jakarta.faces.application.FacesMessage;
import jakarta.inject.Inject;
import java.io.Serializable;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cartwright.audit.AuditRow;
import org.cartwright.backoffice.frame.Texts;
import org.cartwright.editing.Edited;
import org.cartwright.editing.FieldProblem;
import org.cartwright.editing.InUse;
import org.cartwright.editing.InvalidEntry;
import org.cartwright.editing.StaleEdit;
import org.cartwright.editing.Usage;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Faces;
import org.omnifaces.util.Messages;

/**
 * A page that edits one entity, in the view scope. The address names it: {@code
 * ?store=nordlys&key=standard}; without a key it is a new one. A save that fails keeps what was
 * typed.
 *
 * @param <D> the details of the entity; the form has a value for each of the record's components
 */
public abstract class EditBean<D extends Record> implements Serializable {
  private static final long serialVersionUID = 1L;

  @Inject private Texts texts;

  private String store = "";
  private @Nullable Edited<D> seen;
  private Map<String, @Nullable Object> read = Map.of();
  private Map<String, @Nullable Object> form = new LinkedHashMap<>();
  private List<FieldProblem> problems = List.of();
  private @Nullable List<AuditRow> conflict;
  private List<Usage> uses = List.of();
  private long moreUses;

  /** The record's class. */
  protected abstract Class<D> type();

  /** What a new one starts with. */
  protected abstract D blank(String store);

  /** The entity that the address names. */
  protected abstract Optional<Edited<D>> find(String store, String key);

  /** Adds a new one. */
  protected abstract void create(String store, D wanted) throws InvalidEntry;

  /** Saves the details against the version that was seen. */
  protected abstract void save(String store, Edited<D> edited, D wanted)
      throws InvalidEntry, StaleEdit;

  /** Deletes it; pages without that never call it. */
  protected abstract void delete(String store, Edited<D> edited)
      throws InvalidEntry, StaleEdit, InUse;

  /** What the address calls the entity with these details. */
  protected abstract String keyOf(D details);

  /** What people call it. */
  protected abstract String labelOf(D details);

  /** Path of the list to go back to, as {@code /currencies.xhtml}; the store is added. */
  protected abstract String listPage();

  @PostConstruct
  void open() {
    store = given("store");
    String key = given("key");
    if (key.isEmpty()) {
      show(blank(store));
    } else {
      show(find(store, key));
    }
  }

  /** Saves what was typed; stays on the page when that fails. */
  public void save() {
    attempt(seen);
  }

  /** Throws away what was typed and shows what is saved now. */
  public void reload() {
    Edited<D> before = seen;
    if (before != null) {
      show(find(store, keyOf(before.details())));
    }
  }

  /** Saves what was typed on top of what somebody else saved meanwhile. */
  public void applyMine() {
    Edited<D> before = seen;
    Optional<Edited<D>> newest =
        before == null ? Optional.empty() : find(store, keyOf(before.details()));
    if (newest.isEmpty()) {
      return;
    }
    Map<String, @Nullable Object> now = RecordForm.of(newest.get().details());
    form = OnTop.of(read, form, now);
    read = now;
    seen = newest.get();
    attempt(newest.get());
  }

  /** Deletes the entity, unless something uses it. */
  public void delete() {
    Edited<D> edited = seen;
    if (edited == null) {
      return;
    }
    clearResults();
    try {
      delete(store, edited);
      leave("edit.deleted", edited.details(), getList());
    } catch (InvalidEntry invalid) {
      problems = invalid.problems();
    } catch (StaleEdit stale) {
      conflict = stale.since();
    } catch (InUse used) {
      uses = used.uses();
      moreUses = used.more();
    }
  }

  private void attempt(@Nullable Edited<D> edited) {
    clearResults();
    D wanted = RecordForm.read(type(), form);
    try {
      if (edited == null) {
        create(store, wanted);
      } else {
        save(store, edited, wanted);
      }
      leave("edit.saved", wanted, page(wanted));
    } catch (InvalidEntry invalid) {
      problems = invalid.problems();
    } catch (StaleEdit stale) {
      conflict = stale.since();
    }
  }

  private void clearResults() {
    problems = List.of();
    conflict = null;
    uses = List.of();
    moreUses = 0;
  }

  private void leave(String key, D details, String target) {
    Messages.addFlashGlobal(
        new FacesMessage(FacesMessage.SEVERITY_INFO, texts.get(key, labelOf(details)), null));
    Faces.redirect(Faces.getRequestContextPath() + target);
  }

  /** Where to go after a save: the page of the entity as it is called now. */
  protected String page(D details) {
    return address(Faces.getViewId(), "key=" + encoded(keyOf(details)));
  }

  private String address(String path, String query) {
    String inStore = store.isEmpty() ? "" : "store=" + encoded(store);
    String all = inStore.isEmpty() || query.isEmpty() ? inStore + query : inStore + "&" + query;
    return all.isEmpty() ? path : path + "?" + all;
  }

  /** A value as it may stand in the query of an address. */
  protected static String encoded(String value) {
    return URLEncoder.encode(value, StandardCharsets.UTF_8);
  }

  private void show(Optional<Edited<D>> found) {
    if (found.isEmpty()) {
      Faces.responseSendError(404, null);
      seen = null;
      form = new LinkedHashMap<>();
      return;
    }
    clearResults();
    seen = found.get();
    read = RecordForm.of(found.get().details());
    form = RecordForm.of(found.get().details());
  }

  private void show(D blank) {
    clearResults();
    seen = null;
    read = RecordForm.of(blank);
    form = RecordForm.of(blank);
  }

  private static String given(String parameter) {
    String value = Faces.getRequestParameter(parameter);
    return value == null ? "" : value;
  }

  /** What the inputs hold, by name of the record's component. */
  public Map<String, @Nullable Object> getForm() {
    return form;
  }

  /** Alias of the store; empty for what belongs to no store. */
  public String getStore() {
    return store;
  }

  public boolean isNew() {
    return seen == null;
  }

  /** Primary key, for the history; null for a new one. */
  public @Nullable String getId() {
    return seen == null ? null : seen.id();
  }

  /** Name of what is saved; empty for a new one. */
  public String getLabel() {
    return seen == null ? "" : labelOf(seen.details());
  }

  /** Address of the list, with its store. */
  public String getList() {
    return address(listPage(), "");
  }

  /** The messages of a field, and of what is in it when it is a list or a map. */
  public List<String> problems(String field) {
    return problems.stream()
        .filter(problem -> problem.field().equals(field))
        .map(this::message)
        .toList();
  }

  /** Everything that is wrong, for the summary. */
  public List<FieldProblem> getProblems() {
    return problems;
  }

  /** What a problem says, in the reader's language. */
  public String message(FieldProblem problem) {
    return texts.get("invalid." + problem.code(), problem.values().toArray());
  }

  /** What somebody else did since the page was opened; null when nobody did. */
  public @Nullable List<AuditRow> getConflict() {
    return conflict;
  }

  /** What uses the entity that was to be deleted. */
  public List<Usage> getUses() {
    return uses;
  }

  public long getMoreUses() {
    return moreUses;
  }

  /** Shows problems that the page itself found. */
  protected void refuse(List<FieldProblem> found) {
    problems = new ArrayList<>(found);
  }

  /** Texts in the reader's language. */
  protected Texts texts() {
    return texts;
  }
}
