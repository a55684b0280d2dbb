package org.cartwright.config;

import java.util.Locale;

/** Every key that Cartwright reads, with its default and meaning; listed in docs/operations.md. */
public enum Setting {
  HOME("cartwright.home", "cartwright-data", "Folder of the database, the journal and the file"),
  CONFIGURATION_FILE(
      "cartwright.configuration", "", "Properties file; empty: cartwright.properties in the home"),

  DATABASE_URL(
      "cartwright.database.url",
      "",
      "JDBC URL of H2 or PostgreSQL; empty: H2 in a file of the home"),
  DATABASE_USER("cartwright.database.user", "cartwright", "Database user"),
  DATABASE_PASSWORD("cartwright.database.password", "", "Database password", Form.SECRET),

  BROKER_MODE("cartwright.broker.mode", "embedded", "embedded, or external for a broker of yours"),
  BROKER_URL("cartwright.broker.url", "tcp://127.0.0.1:61616", "URL of the external broker"),
  BROKER_HOST("cartwright.broker.host", "127.0.0.1", "Address the embedded broker listens on"),
  BROKER_PORT(
      "cartwright.broker.port",
      "61616",
      "Port the embedded broker listens on; 0: any free one",
      Form.number(0, 65_535)),
  BROKER_USER("cartwright.broker.user", "", "Broker user; empty: anonymous, on loopback only"),
  BROKER_PASSWORD("cartwright.broker.password", "", "Broker password", Form.SECRET),

  INTAKE_CONSUMERS(
      "cartwright.intake.consumers", "8", "Carts worked on at the same time", Form.number(1, 64)),
  INTAKE_MAX_BODY_BYTES(
      "cartwright.intake.max-body-bytes",
      "4194304",
      "Largest cart document, in bytes of UTF-8",
      Form.number(1024, 1 << 30)),
  INTAKE_MAX_LINES(
      "cartwright.intake.max-lines", "2000", "Most line items in one cart", Form.number(1, 10_000)),

  API_RATE(
      "cartwright.api.rate",
      "600",
      "Requests a minute that an API key may make, where the key has no limit of its own",
      Form.number(1, 100_000)),

  ADMIN_PASSWORD(
      "cartwright.admin.password",
      "",
      "Password of the first administrator; empty: generated and printed once",
      Form.SECRET),
  ADMIN_RESET(
      "cartwright.admin.reset",
      "false",
      "true: the next start gives admin a new password, as at the first start",
      Form.FLAG),
  DEMO("cartwright.demo", "false", "true: an empty database gets the demo stores", Form.FLAG),
  PUBLIC_URL(
      "cartwright.public-url",
      "http://localhost:8080/cartwright",
      "Address of the backoffice as people reach it; used in printed links"),
  STOP_POINT(
      "cartwright.faults.stop-point",
      "",
      "Fault tests only: name of the place where the process stops and waits to be killed");

  private final String key;
  private final String defaultValue;
  private final String description;
  private final Form form;

  Setting(String key, String defaultValue, String description) {
    this(key, defaultValue, description, Form.TEXT);
  }

  Setting(String key, String defaultValue, String description, Form form) {
    this.key = key;
    this.defaultValue = defaultValue;
    this.description = description;
    this.form = form;
  }

  /** Name as a system property and in {@code cartwright.properties}. */
  public String key() {
    return key;
  }

  /** Name as an environment variable: {@code cartwright.broker.url} is CARTWRIGHT_BROKER_URL. */
  public String environmentVariable() {
    return key.toUpperCase(Locale.ROOT).replace('.', '_').replace('-', '_');
  }

  public String defaultValue() {
    return defaultValue;
  }

  public String description() {
    return description;
  }

  /** A secret is never printed. */
  public boolean secret() {
    return form.equals(Form.SECRET);
  }

  Form form() {
    return form;
  }
}
