package org.cartwright.health;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.cartwright.database.DatabaseHealth;
import org.cartwright.intake.BrokerHealth;

/**
 * Says whether carts can be taken: 200 when everything needed works, else 503, each check by its
 * name, within a second even when something hangs. Reasons are in the log, not in the answer.
 */
@WebServlet("/health/ready")
public class Ready extends HttpServlet {
  private static final long serialVersionUID = 1L;
  private static final long PATIENCE_NANOS = 800_000_000L;

  @Resource private transient ManagedExecutorService executor;
  @Inject private transient DatabaseHealth database;
  @Inject private transient BrokerHealth broker;

  private transient Readiness readiness = new Readiness(List.of());

  @Override
  public void init() {
    readiness =
        new Readiness(
            List.of(
                new Check("database", () -> database.answers()),
                new Check("migrations", () -> database.migrated()),
                new Check("broker", () -> broker.answers())));
  }

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    Map<String, String> answers = readiness.ask(executor, PATIENCE_NANOS);
    boolean ready = answers.values().stream().allMatch("up"::equals);
    response.setStatus(
        ready ? HttpServletResponse.SC_OK : HttpServletResponse.SC_SERVICE_UNAVAILABLE);
    response.setContentType("application/json");
    response.setCharacterEncoding("UTF-8");
    response.getWriter().write(Readiness.json(answers));
  }
}
