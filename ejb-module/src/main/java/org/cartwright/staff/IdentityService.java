package org.cartwright.staff;

import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cartwright.access.Identity;
import org.cartwright.access.Unguarded;

/** Says what a member of staff may do now, so that a change of role or grants holds at once. */
@Stateless
@Unguarded("it is what finds out who is asking")
public class IdentityService {
  @PersistenceContext private EntityManager entities;

  /** The person of this name; empty when there is none (any more). */
  public Optional<Identity> ofStaff(String name) {
    return entities
        .createQuery("select u from StaffUser u where u.name = :name", StaffUser.class)
        .setParameter("name", name)
        .getResultStream()
        .findFirst()
        .map(this::identity);
  }

  private Identity identity(StaffUser user) {
    Map<String, String> stores = user.role() == Role.ADMIN ? null : granted(user);
    return new Identity(Identity.Kind.STAFF, user.name(), user.role().rights(), stores);
  }

  private Map<String, String> granted(StaffUser user) {
    List<Object[]> found =
        entities
            .createQuery(
                "select distinct s.storeId, s.alias from Store s, StoreGrant g"
                    + " where g.storeId = s.storeId"
                    + " and (g.subjectKind = :role and g.subject = :itsRole"
                    + " or g.subjectKind = :user and g.subject = :itsId)",
                Object[].class)
            .setParameter("role", StoreGrant.Subject.ROLE)
            .setParameter("itsRole", user.role().name())
            .setParameter("user", StoreGrant.Subject.USER)
            .setParameter("itsId", user.staffUserId())
            .getResultList();
    Map<String, String> aliases = new HashMap<>();
    found.forEach(store -> aliases.put((String) store[0], (String) store[1]));
    return aliases;
  }
}
