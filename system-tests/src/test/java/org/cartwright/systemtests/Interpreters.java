package org.cartwright.systemtests;

import java.time.Duration;
import java.util.List;
import java.util.Map;

/** Node and Python: on the PATH, else installed by the module's script. None is a failure. */
final class Interpreters {
  private static final Duration INSTALLATION = Duration.ofMinutes(10);

  static {
    ServerProcess.run(
        "install-interpreters",
        Artifacts.root(),
        Map.of(),
        INSTALLATION,
        List.of(
            "bash",
            Artifacts.built("system-tests/src/main/scripts/install-interpreters.sh").toString()));
  }

  private Interpreters() {}

  /** Returns when both are there. */
  static void ready() {}
}
