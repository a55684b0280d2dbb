package org.cartwright.staff;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.cartwright.access.Needs;
import org.cartwright.access.OfStore;
import org.cartwright.access.Right;
import org.cartwright.audit.AuditAction;
import org.cartwright.audit.AuditLog;
import org.cartwright.audit.AuditSubject;
import org.cartwright.audit.Change;
import org.cartwright.audit.EntityKind;
import org.cartwright.editing.Edited;
import org.cartwright.editing.Editor;
import org.cartwright.editing.StaleEdit;

/**
 * Decides who may enter which store: everybody of a role, or somebody by name. Either is enough,
 * and nothing takes away what the other gives.
 */
@Stateless
public class GrantService {
  @PersistenceContext private EntityManager entities;
  @Inject private Editor editor;
  @Inject private Staff staff;
  @Inject private Grants grants;
  @Inject private AuditLog log;

  /** Every store, by name, and who may enter it. */
  @Needs(Right.ADMINISTER)
  public List<StoreAccess> stores() {
    return stored().stream().map(this::access).toList();
  }

  /** Who may enter a store; empty if there is none of that alias. */
  @Needs(Right.ADMINISTER)
  public Optional<StoreAccess> of(@OfStore String store) {
    return store(store).map(this::access);
  }

  /**
   * Lets everybody of a role into a store, or not any more. Nothing happens if it is so already.
   *
   * @throws IllegalArgumentException for administrators, who need no grant
   */
  @Needs(Right.ADMINISTER)
  public void letRole(@OfStore String store, Role role, boolean enter) {
    if (role == Role.ADMIN) {
      throw new IllegalArgumentException("administrators enter every store");
    }
    Object[] row = store(store).orElseThrow();
    if (access(row).roles().contains(role) == enter) {
      return;
    }
    String id = (String) row[0];
    if (enter) {
      grants.grantRole(id, role);
    } else {
      grants.remove(id, StoreGrant.Subject.ROLE, role.name());
    }
    log.record(
        new AuditSubject(EntityKind.STORE, id, id, (String) row[1], (String) row[2]),
        (Long) row[3],
        AuditAction.CHANGED,
        List.of(new Change("access." + role, String.valueOf(!enter), String.valueOf(enter))),
        null);
  }

  /**
   * Lets somebody into a store by name, or not any more.
   *
   * @return whether there is somebody of that name
   * @throws StaleEdit if somebody else edits that person at the same time
   */
  @Needs(Right.ADMINISTER)
  public boolean letUser(@OfStore String store, String name, boolean enter) throws StaleEdit {
    String alias = (String) store(store).orElseThrow()[1];
    StaffUser user = staff.user(name);
    if (user == null) {
      return false;
    }
    StaffDetails wanted = user.details().with(alias, enter);
    editor.save(user, Edited.of(user), wanted);
    grants.replace(user.staffUserId(), wanted.stores());
    return true;
  }

  private StoreAccess access(Object[] store) {
    Set<Role> roles = EnumSet.noneOf(Role.class);
    grants.subjects((String) store[0], StoreGrant.Subject.ROLE).stream()
        .map(Role::valueOf)
        .forEach(roles::add);
    List<String> users =
        grants.subjects((String) store[0], StoreGrant.Subject.USER).stream()
            .map(id -> entities.find(StaffUser.class, id))
            .filter(user -> user != null)
            .map(user -> user.details().name())
            .sorted()
            .toList();
    return new StoreAccess((String) store[1], (String) store[2], Set.copyOf(roles), users);
  }

  private Optional<Object[]> store(String alias) {
    return stored().stream()
        .filter(store -> store[1].equals(alias) || store[0].equals(alias))
        .findFirst();
  }

  private List<Object[]> stored() {
    return entities
        .createQuery(
            "select s.storeId, s.alias, s.name, s.version from Store s order by s.name, s.alias",
            Object[].class)
        .getResultList();
  }
}
