package org.cartwright.intake;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.DependsOn;
import jakarta.ejb.EJB;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import java.util.ArrayList;
import java.util.List;
import org.cartwright.config.Setting;
import org.cartwright.config.Settings;
import org.cartwright.staff.FirstAdministrator;

/**
 * Says at the start where everything is, on the console: a generated password should reach no log
 * file. (Payara Server logs its console; docs/operations.md says what to set there.)
 */
@Startup
@Singleton
@DependsOn({"FirstAdministrator", "DemoStores"})
public class Welcome {
  @EJB private FirstAdministrator administrator;

  @PostConstruct
  void print() {
    Settings settings = Settings.load();
    boolean embedded = settings.text(Setting.BROKER_MODE).equals("embedded");
    String broker =
        embedded
            ? "tcp://"
                + settings.text(Setting.BROKER_HOST)
                + ":"
                + settings.text(Setting.BROKER_PORT)
            : settings.text(Setting.BROKER_URL);
    List<String> lines = new ArrayList<>();
    lines.add("");
    lines.add("Cartwright");
    lines.add("  Backoffice   " + settings.text(Setting.PUBLIC_URL));
    lines.add(
        "  Login        admin / "
            + administrator
                .takeGeneratedPassword()
                .map(password -> password + "   (shown this once)")
                .orElse(
                    "the password you have; "
                        + Setting.ADMIN_RESET.key()
                        + "=true makes a new one"));
    lines.add("  Broker       " + broker);
    if (settings.flag(Setting.DEMO)) {
      lines.add(
          "  Sample carts java -jar jms-config/contract/target/cartwright-sender.jar --broker "
              + broker
              + " --samples");
    }
    lines.add("");
    System.out.println(String.join(System.lineSeparator(), lines));
  }
}
