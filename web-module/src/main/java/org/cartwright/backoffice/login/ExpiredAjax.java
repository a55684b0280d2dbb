package org.cartwright.backoffice.login;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * A page whose session has ended asks by ajax, and the container sends that request on to the login
 * page, which the page's script cannot show. It is told to go there as a whole, with the way back.
 */
@WebFilter("/login.xhtml")
public class ExpiredAjax extends HttpFilter {
  private static final long serialVersionUID = 1L;

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    if (!request.getMethod().equals("GET")
        || !"partial/ajax".equals(request.getHeader("Faces-Request"))) {
      chain.doFilter(request, response);
      return;
    }
    response.setContentType("text/xml");
    response.setCharacterEncoding("UTF-8");
    response
        .getWriter()
        .write(
            "<?xml version=\"1.0\" encoding=\"UTF-8\"?><partial-response><redirect url=\""
                + target(request.getContextPath(), request.getHeader("Referer"))
                + "\"></redirect></partial-response>");
  }

  /** The login page's address, as it may stand in XML: the way back is URL-encoded throughout. */
  static String target(String contextPath, @Nullable String referrer) {
    String page = ReturnAddress.ofReferrer(referrer, contextPath);
    return contextPath
        + "/login.xhtml?expired=true"
        + (page == null ? "" : "&amp;back=" + URLEncoder.encode(page, StandardCharsets.UTF_8));
  }
}
