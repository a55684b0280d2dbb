package org.cartwright.broker;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.file.Path;
import org.cartwright.config.InvalidSetting;
import org.cartwright.config.Setting;
import org.cartwright.config.Settings;

/**
 * The settings of broker and intake, checked.
 *
 * @param embedded whether the broker runs in this process
 * @param url where an external broker is reached; unused when embedded
 * @param host address that the embedded broker listens on
 * @param port its port; 0 takes a free one
 * @param user empty: anonymous
 * @param consumers messages worked on at the same time
 * @param folder where the embedded broker keeps its journal
 */
record BrokerSettings(
    boolean embedded,
    String url,
    String host,
    int port,
    String user,
    String password,
    int consumers,
    Path folder) {

  /**
   * Reads and checks them.
   *
   * @throws InvalidSetting for the first value that cannot be used
   */
  static BrokerSettings from(Settings settings) {
    BrokerSettings read =
        new BrokerSettings(
            embedded(settings),
            settings.text(Setting.BROKER_URL),
            settings.text(Setting.BROKER_HOST),
            settings.number(Setting.BROKER_PORT),
            settings.text(Setting.BROKER_USER),
            settings.text(Setting.BROKER_PASSWORD),
            settings.number(Setting.INTAKE_CONSUMERS),
            settings.home().resolve("broker"));
    read.check();
    return read;
  }

  boolean anonymous() {
    return user.isEmpty();
  }

  @Override
  public String toString() {
    return embedded ? "embedded broker in " + folder : "external broker";
  }

  private static boolean embedded(Settings settings) {
    String mode = settings.text(Setting.BROKER_MODE);
    return switch (mode) {
      case "embedded" -> true;
      case "external" -> false;
      default -> throw new InvalidSetting(Setting.BROKER_MODE, mode, "set embedded or external");
    };
  }

  private void check() {
    if (user.isEmpty() && !password.isEmpty()) {
      throw new InvalidSetting(Setting.BROKER_USER, user, "set the user of the given password");
    }
    if (!user.isEmpty() && password.isEmpty()) {
      throw new InvalidSetting(Setting.BROKER_PASSWORD, password, "set the password of " + user);
    }
    if (embedded) {
      checkHost();
    } else {
      BrokerConnections.checkUrl(url);
    }
  }

  private void checkHost() {
    if (user.equals(BrokerSecurity.ENGINE)) {
      throw new InvalidSetting(Setting.BROKER_USER, user, "choose another name, this is ours");
    }
    InetAddress address;
    try {
      address = InetAddress.getByName(host);
    } catch (UnknownHostException unknown) {
      throw new InvalidSetting(Setting.BROKER_HOST, host, "set an address of this machine");
    }
    if (host.isEmpty() || (user.isEmpty() && !address.isLoopbackAddress())) {
      throw new InvalidSetting(
          Setting.BROKER_HOST,
          host,
          "set 127.0.0.1, or set "
              + Setting.BROKER_USER.key()
              + " and "
              + Setting.BROKER_PASSWORD.key()
              + ", because other machines may not send anonymously");
    }
  }
}
