package org.cartwright.backoffice.login;

import jakarta.security.enterprise.credential.Credential;
import org.cartwright.staff.LoginResult;

/**
 * Somebody whose name and password the engine accepted just now. Only such are handed to the
 * container: after an attempt that fails there, Payara 6 answers every protected page of the
 * session with nothing.
 */
record VerifiedStaff(LoginResult.Accepted accepted) implements Credential {}
