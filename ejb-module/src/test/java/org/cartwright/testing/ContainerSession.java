package org.cartwright.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.stream.Stream;
import org.junit.platform.launcher.LauncherSession;
import org.junit.platform.launcher.LauncherSessionListener;

/**
 * Prepares what the container of the {@code IT} classes starts with: an empty home, a database of
 * the kind that the property {@code container.database} names, and the command that deploys the
 * resource adapter, which must be there before the archive under test. Idle in all other tests.
 */
public final class ContainerSession implements LauncherSessionListener {
  @Override
  public void launcherSessionOpened(LauncherSession session) {
    String database = System.getProperty("container.database");
    if (database == null) {
      return;
    }
    try {
      prepare(TestDatabase.valueOf(database), Path.of(property("container.folder")));
    } catch (IOException unwritable) {
      throw new UncheckedIOException(unwritable);
    }
  }

  private static void prepare(TestDatabase database, Path folder) throws IOException {
    Path own = folder.resolve(database.name());
    Path home = own.resolve("home");
    delete(own);
    Files.createDirectories(home);
    Path commands = home.resolveSibling("deploy.txt");
    Files.writeString(
        commands,
        "deploy --name=cartwright-jms %s%n".formatted(Path.of(property("container.adapter"))));
    System.setProperty("container.micro", folder.resolve("payara-micro.jar").toString());
    System.setProperty("container.commands", commands.toString());
    System.setProperty("container.log", home.resolveSibling("server.log").toString());
    String options =
        "-Xmx768m -Dcartwright.home=%s -Dcartwright.demo=true -Dcartwright.broker.port=0 -Dcartwright.admin.password=correct-horse-battery"
            .formatted(home);
    System.setProperty("container.options", options + databaseOptions(database));
  }

  /** H2 runs as in production, in a file of the home. */
  private static String databaseOptions(TestDatabase database) {
    return switch (database) {
      case H2 -> "";
      case POSTGRESQL ->
          " -Dcartwright.database.user=postgres -Dcartwright.database.url=" + database.freshUrl();
    };
  }

  private static void delete(Path folder) throws IOException {
    if (!Files.exists(folder)) {
      return;
    }
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }

  private static String property(String name) {
    String value = System.getProperty(name);
    if (value == null) {
      throw new IllegalStateException("run by the build, which sets " + name);
    }
    return value;
  }
}
