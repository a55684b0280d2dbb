package org.cartwright.staff;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/** Reads and writes to whom stores are granted. A grant to the role or to the person is enough. */
@ApplicationScoped
class Grants {
  @PersistenceContext private EntityManager entities;

  /** What is granted to the person by name: true by alias of the store. */
  Map<String, Boolean> ofUser(String staffUserId) {
    Map<String, Boolean> granted = new TreeMap<>();
    aliases(StoreGrant.Subject.USER, staffUserId).values().forEach(a -> granted.put(a, true));
    return granted;
  }

  /** Where somebody may enter, by role or by name: alias by id of the store. */
  Map<String, String> ofEither(Role role, String staffUserId) {
    Map<String, String> granted = aliases(StoreGrant.Subject.ROLE, role.name());
    granted.putAll(aliases(StoreGrant.Subject.USER, staffUserId));
    return granted;
  }

  /** Aliases of the stores by whom they are granted to: name of a role, or id of a person. */
  Map<String, TreeSet<String>> bySubject() {
    Map<String, TreeSet<String>> granted = new TreeMap<>();
    entities
        .createQuery(
            "select g.subject, s.alias from Store s, StoreGrant g where g.storeId = s.storeId",
            Object[].class)
        .getResultList()
        .forEach(
            grant ->
                granted
                    .computeIfAbsent((String) grant[0], subject -> new TreeSet<>())
                    .add((String) grant[1]));
    return granted;
  }

  /** Makes the grants to a person these, by alias of the store. */
  void replace(String staffUserId, Map<String, Boolean> wanted) {
    Map<String, String> now = aliases(StoreGrant.Subject.USER, staffUserId);
    now.forEach(
        (id, alias) -> {
          if (!wanted.containsKey(alias)) {
            remove(id, StoreGrant.Subject.USER, staffUserId);
          }
        });
    wanted.keySet().stream()
        .filter(alias -> !now.containsValue(alias))
        .forEach(alias -> entities.persist(StoreGrant.toUser(storeId(alias), staffUserId)));
  }

  /** To which roles, or to which people by id, a store is granted. */
  List<String> subjects(String storeId, StoreGrant.Subject kind) {
    return entities
        .createQuery(
            "select g.subject from StoreGrant g where g.storeId = :store and g.subjectKind = :kind",
            String.class)
        .setParameter("store", storeId)
        .setParameter("kind", kind)
        .getResultList();
  }

  void grantRole(String storeId, Role role) {
    entities.persist(StoreGrant.toRole(storeId, role));
  }

  /** Whether there was such a grant. */
  boolean remove(String storeId, StoreGrant.Subject kind, String subject) {
    return entities
            .createQuery(
                "delete from StoreGrant g where g.storeId = :store and g.subjectKind = :kind"
                    + " and g.subject = :subject")
            .setParameter("store", storeId)
            .setParameter("kind", kind)
            .setParameter("subject", subject)
            .executeUpdate()
        > 0;
  }

  private String storeId(String alias) {
    return entities
        .createQuery("select s.storeId from Store s where s.alias = :alias", String.class)
        .setParameter("alias", alias)
        .getSingleResult();
  }

  private Map<String, String> aliases(StoreGrant.Subject kind, String subject) {
    List<Object[]> found =
        entities
            .createQuery(
                "select s.storeId, s.alias from Store s, StoreGrant g"
                    + " where g.storeId = s.storeId and g.subjectKind = :kind"
                    + " and g.subject = :subject",
                Object[].class)
            .setParameter("kind", kind)
            .setParameter("subject", subject)
            .getResultList();
    Map<String, String> aliases = new TreeMap<>();
    found.forEach(store -> aliases.put((String) store[0], (String) store[1]));
    return aliases;
  }
}
