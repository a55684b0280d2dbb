package org.cartwright.intake;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.enterprise.inject.spi.CDI;
import org.cartwright.access.Caller;
import org.cartwright.access.Identity;
import org.cartwright.contract.Accepted;
import org.cartwright.contract.Answer;
import org.cartwright.contract.Refused;
import org.cartwright.database.DatabaseHealth;
import org.cartwright.order.OrderSearchService;
import org.cartwright.staff.LoginService;

/** The beans of the engine under test, looked up: they exist in the container only. */
final class Engine {
  private Engine() {}

  static Shop shop() {
    return CDI.current().select(Shop.class).get();
  }

  static Tables tables() {
    return CDI.current().select(Tables.class).get();
  }

  static FailingStopPoint faults() {
    return CDI.current().select(FailingStopPoint.class).get();
  }

  static LoginService logins() {
    return CDI.current().select(LoginService.class).get();
  }

  static OrderSearchService orders() {
    actAsTheSystem();
    return CDI.current().select(OrderSearchService.class).get();
  }

  static RefusalSearchService refusals() {
    actAsTheSystem();
    return CDI.current().select(RefusalSearchService.class).get();
  }

  private static void actAsTheSystem() {
    CDI.current().select(Caller.class).get().become(Identity.system("test"));
  }

  static DatabaseHealth database() {
    return CDI.current().select(DatabaseHealth.class).get();
  }

  static BrokerHealth broker() {
    return CDI.current().select(BrokerHealth.class).get();
  }

  static Accepted accepted(Answer answer) {
    assertThat(answer).isInstanceOf(Accepted.class);
    return (Accepted) answer;
  }

  static Refused refused(Answer answer) {
    assertThat(answer).isInstanceOf(Refused.class);
    return (Refused) answer;
  }
}
