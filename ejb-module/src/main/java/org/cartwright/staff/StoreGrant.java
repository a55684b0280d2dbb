package org.cartwright.staff;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import org.jspecify.annotations.NullUnmarked;

/** Lets everybody of a role, or one person, into a store. Any grant is enough. */
@Entity
@Table(name = "store_grant")
@IdClass(StoreGrantId.class)
@NullUnmarked
public class StoreGrant {
  /** To whom a store is granted. */
  public enum Subject {
    ROLE,
    USER
  }

  @Id
  @Column(name = "store_id")
  private String storeId;

  @Id
  @Enumerated(EnumType.STRING)
  @Column(name = "subject_kind")
  private Subject subjectKind;

  @Id private String subject;

  protected StoreGrant() {}

  private StoreGrant(String storeId, Subject subjectKind, String subject) {
    this.storeId = storeId;
    this.subjectKind = subjectKind;
    this.subject = subject;
  }

  /** For everybody of a role. */
  public static StoreGrant toRole(String storeId, Role role) {
    return new StoreGrant(storeId, Subject.ROLE, role.name());
  }

  /** For one person. */
  static StoreGrant toUser(String storeId, String staffUserId) {
    return new StoreGrant(storeId, Subject.USER, staffUserId);
  }

  String storeId() {
    return storeId;
  }

  Subject subjectKind() {
    return subjectKind;
  }

  String subject() {
    return subject;
  }
}
