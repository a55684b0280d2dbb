package org.cartwright.systemtests;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The files under test, where the build puts them. */
final class Artifacts {
  private static final Path ROOT = findRoot();

  private Artifacts() {}

  /** The project's folder. */
  static Path root() {
    return ROOT;
  }

  static Path war() {
    return built("web-module/target/cartwright.war");
  }

  static Path rar() {
    return built("jms-config/resource-adapter/rar/target/cartwright-jms.rar");
  }

  static Path ear() {
    return built("ear/target/cartwright.ear");
  }

  static Path sender() {
    return built("jms-config/contract/target/cartwright-sender.jar");
  }

  static Path microJar() {
    return built("system-tests/target/servers/payara-micro.jar");
  }

  static Path payaraHome() {
    return built("system-tests/target/servers/payara6");
  }

  static Path wildflyHome() {
    return built(
        "system-tests/target/servers/wildfly-" + System.getProperty("cartwright.wildfly.version"));
  }

  static Path artemisHome() {
    return built("system-tests/target/servers/apache-artemis-2.44.0");
  }

  /** A file or folder of the checked-out tree or of the build; it must exist. */
  static Path built(String path) {
    Path file = ROOT.resolve(path);
    assertThat(file).as("needed by the system tests; build the whole project first").exists();
    return file;
  }

  /** A new, empty folder under {@code target/system-tests}, kept after the run for a look. */
  static Path newFolder(String name) {
    try {
      Path parent =
          Files.createDirectories(ROOT.resolve("system-tests/target/system-tests").normalize());
      return Files.createTempDirectory(parent, name + "-");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Path findRoot() {
    Path folder = Path.of(System.getProperty("cartwright.root", "")).toAbsolutePath().normalize();
    while (!Files.isDirectory(folder.resolve("system-tests"))) {
      folder = folder.getParent();
      if (folder == null) {
        throw new IllegalStateException("run inside the project, or set -Dcartwright.root");
      }
    }
    return folder;
  }
}
