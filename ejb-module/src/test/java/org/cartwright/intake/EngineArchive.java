package org.cartwright.intake;

import java.io.File;
import java.util.Arrays;
import java.util.regex.Pattern;
import org.cartwright.access.AccessTable;
import org.cartwright.config.Settings;
import org.cartwright.contract.Cart;
import org.cartwright.order.CartFixture;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.importer.ExplodedImporter;
import org.jboss.shrinkwrap.api.spec.JavaArchive;
import org.jboss.shrinkwrap.api.spec.WebArchive;

/** The engine as Payara Micro gets it: a web archive with the engine and its libraries. */
final class EngineArchive {
  private static final Pattern LIBRARIES =
      Pattern.compile(
          "(jackson|json-schema-validator|itu|snakeyaml|flyway|h2|postgresql|jspecify"
              + "|assertj-core|byte-buddy|awaitility|hamcrest)-.*\\.jar");

  private EngineArchive() {}

  static WebArchive create() {
    WebArchive archive =
        ShrinkWrap.create(WebArchive.class, "cartwright.war")
            .addAsLibraries(ofClass(IntakeService.class, "cartwright-engine.jar"))
            .addAsLibraries(ofClass(Cart.class, "cartwright-contract.jar"))
            .addAsLibraries(ofClass(Settings.class, "cartwright-config.jar"))
            .addAsLibraries(libraries())
            .addClasses(
                CartFixture.class, FailingStopPoint.class, Tables.class, Shop.class, Engine.class)
            .addClasses(ServiceCall.class, AccessTable.class)
            .addAsResource(new File("../docs/access.md"), "access.md")
            .addAsWebInfResource("META-INF/beans.xml", "beans.xml");
    for (String descriptor :
        new String[] {"web.xml", "glassfish-ejb-jar.xml", "glassfish-web.xml"}) {
      archive.addAsWebInfResource("container/" + descriptor, descriptor);
    }
    return archive;
  }

  private static File[] libraries() {
    return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
        .map(File::new)
        .filter(file -> LIBRARIES.matcher(file.getName()).matches())
        .toArray(File[]::new);
  }

  /** The archive that the class is in; from a folder of classes one is made. */
  private static JavaArchive ofClass(Class<?> type, String name) {
    File place = new File(type.getProtectionDomain().getCodeSource().getLocation().getPath());
    return place.isDirectory()
        ? ShrinkWrap.create(JavaArchive.class, name)
            .as(ExplodedImporter.class)
            .importDirectory(place)
            .as(JavaArchive.class)
        : ShrinkWrap.createFromZipFile(JavaArchive.class, place);
  }
}
