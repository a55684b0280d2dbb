package org.cartwright.systemtests;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.io.OutputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.util.Map;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import org.junit.jupiter.api.Test;

class HarnessIT {
  private static Path war() throws Exception {
    Path war = Artifacts.newFolder("war").resolve("cartwright.war");
    try (OutputStream out = Files.newOutputStream(war);
        JarOutputStream jar = new JarOutputStream(out)) {
      jar.putNextEntry(new JarEntry("health/ready"));
      jar.write("<html lang=en><title>t</title><h1>hello</h1>".getBytes(StandardCharsets.UTF_8));
      jar.closeEntry();
    }
    return war;
  }

  @Test
  void micro() throws Exception {
    try (PayaraMicro micro =
            PayaraMicro.start("micro", ShopSettings.demo(Artifacts.newFolder("home")), war());
        Chromium chromium = new Chromium()) {
      micro.awaitReady();
      Page page = chromium.browser().newPage();
      page.navigate(micro.web().resolve("health/ready").toString());
      assertThat(page.content()).contains("hello");
      micro.process().kill();
      micro.launchAgain(ShopSettings.demo(Artifacts.newFolder("home")));
      micro.awaitReady();
      micro.process().stop();
    }
  }

  @Test
  void server() throws Exception {
    try (PayaraServer server = new PayaraServer()) {
      server.start(ShopSettings.demo(Artifacts.newFolder("home")));
      server.deploy(war());
      server.awaitReady();
      assertThat(server.applications()).contains("cartwright");
      server.undeploy("cartwright");
      server.stop();
    }
  }

  @Test
  void postgres() throws Exception {
    try (Postgres postgres = new Postgres()) {
      try (var c = DriverManager.getConnection(postgres.url(), Postgres.USER, Postgres.PASSWORD);
          var s = c.createStatement()) {
        s.execute("create table t(a int)");
        s.execute("insert into t values(1)");
      }
      postgres.kill();
      postgres.startAgain();
      try (var c = DriverManager.getConnection(postgres.url(), Postgres.USER, Postgres.PASSWORD);
          var s = c.createStatement();
          var r =
              s.executeQuery(
                  "select current_setting('fsync') || current_setting('synchronous_commit') from t")) {
        assertThat(r.next()).isTrue();
        assertThat(r.getString(1)).isEqualTo("onon");
      }
    }
  }

  @Test
  void artemis() throws Exception {
    try (ArtemisBroker artemis = new ArtemisBroker()) {
      String q = "cartwright.replies.harness";
      try (var jms = BrokerAddress.of(artemis).connections().createContext()) {
        jms.createProducer().send(jms.createQueue(q), "hello");
      }
      artemis.kill();
      artemis.startAgain();
      try (var jms = BrokerAddress.of(artemis).connections().createContext()) {
        assertThat(jms.createConsumer(jms.createQueue(q)).receiveBody(String.class, 5000))
            .isEqualTo("hello");
      }
    }
  }

  @Test
  void http() {
    assertThat(Http.status(URI.create("http://127.0.0.1:1/"))).isZero();
    assertThat(new ShopSettings(Map.of("a.b-c", "1")).environment()).containsKey("A_B_C");
  }
}
