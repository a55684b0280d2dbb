package org.cartwright.backoffice.staff;

import jakarta.annotation.PostConstruct;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import org.cartwright.backoffice.access.Session;
import org.cartwright.backoffice.frame.Texts;
import org.cartwright.editing.FieldProblem;
import org.cartwright.editing.InvalidEntry;
import org.cartwright.editing.StaleEdit;
import org.cartwright.staff.Account;
import org.cartwright.staff.AccountService;
import org.cartwright.staff.IdentityService;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Faces;
import org.omnifaces.util.Messages;

/** Everybody's own account: name and password. */
@Named("ownAccount")
@ViewScoped
public class AccountBean implements Serializable {
  private static final long serialVersionUID = 1L;

  @Inject private AccountService accounts;
  @Inject private IdentityService identities;
  @Inject private Texts texts;

  private @Nullable Account account;
  private @Nullable String displayName;
  private @Nullable String current;
  private @Nullable String wanted;
  private List<FieldProblem> problems = List.of();

  @PostConstruct
  void open() {
    Account own = accounts.account();
    account = own;
    displayName = own.displayName();
  }

  /** Changes the name by which colleagues know them. */
  public void rename() {
    problems = List.of();
    try {
      accounts.rename(displayName == null ? "" : displayName.strip());
      leave("account.saved", "/account.xhtml");
    } catch (InvalidEntry invalid) {
      problems = invalid.problems();
    } catch (StaleEdit stale) {
      problems = List.of(new FieldProblem("displayName", "again", List.of()));
    }
  }

  /** Changes the password; this session goes on, every other one ends. */
  public void changePassword() {
    problems = new ArrayList<>();
    if (current == null) {
      problems.add(new FieldProblem("current", "required", List.of()));
    }
    if (wanted == null) {
      problems.add(new FieldProblem("wanted", "required", List.of()));
    }
    if (current == null || wanted == null) {
      return;
    }
    problems = accounts.changePassword(current, wanted);
    current = null;
    wanted = null;
    if (problems.isEmpty()) {
      identities
          .ofStaff(Faces.getRemoteUser())
          .ifPresent(own -> Session.bind(Faces.getSession(), own.stamp()));
      boolean wasForced = account != null && account.mustChangePassword();
      leave("account.password.saved", wasForced ? "/orders.xhtml" : "/account.xhtml");
    }
  }

  private void leave(String key, String path) {
    Messages.addFlashGlobal(new FacesMessage(FacesMessage.SEVERITY_INFO, texts.get(key), null));
    Faces.redirect(Faces.getRequestContextPath() + path);
  }

  /** The messages of a field. */
  public List<String> problems(String field) {
    return problems.stream()
        .filter(problem -> problem.field().equals(field))
        .map(problem -> texts.get("invalid." + problem.code(), problem.values().toArray()))
        .toList();
  }

  public @Nullable Account getAccount() {
    return account;
  }

  public @Nullable String getDisplayName() {
    return displayName;
  }

  public void setDisplayName(@Nullable String displayName) {
    this.displayName = displayName;
  }

  public @Nullable String getCurrent() {
    return current;
  }

  public void setCurrent(@Nullable String current) {
    this.current = current;
  }

  public @Nullable String getWanted() {
    return wanted;
  }

  public void setWanted(@Nullable String wanted) {
    this.wanted = wanted;
  }
}
