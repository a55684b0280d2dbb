package org.cartwright.staff;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Transient;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.cartwright.audit.AuditSubject;
import org.cartwright.audit.EntityKind;
import org.cartwright.editing.Editable;
import org.jspecify.annotations.NullUnmarked;

/**
 * Somebody who may sign in to the backoffice, as administrators edit them. What signing in changes
 * is in {@link Credentials}.
 */
@Entity
@Table(name = "staff_user")
@NullUnmarked
public class StaffUser implements Editable<StaffDetails> {
  @Id
  @Column(name = "staff_user_id")
  private String staffUserId;

  @Column(updatable = false)
  private String name;

  @Column(name = "display_name")
  private String displayName;

  private String email;

  @Enumerated(EnumType.STRING)
  private Role role;

  private boolean enabled;

  @Column(name = "password_hash", updatable = false)
  private String firstHash;

  @Column(name = "must_change_password", updatable = false)
  private boolean firstMustChange;

  @Column(name = "password_changed", updatable = false)
  private Instant created;

  @Column(name = "failed_logins", updatable = false)
  private int firstFailures;

  @Version private long version;

  /** Not of this row: {@link Grants} fills it, and stores it. */
  @Transient private Map<String, Boolean> stores = Map.of();

  protected StaffUser() {}

  StaffUser(StaffDetails details, String passwordHash, boolean mustChangePassword, Instant now) {
    this.staffUserId = UUID.randomUUID().toString();
    this.name = details.name();
    this.firstHash = passwordHash;
    this.firstMustChange = mustChangePassword;
    this.created = now;
    change(details);
  }

  String staffUserId() {
    return staffUserId;
  }

  Role role() {
    return role;
  }

  boolean enabled() {
    return enabled;
  }

  Map<String, Boolean> stores() {
    return stores;
  }

  void granted(Map<String, Boolean> aliases) {
    stores = aliases;
  }

  @Override
  public AuditSubject subject() {
    String label = displayName.isEmpty() ? name : displayName;
    return new AuditSubject(EntityKind.STAFF_USER, null, staffUserId, name, label);
  }

  @Override
  public long version() {
    return version;
  }

  @Override
  public StaffDetails details() {
    return new StaffDetails(name, displayName, email, role, enabled, stores);
  }

  @Override
  public void change(StaffDetails wanted) {
    displayName = wanted.displayName();
    email = wanted.email();
    role = wanted.role();
    enabled = wanted.enabled();
    stores = wanted.stores();
  }
}
