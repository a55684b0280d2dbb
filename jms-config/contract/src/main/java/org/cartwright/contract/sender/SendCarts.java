package org.cartwright.contract.sender;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The command line client: sends carts from files and prints what became of each. */
@Command(
    name = "cartwright-sender",
    description = "Sends carts to Cartwright and prints what became of each.",
    mixinStandardHelpOptions = true,
    version = "Cartwright sender",
    sortOptions = false,
    exitCodeOnInvalidInput = SendCarts.USAGE,
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      " 0:every cart was accepted",
      " 1:some were refused",
      " 2:some have no answer, or could not be sent; asking again with the same key is safe",
      "64:wrong use of this command"
    })
public final class SendCarts implements Callable<Integer> {
  static final int USAGE = 64;

  /** Strong, because the logging of the JDK forgets levels of loggers that nobody holds. */
  private static final Logger CLIENT = Logger.getLogger("org.apache.activemq");

  @Option(
      names = "--broker",
      defaultValue = "tcp://127.0.0.1:61616",
      description = "URL of the broker (default: ${DEFAULT-VALUE})")
  private String broker = "";

  @Option(names = "--user", description = "Broker user; without: anonymous")
  private @Nullable String user;

  @Option(
      names = "--password",
      description = "Broker password; without a value it is asked for",
      arity = "0..1",
      interactive = true)
  private @Nullable String password;

  @Option(
      names = "--timeout",
      defaultValue = "60s",
      converter = Durations.class,
      description = "How long to wait for the answer to one cart, such as 500ms, 60s or 5m")
  private Duration timeout = Duration.ZERO;

  @Option(
      names = "--key-prefix",
      defaultValue = "",
      description = "Idempotency keys are this and the cart id")
  private String keyPrefix = "";

  @Option(
      names = "--in-flight",
      defaultValue = "50",
      description = "Most carts that wait for an answer at a time (default: ${DEFAULT-VALUE})")
  private int inFlight;

  @Option(names = "--repeat", description = "Sends each cart N times, each with a fresh cart id")
  private @Nullable Integer repeat;

  @Option(names = "--samples", description = "Sends the built-in sample carts, with fresh cart ids")
  private boolean samples;

  @Option(names = "--keep-ids", description = "Sends the samples with the cart ids they have")
  private boolean keepIds;

  @Option(names = "--quiet", description = "Prints no line for an accepted cart")
  private boolean quiet;

  @Parameters(paramLabel = "FILE|FOLDER", description = "Carts; of a folder its *.json files")
  private List<Path> paths = new ArrayList<>();

  @CommandLine.Spec private CommandLine.Model.@Nullable CommandSpec spec;

  private final PrintStream out;
  private final boolean terminal;

  SendCarts(PrintStream out, boolean terminal) {
    this.out = out;
    this.terminal = terminal;
  }

  /** Ends the JVM with the exit code. */
  public static void main(String[] arguments) {
    CLIENT.setLevel(Level.OFF);
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    System.exit(run(out, System.console() != null, arguments));
  }

  static int run(PrintStream out, boolean terminal, String... arguments) {
    return new CommandLine(new SendCarts(out, terminal)).execute(arguments);
  }

  @Override
  public Integer call() {
    if (paths.isEmpty() && !samples) {
      throw usage("name files or folders with carts, or give --samples");
    }
    if (inFlight < 1 || (repeat != null && repeat < 1)) {
      throw usage("--in-flight and --repeat are at least 1");
    }
    if (keyPrefix.length() > 50) {
      throw usage("--key-prefix has at most 50 characters");
    }
    List<Supplier<OutgoingCart>> carts = carts();
    if (carts.isEmpty()) {
      throw usage("there is no *.json file in " + paths);
    }
    Report report = new Report(out, terminal, quiet, carts.size());
    Thread stopped = new Thread(() -> report.finish("Stopped. " + advice()));
    Runtime.getRuntime().addShutdownHook(stopped);
    try (CartSender sender = CartSender.open(new BrokerAddress(broker, user, password))) {
      new Dispatch(sender, report, inFlight, timeout).send(carts);
    } catch (IOException e) {
      report.unsent(String.valueOf(e.getMessage()));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    report.finish(advice());
    removeHook(stopped);
    return report.exitCode();
  }

  private List<Supplier<OutgoingCart>> carts() {
    CartSource source = new CartSource(keyPrefix);
    List<OutgoingCart> named = new ArrayList<>();
    for (Path path : paths) {
      try {
        for (Path file : CartSource.files(path)) {
          named.add(source.file(file));
        }
      } catch (IOException e) {
        throw usage(path + " cannot be read as UTF-8 text: " + e);
      }
    }
    List<Supplier<OutgoingCart>> carts = new ArrayList<>();
    for (OutgoingCart cart : named) {
      carts.addAll(repeat == null ? List.of(() -> cart) : source.fresh(cart, repeat));
    }
    if (samples) {
      for (OutgoingCart cart : source.samples()) {
        boolean asItIs = keepIds && repeat == null;
        carts.addAll(
            asItIs ? List.of(() -> cart) : source.fresh(cart, repeat == null ? 1 : repeat));
      }
    }
    return carts;
  }

  private String advice() {
    boolean fresh = repeat != null || (samples && !keepIds);
    return "Carts without an answer may have become orders. "
        + (fresh
            ? "They had ids made for this run: look in the backoffice before sending more."
            : "Asking again with the same key is safe: run the same command again.");
  }

  private CommandLine.ParameterException usage(String message) {
    CommandLine line = spec == null ? new CommandLine(this) : spec.commandLine();
    return new CommandLine.ParameterException(line, message);
  }

  private static void removeHook(Thread hook) {
    try {
      Runtime.getRuntime().removeShutdownHook(hook);
    } catch (IllegalStateException e) {
      // The JVM is ending already.
    }
  }
}
