package org.cartwright.systemtests;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The real browser of the browser tests: the one that the system property or environment variable
 * names, else one on the PATH, else one that the module's script installs. None is a failure.
 */
final class Chromium implements AutoCloseable {
  private static final List<String> NAMES =
      List.of("chromium", "chromium-browser", "google-chrome", "google-chrome-stable");

  static {
    PlaywrightAssertions.setDefaultAssertionTimeout(20_000); // builds run several servers at once
  }

  private final Playwright playwright =
      Playwright.create(
          new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
  private final Browser browser =
      playwright
          .chromium()
          .launch(
              new BrowserType.LaunchOptions()
                  .setExecutablePath(executable())
                  .setArgs(List.of("--no-sandbox", "--disable-dev-shm-usage")));

  Browser browser() {
    return browser;
  }

  /** A window of its own, as a person's who reads this language. */
  BrowserContext window(String locale) {
    return window(locale, ColorScheme.LIGHT);
  }

  /** As {@link #window(String)}, in a light or a dark room. */
  BrowserContext window(String locale, ColorScheme scheme) {
    return browser.newContext(
        new Browser.NewContextOptions()
            .setColorScheme(scheme)
            .setLocale(locale)
            .setViewportSize(1280, 900));
  }

  @Override
  public void close() {
    playwright.close();
  }

  private static Path executable() {
    return named().or(Chromium::onPath).orElseGet(Chromium::installed);
  }

  private static Optional<Path> named() {
    return Stream.of(
            System.getProperty("cartwright.chromium"), System.getenv("CARTWRIGHT_CHROMIUM"))
        .filter(name -> name != null && !name.isBlank())
        .map(Path::of)
        .findFirst();
  }

  private static Optional<Path> onPath() {
    return NAMES.stream()
        .flatMap(name -> path().map(folder -> folder.resolve(name)))
        .filter(Files::isExecutable)
        .findFirst();
  }

  private static Stream<Path> path() {
    String path = System.getenv("PATH");
    return path == null ? Stream.empty() : Stream.of(path.split(":")).map(Path::of);
  }

  private static Path installed() {
    ServerProcess.run(
        "install-chromium",
        Artifacts.root(),
        Map.of(),
        Duration.ofMinutes(10),
        List.of(
            "bash",
            Artifacts.built("system-tests/src/main/scripts/install-chromium.sh").toString()));
    return onPath().orElseThrow(() -> new IllegalStateException("no Chromium after installation"));
  }
}
