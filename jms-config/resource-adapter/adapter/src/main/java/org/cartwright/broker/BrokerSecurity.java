package org.cartwright.broker;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Map;
import java.util.Set;
import javax.security.auth.Subject;
import org.apache.activemq.artemis.core.security.CheckType;
import org.apache.activemq.artemis.core.security.Role;
import org.apache.activemq.artemis.spi.core.protocol.RemotingConnection;
import org.apache.activemq.artemis.spi.core.security.ActiveMQSecurityManager5;
import org.apache.activemq.artemis.spi.core.security.jaas.RolePrincipal;
import org.apache.activemq.artemis.spi.core.security.jaas.UserPrincipal;
import org.jspecify.annotations.Nullable;

/**
 * Who may do what in the embedded broker. The application itself is the engine, known by a password
 * that is made at each start and never leaves the process. Everyone else is a sender: the
 * configured user, or, where none is configured (loopback only), anyone.
 */
final class BrokerSecurity implements ActiveMQSecurityManager5 {
  static final String ENGINE = "cartwright-engine";
  static final String SENDER = "cartwright-sender";

  private final BrokerSettings settings;
  private final String enginePassword;

  BrokerSecurity(BrokerSettings settings, String enginePassword) {
    this.settings = settings;
    this.enginePassword = enginePassword;
  }

  /**
   * Roles per address: the engine may do everything; senders send carts, and send, read and make
   * replies and temporary queues. They cannot read the carts of others.
   */
  static Map<String, Set<Role>> roles() {
    return Map.of(
        "#",
        Set.of(engine()),
        BrokerConfiguration.CARTS,
        Set.of(engine(), mayOnlySend()),
        BrokerConfiguration.REPLIES,
        Set.of(engine(), mayUseOwnQueues()),
        BrokerConfiguration.TEMPORARY,
        Set.of(engine(), mayUseOwnQueues()));
  }

  @Override
  public @Nullable Subject authenticate(
      @Nullable String user,
      @Nullable String password,
      @Nullable RemotingConnection connection,
      @Nullable String securityDomain) {
    if (ENGINE.equals(user)) {
      return same(enginePassword, password) ? subject(ENGINE, ENGINE) : null;
    }
    if (settings.anonymous()) {
      return subject(user == null || user.isEmpty() ? "anonymous" : user, SENDER);
    }
    boolean known = settings.user().equals(user) && same(settings.password(), password);
    return known ? subject(settings.user(), SENDER) : null;
  }

  @Override
  public boolean authorize(
      @Nullable Subject subject, Set<Role> roles, CheckType check, String address) {
    if (subject == null) {
      return false;
    }
    Set<RolePrincipal> held = subject.getPrincipals(RolePrincipal.class);
    return roles.stream()
        .filter(check::hasRole)
        .anyMatch(role -> held.contains(new RolePrincipal(role.getName())));
  }

  @Override
  public boolean validateUser(@Nullable String user, @Nullable String password) {
    return authenticate(user, password, null, null) != null;
  }

  @Override
  public boolean validateUserAndRole(
      @Nullable String user, @Nullable String password, Set<Role> roles, CheckType check) {
    return authorize(authenticate(user, password, null, null), roles, check, "");
  }

  private static boolean same(String expected, @Nullable String given) {
    return given != null
        && MessageDigest.isEqual(
            expected.getBytes(StandardCharsets.UTF_8), given.getBytes(StandardCharsets.UTF_8));
  }

  private static Subject subject(String user, String role) {
    return new Subject(
        true, Set.of(new UserPrincipal(user), new RolePrincipal(role)), Set.of(), Set.of());
  }

  private static Role engine() {
    return new Role(ENGINE, true, true, true, true, true, true, true, true, true, true, true, true);
  }

  private static Role mayOnlySend() {
    return new Role(
        SENDER, true, false, false, false, false, false, false, false, false, false, false, false);
  }

  private static Role mayUseOwnQueues() {
    return new Role(
        SENDER, true, true, true, true, true, true, false, true, true, true, false, false);
  }
}
