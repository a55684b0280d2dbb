package org.cartwright.backoffice.login;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.security.enterprise.credential.Credential;
import jakarta.security.enterprise.identitystore.CredentialValidationResult;
import jakarta.security.enterprise.identitystore.IdentityStore;

/** Tells the container who signed in, and as what. */
@ApplicationScoped
public class StaffIdentityStore implements IdentityStore {
  @Override
  public CredentialValidationResult validate(Credential credential) {
    return credential instanceof VerifiedStaff staff
        ? new CredentialValidationResult(staff.accepted().name(), staff.accepted().roles())
        : CredentialValidationResult.NOT_VALIDATED_RESULT;
  }
}
