package org.cartwright.backoffice.design;

import jakarta.annotation.PostConstruct;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.cartwright.access.Identity;
import org.cartwright.audit.AuditAction;
import org.cartwright.audit.AuditRow;
import org.cartwright.audit.Change;
import org.cartwright.audit.EntityKind;
import org.cartwright.backoffice.frame.Texts;
import org.cartwright.editing.FieldProblem;
import org.cartwright.editing.Usage;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Faces;
import org.omnifaces.util.Messages;

/**
 * A specimen with the same properties as a page that edits: the address says which state it is in,
 * {@code ?show=conflict}. Nothing of it is stored.
 */
@Named("design")
@ViewScoped
public class DesignBean implements Serializable {
  private static final long serialVersionUID = 1L;

  @Inject private Texts texts;

  private final Map<String, @Nullable Object> form = new LinkedHashMap<>();
  private final List<String> order =
      new ArrayList<>(List.of("grey", "blue", "teal", "green", "amber", "red"));
  private String show = "";

  @PostConstruct
  void open() {
    show = Objects.requireNonNullElse(Faces.getRequestParameter("show"), "");
    form.put("name", show.equals("problems") ? "" : texts.get("design.specimen"));
    form.put("price", new BigDecimal("1234.5"));
    form.put("rate", new BigDecimal("0.255"));
    form.put("enabled", true);
  }

  /** Says that it is saved, or what is missing. */
  public void save() {
    Object name = form.get("name");
    show = name == null || name.toString().isBlank() ? "problems" : "";
    if (getProblems().isEmpty()) {
      Messages.addGlobal(
          new FacesMessage(
              FacesMessage.SEVERITY_INFO, texts.get("edit.saved", String.valueOf(name)), null));
    }
  }

  /** Shows what the page says when something cannot be deleted. */
  public void delete() {
    show = "in-use";
  }

  /** Ends the conflict. */
  public void reload() {
    open();
    show = "";
  }

  /** Ends the conflict and saves. */
  public void applyMine() {
    save();
  }

  /** Puts a colour at another place, counted from 0. */
  public void move(String key, int to) {
    if (order.remove(key)) {
      order.add(Math.max(0, Math.min(order.size(), to)), key);
    }
  }

  public List<String> getOrder() {
    return order;
  }

  public Map<String, @Nullable Object> getForm() {
    return form;
  }

  public boolean isNew() {
    return false;
  }

  public String getLabel() {
    return texts.get("design.specimen");
  }

  public String getList() {
    return "/design.xhtml";
  }

  public List<FieldProblem> getProblems() {
    return show.equals("problems")
        ? List.of(new FieldProblem("name", "required", List.of()))
        : List.of();
  }

  /** The messages of a field. */
  public List<String> problems(String field) {
    return getProblems().stream()
        .filter(problem -> problem.field().equals(field))
        .map(this::message)
        .toList();
  }

  public String message(FieldProblem problem) {
    return texts.get("invalid." + problem.code());
  }

  public @Nullable List<AuditRow> getConflict() {
    return show.equals("conflict") ? getEntries().subList(0, 1) : null;
  }

  public List<Usage> getUses() {
    return show.equals("in-use")
        ? List.of(new Usage(EntityKind.STORE, null, "nordlys", "Nordlys", "defaultTaxClass"))
        : List.of();
  }

  public long getMoreUses() {
    return show.equals("in-use") ? 1200 : 0;
  }

  /** Two entries of an audit log. */
  public List<AuditRow> getEntries() {
    return List.of(
        entry(
            AuditAction.CHANGED,
            List.of(
                new Change("name", texts.get("design.specimen"), "Nordlys"),
                new Change("prices.NOK", "149.00", "159.00"))),
        entry(AuditAction.CREATED, List.of(new Change("enabled", null, "true"))));
  }

  private static AuditRow entry(AuditAction action, List<Change> changes) {
    return new AuditRow(
        action.name(),
        Instant.now(),
        Identity.Kind.STAFF,
        "ingrid",
        null,
        EntityKind.PRODUCT,
        "1",
        "mug-1",
        "Mug",
        action,
        null,
        changes);
  }

  /** Names of the tokens that are colours of texts and of marks. */
  public List<String> getColours() {
    return Tokens.COLOURS;
  }

  /** Names of the tokens that are grounds. */
  public List<String> getGrounds() {
    return Tokens.GROUNDS;
  }

  /** Names of all icons. */
  public List<String> getIcons() {
    return Tokens.icons();
  }
}
