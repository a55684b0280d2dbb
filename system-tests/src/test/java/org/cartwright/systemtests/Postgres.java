package org.cartwright.systemtests;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;

/**
 * A real PostgreSQL with a database of its own for the shop, as durable as in production (the
 * library's default is to commit without waiting for the disk). Data folder and port stay the same
 * when its postmaster is killed and started again.
 */
final class Postgres implements AutoCloseable {
  static final String USER = "cartwright";
  static final String PASSWORD = "database-4-tests";
  private static final AtomicInteger DATABASES = new AtomicInteger();

  private final Path folder = Artifacts.newFolder("postgres");
  private final int port = FreePorts.one();
  private final String database = "shop" + DATABASES.incrementAndGet();
  private EmbeddedPostgres server;

  Postgres() {
    server = launch();
    execute("create role " + USER + " login password '" + PASSWORD + "'");
    execute("create database " + database + " owner " + USER);
  }

  String url() {
    return "jdbc:postgresql://127.0.0.1:" + port + "/" + database;
  }

  /** The first column of the only row that a query of the shop's database finds. */
  String value(String query) {
    try (Connection connection = DriverManager.getConnection(url(), USER, PASSWORD);
        Statement statement = connection.createStatement();
        ResultSet result = statement.executeQuery(query)) {
      result.next();
      return result.getString(1);
    } catch (SQLException e) {
      throw new IllegalStateException(query, e);
    }
  }

  /** SIGKILL to the postmaster; returns when it and its backends are gone. */
  void kill() {
    ProcessHandle postmaster =
        ProcessHandle.of(postmasterPid())
            .orElseThrow(() -> new IllegalStateException("no postmaster runs"));
    CompletableFuture<?>[] gone =
        Stream.concat(postmaster.children(), Stream.of(postmaster))
            .map(ProcessHandle::onExit)
            .toArray(CompletableFuture<?>[]::new);
    postmaster.destroyForcibly();
    CompletableFuture.allOf(gone).orTimeout(30, TimeUnit.SECONDS).join();
    close();
  }

  void startAgain() {
    server = launch();
  }

  @Override
  public void close() {
    try {
      server.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private EmbeddedPostgres launch() {
    Redirect log = Redirect.appendTo(folder.resolve("postgres.log").toFile());
    try {
      return EmbeddedPostgres.builder()
          .setOverrideWorkingDirectory(
              Artifacts.root().resolve("system-tests/target/postgres-binaries").toFile())
          .setDataDirectory(folder.resolve("data"))
          .setCleanDataDirectory(false)
          .setPort(port)
          .setPGStartupWait(Duration.ofSeconds(60))
          .setServerConfig("listen_addresses", "127.0.0.1")
          .setServerConfig("fsync", "on")
          .setServerConfig("synchronous_commit", "on")
          .setOutputRedirector(log)
          .setErrorRedirector(log)
          .start();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private long postmasterPid() {
    try {
      return Long.parseLong(
          Files.readAllLines(folder.resolve("data/postmaster.pid")).get(0).strip());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void execute(String sql) {
    try (Connection connection =
            DriverManager.getConnection(
                "jdbc:postgresql://127.0.0.1:" + port + "/postgres", "postgres", "");
        Statement statement = connection.createStatement()) {
      statement.execute(sql);
    } catch (SQLException e) {
      throw new IllegalStateException(sql, e);
    }
  }
}
