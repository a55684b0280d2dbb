package org.cartwright.api;

import static org.assertj.core.api.Assertions.assertThat;

import org.cartwright.database.DatabaseHealth;
import org.junit.jupiter.api.Test;

class FaultTest {
  @Test
  void tellsAFaultFromADatabaseThatIsAway() {
    ApiProblem fault = ProblemMapper.fault(database(true));
    assertThat(fault.type()).isEqualTo(ProblemType.INTERNAL_ERROR);
    assertThat(fault.headers()).isEmpty();

    ApiProblem outage = ProblemMapper.fault(database(false));
    assertThat(outage.type()).isEqualTo(ProblemType.UNAVAILABLE);
    assertThat(outage.headers()).containsEntry("Retry-After", "10");
  }

  private static DatabaseHealth database(boolean answers) {
    return new DatabaseHealth() {
      @Override
      public boolean answers() {
        return answers;
      }
    };
  }
}
