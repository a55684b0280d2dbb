package org.cartwright.backoffice.login;

import jakarta.annotation.security.DeclareRoles;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.security.enterprise.authentication.mechanism.http.CustomFormAuthenticationMechanismDefinition;
import jakarta.security.enterprise.authentication.mechanism.http.LoginToContinue;

/**
 * Staff sign in with a form. {@code continue} tells the form that somebody asked for a page and is
 * to be brought back to it; it is absent when the form itself was asked for.
 */
@CustomFormAuthenticationMechanismDefinition(
    loginToContinue =
        @LoginToContinue(
            loginPage = "/login.xhtml?continue=true",
            errorPage = "",
            useForwardToLogin = false))
@DeclareRoles({"admin", "manager", "viewer"})
@ApplicationScoped
public class SecurityDefinition {}
