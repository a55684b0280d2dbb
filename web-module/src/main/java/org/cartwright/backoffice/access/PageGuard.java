package org.cartwright.backoffice.access;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.security.Principal;
import java.util.Optional;
import org.cartwright.access.AccessDenied;
import org.cartwright.access.Caller;
import org.cartwright.access.Right;
import org.cartwright.staff.IdentityService;
import org.cartwright.staff.SignedIn;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Servlets;

/**
 * Says to the engine which member of staff is asking, and refuses pages that are not for them. What
 * they may do now counts, not what they could when they signed in: whoever was disabled or deleted,
 * or has another password since, is signed out.
 */
@WebFilter({"*.xhtml", "/download/*"})
public class PageGuard extends HttpFilter {
  private static final long serialVersionUID = 1L;
  private static final String LOGIN = "/login.xhtml";
  private static final String ACCOUNT = "/account.xhtml";

  @Inject private transient IdentityService identities;
  @Inject private transient Caller caller;

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    String path = request.getServletPath();
    if (path.startsWith("/jakarta.faces.resource/")) {
      chain.doFilter(request, response);
    } else if (admitted(request, response, path)) {
      guard(request, response, chain, path);
    }
  }

  /** Whether it goes on; otherwise the answer is a redirect. */
  private boolean admitted(HttpServletRequest request, HttpServletResponse response, String path)
      throws IOException, ServletException {
    Principal staff = request.getUserPrincipal();
    if (staff == null) {
      return true;
    }
    HttpSession session = request.getSession(false);
    Optional<SignedIn> now =
        identities.ofStaff(staff.getName()).filter(user -> Session.isOf(session, user.stamp()));
    if (now.isEmpty()) {
      request.logout();
      if (session != null) {
        session.invalidate();
      }
      redirect(request, response, LOGIN + "?ended=true");
      return false;
    }
    caller.become(now.get().identity());
    if (now.get().mustChangePassword() && !path.equals(ACCOUNT) && !path.equals(LOGIN)) {
      redirect(request, response, ACCOUNT);
      return false;
    }
    return true;
  }

  private void guard(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain, String path)
      throws IOException, ServletException {
    PageRule rule = path.endsWith(".xhtml") ? PageRule.of(path) : PageRule.SIGNED_IN;
    if (rule == null) {
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
    } else if (!mayOpen(rule, request.getParameter("store"))) {
      response.sendError(HttpServletResponse.SC_FORBIDDEN);
    } else {
      try {
        chain.doFilter(request, response);
      } catch (ServletException | RuntimeException failed) {
        if (!isDenied(failed) || response.isCommitted()) {
          throw failed;
        }
        response.reset();
        response.sendError(HttpServletResponse.SC_FORBIDDEN);
      }
    }
  }

  /** Whether a service refused, however deep below what the page threw. */
  private static boolean isDenied(Throwable failed) {
    for (Throwable cause = failed; cause != null; cause = cause.getCause()) {
      if (cause instanceof AccessDenied) {
        return true;
      }
    }
    return false;
  }

  private boolean mayOpen(PageRule rule, @Nullable String store) {
    Right right = rule.right();
    return right == null || caller.may(right, store == null || store.isEmpty() ? null : store);
  }

  /** Also for a page's script, which follows no redirect of its own. */
  private static void redirect(
      HttpServletRequest request, HttpServletResponse response, String path) throws IOException {
    Servlets.facesRedirect(request, response, request.getContextPath() + path);
  }
}
