package org.cartwright.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import jakarta.ejb.Singleton;
import jakarta.ejb.Stateless;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ArchitectureTest {
  private static final String ROOT = "org.cartwright.";
  private static final int LONGEST_FILE = 300;
  private static final JavaClasses ENGINE =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages("org.cartwright");

  @Test
  void packagesDependOnlyOnWhatTheListAllows() {
    TreeSet<String> found = new TreeSet<>();
    for (JavaClass origin : ENGINE) {
      for (Dependency dependency : origin.getDirectDependenciesFromSelf()) {
        String from = capability(origin);
        String to = capability(dependency.getTargetClass());
        if (!to.isEmpty() && !from.equals(to) && !Arrow.allowed(from, to)) {
          found.add(from + " -> " + to + ": " + dependency.getDescription());
        }
      }
    }
    assertThat(found).as("arrows that the list in Arrow does not have").isEmpty();
  }

  @Test
  void everyArrowOfTheListIsInUse() {
    TreeSet<String> used = new TreeSet<>();
    for (JavaClass origin : ENGINE) {
      for (Dependency dependency : origin.getDirectDependenciesFromSelf()) {
        used.add(capability(origin) + " -> " + capability(dependency.getTargetClass()));
      }
    }
    assertThat(Arrow.ALL.stream().map(arrow -> arrow.from() + " -> " + arrow.to()).toList())
        .as("an arrow that nothing uses hides the next wrong one")
        .allSatisfy(arrow -> assertThat(used).contains(arrow));
  }

  @Test
  void onlyIntakeKnowsMessages() {
    noClasses()
        .that(not(resideInAPackage("..intake..").or(resideInAPackage("..contract.."))))
        .should()
        .dependOnClassesThat()
        .resideInAPackage("jakarta.jms..")
        .because("the shop must run, and be tested, without a broker")
        .check(ENGINE);
  }

  @Test
  void pricesAreComputedWithoutAContainer() {
    noClasses()
        .that()
        .resideInAnyPackage("..money..", "..pricing..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("jakarta..", "com.fasterxml..")
        .because("pricing runs in a unit test and in a benchmark")
        .check(ENGINE);
  }

  @Test
  void moneyIsNeverAFloat() {
    noClasses()
        .that()
        .resideInAnyPackage("..money..", "..tax..", "..pricing..", "..order..", "..cart..")
        .should()
        .dependOnClassesThat()
        .haveFullyQualifiedName("java.lang.Double")
        .because("a float cannot hold 0.10")
        .check(ENGINE);
  }

  @Test
  void theContainerCanCallWhatServicesOffer() {
    methods()
        .that()
        .areDeclaredInClassesThat()
        .areAnnotatedWith(Stateless.class)
        .and()
        .areNotPrivate()
        .and()
        .areNotStatic()
        .and()
        .doNotHaveModifier(JavaModifier.SYNTHETIC)
        .should()
        .bePublic()
        .because("a business method that is not public fails when it is called")
        .check(ENGINE);
    classes()
        .that()
        .areAnnotatedWith(Stateless.class)
        .or()
        .areAnnotatedWith(Singleton.class)
        .should()
        .bePublic()
        .check(ENGINE);
  }

  @Test
  void noPackageIsADrawer() {
    List<String> drawers =
        List.of("util", "common", "helper", "impl", "dto", "service", "entity", "manager");
    assertThat(ENGINE)
        .allSatisfy(
            type ->
                assertThat(drawers).doesNotContain(type.getPackageName().replaceAll(".*\\.", "")))
        .allSatisfy(
            type ->
                assertThat(type.getSimpleName())
                    .doesNotMatch(".*(Manager|Util|Utils|Helper|Impl|Dto|DTO)"));
  }

  @Test
  void noFileHoldsMoreThanOneIdea() throws IOException {
    try (Stream<Path> files = Files.walk(Path.of("src"))) {
      assertThat(files.filter(file -> file.toString().endsWith(".java")))
          .allSatisfy(
              file ->
                  assertThat(Files.readAllLines(file).size())
                      .as("lines of " + file)
                      .isLessThanOrEqualTo(LONGEST_FILE));
    }
  }

  /** The package below {@code org.cartwright}, empty for classes of others. */
  private static String capability(JavaClass type) {
    String name = type.getPackageName() + ".";
    return name.startsWith(ROOT) ? name.substring(ROOT.length()).replaceAll("\\..*", "") : "";
  }
}
