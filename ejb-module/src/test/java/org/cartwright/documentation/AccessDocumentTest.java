package org.cartwright.documentation;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import jakarta.ejb.Stateless;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.cartwright.access.AccessTable;
import org.cartwright.access.Needs;
import org.cartwright.access.Unguarded;
import org.junit.jupiter.api.Test;

/** docs/access.md says of every method of every service who may call it, and the code agrees. */
class AccessDocumentTest {
  private static final List<Method> METHODS = services();

  private final AccessTable table =
      AccessTable.read(ProjectFiles.read(ProjectFiles.ROOT.resolve("docs/access.md")));

  @Test
  void everyMethodOfAServiceAsksForARightOrSaysWhyNot() {
    assertThat(METHODS)
        .hasSizeGreaterThan(60)
        .allSatisfy(
            method ->
                assertThat(needs(method) != null || unguarded(method))
                    .as(name(method) + " has @Needs or @Unguarded")
                    .isTrue());
  }

  @Test
  void everyActionIsInTheTableWithTheRightThatItNeeds() {
    TreeSet<String> needed = new TreeSet<>();
    METHODS.stream()
        .filter(method -> needs(method) != null)
        .forEach(method -> needed.add(name(method) + " " + needs(method).value()));
    List<String> documented =
        table.actions().entrySet().stream()
            .filter(action -> !action.getValue().equals(AccessTable.OWN))
            .map(action -> action.getKey() + " " + action.getValue())
            .toList();
    assertThat(documented).containsExactlyInAnyOrderElementsOf(needed);
  }

  @Test
  void whatAsksForNoRightIsInTheTableToo() {
    TreeSet<String> open = new TreeSet<>();
    for (Method method : METHODS) {
      if (needs(method) == null) {
        boolean whole = method.getDeclaringClass().isAnnotationPresent(Unguarded.class);
        open.add(whole ? method.getDeclaringClass().getSimpleName() : name(method));
      }
    }
    table.actions().entrySet().stream()
        .filter(action -> action.getValue().equals(AccessTable.OWN))
        .forEach(action -> open.remove(action.getKey().replaceAll("\\..*", "")));
    assertThat(table.open()).containsExactlyElementsOf(open);
  }

  private static List<Method> services() {
    List<Method> methods = new ArrayList<>();
    for (JavaClass type :
        new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("org.cartwright")) {
      if (type.isAnnotatedWith(Stateless.class)) {
        for (Method method : type.reflect().getDeclaredMethods()) {
          if (Modifier.isPublic(method.getModifiers()) && !method.isSynthetic()) {
            methods.add(method);
          }
        }
      }
    }
    return methods;
  }

  private static Needs needs(Method method) {
    return method.getAnnotation(Needs.class);
  }

  private static boolean unguarded(Method method) {
    return method.isAnnotationPresent(Unguarded.class)
        || method.getDeclaringClass().isAnnotationPresent(Unguarded.class);
  }

  private static String name(Method method) {
    return method.getDeclaringClass().getSimpleName() + "." + method.getName();
  }
}
