package org.cartwright.health;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class ReadinessTest {
  private static final long PATIENCE = Duration.ofMillis(200).toNanos();

  private final ExecutorService executor = Executors.newCachedThreadPool();
  private final CountDownLatch released = new CountDownLatch(1);

  @AfterEach
  void stop() {
    released.countDown();
    executor.shutdownNow();
  }

  @Test
  void isUpWhenEveryCheckIs() {
    Readiness readiness =
        new Readiness(List.of(new Check("database", () -> true), new Check("broker", () -> true)));
    assertThat(Readiness.json(readiness.ask(executor, PATIENCE)))
        .isEqualTo(
            "{\"status\":\"up\",\"checks\":[{\"name\":\"database\",\"status\":\"up\"},"
                + "{\"name\":\"broker\",\"status\":\"up\"}]}");
  }

  @Test
  void isDownWhenOneCheckSaysNoOrFailsAndTellsNoReason() {
    Readiness readiness =
        new Readiness(
            List.of(
                new Check("database", () -> false),
                new Check(
                    "broker",
                    () -> {
                      throw new IllegalStateException("password=secret");
                    })));
    assertThat(Readiness.json(readiness.ask(executor, PATIENCE)))
        .isEqualTo(
            "{\"status\":\"down\",\"checks\":[{\"name\":\"database\",\"status\":\"down\"},"
                + "{\"name\":\"broker\",\"status\":\"down\"}]}");
  }

  @Test
  void answersInTimeWhenACheckHangsAndAsksItOnlyOnce() {
    AtomicInteger asked = new AtomicInteger();
    Readiness readiness =
        new Readiness(
            List.of(
                new Check(
                    "broker",
                    () -> {
                      asked.incrementAndGet();
                      released.await();
                      return true;
                    }),
                new Check("database", () -> true)));

    long start = System.nanoTime();
    assertThat(readiness.ask(executor, PATIENCE))
        .containsEntry("broker", "timeout")
        .containsEntry("database", "up");
    assertThat(readiness.ask(executor, PATIENCE)).containsEntry("broker", "timeout");
    assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(5));
    assertThat(asked).hasValue(1);
  }
}
