package org.cartwright.systemtests;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.ThreadLocalRandom;

/**
 * Ports that nobody listens on. They lie below the range from which the system takes ports for
 * outgoing connections, so that a server that was killed finds its port free when it comes back.
 */
final class FreePorts {
  private static final int LOWEST = 20_000;
  private static final int HIGHEST = 32_000;
  private static final Set<Integer> GIVEN = new HashSet<>();

  private FreePorts() {}

  /** A free port that was not given before. */
  static synchronized int one() {
    return base(1, 0);
  }

  /** A multiple of {@code step} such that base + offset is free for each of the offsets. */
  static synchronized int base(int step, int... offsets) {
    for (int attempt = 0; attempt < 1_000; attempt++) {
      int base = ThreadLocalRandom.current().nextInt(LOWEST / step, HIGHEST / step) * step;
      if (allFree(base, offsets)) {
        for (int offset : offsets) {
          GIVEN.add(base + offset);
        }
        return base;
      }
    }
    throw new IllegalStateException("no free ports between " + LOWEST + " and " + HIGHEST);
  }

  private static boolean allFree(int base, int... offsets) {
    for (int offset : offsets) {
      if (GIVEN.contains(base + offset) || !free(base + offset)) {
        return false;
      }
    }
    return true;
  }

  private static boolean free(int port) {
    try (ServerSocket socket = new ServerSocket()) {
      socket.setReuseAddress(true);
      socket.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
      return true;
    } catch (IOException taken) {
      return false;
    }
  }
}
