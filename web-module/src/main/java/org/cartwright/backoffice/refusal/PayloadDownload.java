package org.cartwright.backoffice.refusal;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.cartwright.intake.RefusalSearchService;
import org.cartwright.intake.RefusalView;

/** The whole body of a refused message, byte for byte, to be saved and never to be run. */
@WebServlet("/download/refusal")
public class PayloadDownload extends HttpServlet {
  private static final long serialVersionUID = 1L;

  @Inject private transient RefusalSearchService refusals;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    String id = request.getParameter("id");
    Optional<RefusalView> refusal = id == null ? Optional.empty() : refusals.find(id);
    if (refusal.isEmpty()) {
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
      return;
    }
    byte[] payload = refusal.get().payload();
    response.setContentType("application/octet-stream");
    response.setContentLength(payload.length);
    response.setHeader(
        "Content-Disposition",
        "attachment; filename=\"refusal-" + fileName(refusal.get().row().refusalId()) + ".bin\"");
    response.getOutputStream().write(payload);
  }

  private static String fileName(String id) {
    return id.replaceAll("[^A-Za-z0-9-]", "");
  }
}
