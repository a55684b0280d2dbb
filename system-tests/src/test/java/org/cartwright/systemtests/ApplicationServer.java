package org.cartwright.systemtests;

import java.net.URI;
import java.nio.file.Path;

/**
 * A fresh installation of an application server on loopback and on free ports, driven with the
 * tools that an administrator has. It keeps its ports and what is deployed when started again.
 */
interface ApplicationServer extends AutoCloseable {
  /** Its name and version, as people know it. */
  String name();

  /** The address of the backoffice, once it is deployed. */
  URI web();

  /** Starts the server; the settings reach it as environment variables. */
  void start(ShopSettings settings);

  void deploy(Path archive);

  /** Waits until the deployed product can take carts. */
  void awaitReady();

  /** What the server lists as deployed. */
  String applications();

  void undeploy();

  /** Stops the server as an administrator does, and waits for its end. */
  void stop();

  /** Kills it, if it still runs. */
  @Override
  void close();
}
