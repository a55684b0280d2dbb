package org.cartwright.backoffice.access;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.security.Principal;
import org.cartwright.access.Caller;
import org.cartwright.access.Right;
import org.cartwright.staff.IdentityService;
import org.cartwright.staff.SignedIn;
import org.jspecify.annotations.Nullable;

/**
 * Says to the engine which member of staff is asking, and refuses pages that are not for them. What
 * they may do now counts, not what they could when they signed in.
 */
@WebFilter({"*.xhtml", "/payload", "/download/*"})
public class PageGuard extends HttpFilter {
  private static final long serialVersionUID = 1L;

  @Inject private transient IdentityService identities;
  @Inject private transient Caller caller;

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    Principal staff = request.getUserPrincipal();
    if (staff != null) {
      identities.ofStaff(staff.getName()).map(SignedIn::identity).ifPresent(caller::become);
    }
    String path = request.getServletPath();
    if (!path.endsWith(".xhtml") || path.startsWith("/jakarta.faces.resource/")) {
      chain.doFilter(request, response);
      return;
    }
    PageRule rule = PageRule.of(path);
    if (rule == null) {
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
    } else if (!mayOpen(rule, request.getParameter("store"))) {
      response.sendError(HttpServletResponse.SC_FORBIDDEN);
    } else {
      chain.doFilter(request, response);
    }
  }

  private boolean mayOpen(PageRule rule, @Nullable String store) {
    Right right = rule.right();
    return right == null || caller.may(right, store == null || store.isEmpty() ? null : store);
  }
}
