package org.cartwright.editing;

import java.io.Serializable;

/**
 * An entity as somebody saw it who is about to edit it.
 *
 * @param id primary key
 * @param version to hand back when saving
 */
public record Edited<D extends Record>(String id, long version, D details) implements Serializable {
  /** The entity as it is now. */
  public static <D extends Record> Edited<D> of(Editable<D> entity) {
    return new Edited<>(entity.subject().id(), entity.version(), entity.details());
  }
}
