package org.cartwright.contract;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

/** A bound that a slow machine keeps too; the numbers are printed for people. */
class ReadingSpeedTest {

  @Test
  void readsACartOfTwoHundredLinesInUnderTenMilliseconds() {
    byte[] body = SampleCarts.document("two-hundred-lines").getBytes(UTF_8);
    long[] nanos = new long[400];
    for (int i = 0; i < nanos.length; i++) {
      long start = System.nanoTime();
      assertThat(Carts.CODEC.read(body)).isInstanceOf(CartReading.Valid.class);
      nanos[i] = System.nanoTime() - start;
    }
    long[] warm = Arrays.copyOfRange(nanos, 200, 400);
    Arrays.sort(warm);

    System.out.printf(
        "reading 200 lines, %d bytes: first %.1f ms, warm median %.2f ms, p95 %.2f ms%n",
        body.length, nanos[0] / 1e6, warm[100] / 1e6, warm[190] / 1e6);
    assertThat(warm[100] / 1e6).isLessThan(10);
  }
}
