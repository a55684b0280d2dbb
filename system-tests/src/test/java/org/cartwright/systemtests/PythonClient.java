package org.cartwright.systemtests;

import java.util.List;

/** The sample client for Python, STOMP 1.2, which needs nothing but Python. */
final class PythonClient {
  private PythonClient() {}

  static SampleClient installed() {
    Interpreters.ready();
    String script = Artifacts.built("jms-config/clients/python/send_carts.py").toString();
    // -B: no compiled files in the source tree.
    return new SampleClient("python-client", List.of("python3", "-B", script), "stomp");
  }
}
