package org.cartwright.staff;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.cartwright.access.Identity;
import org.cartwright.access.Unguarded;

/** Says what a member of staff may do now, so that a change of role or grants holds at once. */
@Stateless
@Unguarded("it is what finds out who is asking")
public class IdentityService {
  @Inject private Staff staff;
  @Inject private Grants grants;

  /** The person of this name; empty when there is none (any more) or they are disabled. */
  public Optional<SignedIn> ofStaff(String name) {
    return staff.credentials(name).filter(Credentials::enabled).map(this::signedIn);
  }

  private SignedIn signedIn(Credentials user) {
    boolean mustChange = user.mustChangePassword();
    return new SignedIn(
        mustChange
            ? new Identity(Identity.Kind.STAFF, user.name(), Set.of(), Map.of())
            : identity(user),
        user.stamp(),
        mustChange);
  }

  private Identity identity(Credentials user) {
    Map<String, String> stores =
        user.role() == Role.ADMIN ? null : grants.ofEither(user.role(), user.staffUserId());
    return new Identity(Identity.Kind.STAFF, user.name(), user.role().rights(), stores);
  }
}
