package org.cartwright.access;

import jakarta.ejb.ApplicationException;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Somebody asked for what they may not do; nothing was changed. */
@ApplicationException(rollback = true)
public class AccessDenied extends RuntimeException {
  private static final long serialVersionUID = 1L;

  AccessDenied(String who, Right right, @Nullable String store) {
    super(
        "%s may not %s %s"
            .formatted(
                who,
                right.name().toLowerCase(Locale.ROOT),
                store == null ? "here" : "in the store " + store));
  }
}
