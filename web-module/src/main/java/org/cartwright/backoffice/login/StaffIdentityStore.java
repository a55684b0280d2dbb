package org.cartwright.backoffice.login;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.credential.Credential;
import jakarta.security.enterprise.credential.UsernamePasswordCredential;
import jakarta.security.enterprise.identitystore.CredentialValidationResult;
import jakarta.security.enterprise.identitystore.IdentityStore;
import org.cartwright.staff.LoginResult;
import org.cartwright.staff.LoginService;

/** Asks the engine who may enter, and as what. */
@ApplicationScoped
public class StaffIdentityStore implements IdentityStore {
  @Inject private LoginService logins;
  @Inject private LoginAttempt attempt;

  @Override
  public CredentialValidationResult validate(Credential credential) {
    if (!(credential instanceof UsernamePasswordCredential given)) {
      return CredentialValidationResult.NOT_VALIDATED_RESULT;
    }
    LoginResult result = logins.login(given.getCaller(), given.getPasswordAsString());
    if (result instanceof LoginResult.Accepted accepted) {
      return new CredentialValidationResult(accepted.name(), accepted.roles());
    }
    if (result instanceof LoginResult.Locked locked) {
      attempt.setLockedUntil(locked.until());
    }
    return CredentialValidationResult.INVALID_RESULT;
  }
}
