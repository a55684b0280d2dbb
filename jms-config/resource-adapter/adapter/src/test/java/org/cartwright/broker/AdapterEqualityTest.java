package org.cartwright.broker;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Method;
import java.util.Arrays;
import org.apache.activemq.artemis.ra.ActiveMQResourceAdapter;
import org.apache.activemq.artemis.ra.inflow.ActiveMQActivationSpec;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AdapterEqualityTest {
  @Test
  void adaptersOfOneConfigurationAreEqualAndNeverEqualToArtemisOwn() {
    assertThat(new CartwrightResourceAdapter())
        .isEqualTo(new CartwrightResourceAdapter())
        .hasSameHashCodeAs(new CartwrightResourceAdapter())
        .isNotEqualTo(new ActiveMQResourceAdapter());
  }

  @Test
  void activationsDifferByTheirQueue() {
    CartwrightActivationSpec carts = activation("cartwright.carts");

    assertThat(carts)
        .isEqualTo(activation("cartwright.carts"))
        .hasSameHashCodeAs(activation("cartwright.carts"))
        .isNotEqualTo(activation("cartwright.others"))
        .isNotEqualTo(new ActiveMQActivationSpec());
  }

  @ParameterizedTest
  @ValueSource(classes = {CartwrightResourceAdapter.class, CartwrightActivationSpec.class})
  void theClassesThemselvesSayHowTheyCompare(Class<?> type) {
    assertThat(Arrays.stream(type.getDeclaredMethods()).map(Method::getName))
        .contains("equals", "hashCode");
  }

  private static CartwrightActivationSpec activation(String queue) {
    CartwrightActivationSpec activation = new CartwrightActivationSpec();
    activation.setDestination(queue);
    return activation;
  }
}
