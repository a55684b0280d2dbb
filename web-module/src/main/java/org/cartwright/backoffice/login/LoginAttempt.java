package org.cartwright.backoffice.login;

import jakarta.enterprise.context.RequestScoped;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Carries why a login failed from the identity store, which may only say no, to the form. */
@RequestScoped
public class LoginAttempt {
  private @Nullable Instant lockedUntil;

  public @Nullable Instant getLockedUntil() {
    return lockedUntil;
  }

  public void setLockedUntil(@Nullable Instant lockedUntil) {
    this.lockedUntil = lockedUntil;
  }
}
