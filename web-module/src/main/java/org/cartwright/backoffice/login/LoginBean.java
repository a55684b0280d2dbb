package org.cartwright.backoffice.login;

import static jakarta.security.enterprise.authentication.mechanism.http.AuthenticationParameters.withParams;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.SecurityContext;
import org.cartwright.backoffice.access.Session;
import org.cartwright.backoffice.frame.Texts;
import org.cartwright.staff.LoginResult;
import org.cartwright.staff.LoginService;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Faces;

/**
 * The login form. The same words for a wrong name, a wrong password and a locked account, so that
 * names stay unknown.
 */
@Named("login")
@RequestScoped
public class LoginBean {
  static final String START_PAGE = "/orders.xhtml";

  @Inject private SecurityContext security;
  @Inject private LoginService logins;
  @Inject private Texts texts;

  private @Nullable String name;
  private @Nullable String password;
  private @Nullable String problem;
  private boolean resuming;
  private @Nullable String back;

  /** Opens the form; whoever is signed in already is sent on to the start page. */
  public void open() {
    back = ReturnAddress.checked(Faces.getRequestParameter("back"), Faces.getRequestContextPath());
    resuming = back == null && Faces.getRequestParameter("continue") != null;
    if (Faces.getRemoteUser() != null) { // WildFly's SecurityContext names "anonymous" here
      Faces.redirect(Faces.getRequestContextPath() + START_PAGE);
    }
  }

  /** Signs in. */
  public void submit() {
    LoginResult result = logins.login(given(name), given(password));
    password = null;
    if (result instanceof LoginResult.Accepted accepted) {
      enter(accepted);
    } else if (result instanceof LoginResult.Disabled) {
      problem = texts.get("login.disabled");
    } else {
      problem = texts.get("login.wrong");
    }
  }

  private void enter(LoginResult.Accepted accepted) {
    String target = ReturnAddress.checked(back, Faces.getRequestContextPath());
    Faces.getRequest().changeSessionId();
    Session.bind(Faces.getSession(), accepted.stamp());
    AuthenticationStatus status =
        security.authenticate(
            Faces.getRequest(),
            Faces.getResponse(),
            withParams().credential(new VerifiedStaff(accepted)).newAuthentication(!resuming));
    if (status == AuthenticationStatus.SEND_CONTINUE) {
      FacesContext.getCurrentInstance().responseComplete();
    } else if (status == AuthenticationStatus.SUCCESS) {
      Faces.redirect(target == null ? Faces.getRequestContextPath() + START_PAGE : target);
    } else {
      throw new IllegalStateException("the container does not accept who the engine accepted");
    }
  }

  private static String given(@Nullable String text) {
    return text == null ? "" : text;
  }

  public @Nullable String getProblem() {
    return problem;
  }

  public @Nullable String getName() {
    return name;
  }

  public void setName(@Nullable String name) {
    this.name = name;
  }

  public @Nullable String getPassword() {
    return password;
  }

  public void setPassword(@Nullable String password) {
    this.password = password;
  }

  public boolean isResuming() {
    return resuming;
  }

  public void setResuming(boolean resuming) {
    this.resuming = resuming;
  }

  public @Nullable String getBack() {
    return back;
  }

  public void setBack(@Nullable String back) {
    this.back = back;
  }
}
