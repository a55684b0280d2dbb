package org.cartwright.backoffice.staff;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.cartwright.backoffice.frame.Texts;
import org.cartwright.editing.StaleEdit;
import org.cartwright.staff.GrantService;
import org.cartwright.staff.Role;
import org.cartwright.staff.StaffRow;
import org.cartwright.staff.StoreAccess;
import org.cartwright.staff.UserService;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Messages;

/** Who may enter a store; each change holds at once, so that there is nothing to save. */
@Named("storeAccess")
@ViewScoped
public class StoreAccessBean implements Serializable {
  private static final long serialVersionUID = 1L;

  @Inject private GrantService grants;
  @Inject private UserService users;
  @Inject private Texts texts;

  private final Map<String, StoreAccess> read = new HashMap<>();
  private @Nullable String person;

  /** Who may enter the store; null when there is none of that alias. */
  public @Nullable StoreAccess of(@Nullable String store) {
    return store == null || store.isEmpty()
        ? null
        : read.computeIfAbsent(store, alias -> grants.of(alias).orElse(null));
  }

  /** The roles to which a store can be granted. */
  public List<Role> getRoles() {
    return List.of(Role.MANAGER, Role.VIEWER);
  }

  /** Names of those who could be let in by name. */
  public List<String> candidates(String store) {
    StoreAccess now = of(store);
    return users.list().stream()
        .filter(user -> user.role() != Role.ADMIN)
        .map(StaffRow::name)
        .filter(name -> now != null && !now.users().contains(name))
        .toList();
  }

  /** Lets everybody of a role in, or not any more. */
  public void letRole(String store, Role role, boolean enter) {
    grants.letRole(store, role, enter);
    done(store);
  }

  /** Lets the chosen person in. */
  public void add(String store) {
    String name = person;
    if (name != null && !name.isEmpty()) {
      letUser(store, name, true);
    }
    person = null;
  }

  /** Lets somebody in by name, or not any more. */
  public void letUser(String store, String name, boolean enter) {
    try {
      grants.letUser(store, name, enter);
      done(store);
    } catch (StaleEdit stale) {
      read.remove(store);
      Messages.addGlobal(
          new FacesMessage(FacesMessage.SEVERITY_WARN, texts.get("invalid.again"), null));
    }
  }

  private void done(String store) {
    read.remove(store);
    Messages.addGlobal(
        new FacesMessage(FacesMessage.SEVERITY_INFO, texts.get("storeAccess.saved"), null));
  }

  public @Nullable String getPerson() {
    return person;
  }

  public void setPerson(@Nullable String person) {
    this.person = person;
  }
}
