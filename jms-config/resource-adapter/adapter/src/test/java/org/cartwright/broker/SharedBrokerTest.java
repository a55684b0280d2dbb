package org.cartwright.broker;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SharedBrokerTest {
  @TempDir Path home;

  @Test
  void startsOnceAndStopsWithItsLastUser() {
    BrokerSettings settings = BrokerSettingsFixture.in(home);

    EmbeddedBroker first = SharedBroker.acquire(settings);
    assertThat(SharedBroker.acquire(settings)).isSameAs(first);

    SharedBroker.release();
    assertThat(first.server().isStarted()).isTrue();
    SharedBroker.release();
    assertThat(first.server().isStarted()).isFalse();

    EmbeddedBroker second = SharedBroker.acquire(settings);
    assertThat(second).isNotSameAs(first);
    SharedBroker.release();
  }
}
