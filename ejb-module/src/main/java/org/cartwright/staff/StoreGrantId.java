package org.cartwright.staff;

import java.io.Serializable;
import java.util.Objects;
import org.jspecify.annotations.NullUnmarked;

/** Key of a {@link StoreGrant}. */
@NullUnmarked
public class StoreGrantId implements Serializable {
  private static final long serialVersionUID = 1L;

  private String storeId;
  private StoreGrant.Subject subjectKind;
  private String subject;

  @Override
  public boolean equals(Object other) {
    return other instanceof StoreGrantId id
        && Objects.equals(storeId, id.storeId)
        && subjectKind == id.subjectKind
        && Objects.equals(subject, id.subject);
  }

  @Override
  public int hashCode() {
    return Objects.hash(storeId, subjectKind, subject);
  }
}
