package id.lapakkarya.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import id.lapakkarya.platform.BoundedContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** Contexts are packages; what each may use is declared in its package-info, and held to here. */
class ContextMapTest {
  private static final String ROOT = "id.lapakkarya.";

  private static final JavaClasses PRODUCTION =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages("id.lapakkarya");

  @Test
  void should_find_every_class_in_a_declared_context() {
    Map<String, Set<String>> map = declarations(PRODUCTION, ROOT);

    assertThat(PRODUCTION).allSatisfy(each -> assertThat(map).containsKey(contextOf(each, ROOT)));
  }

  @Test
  void should_declare_only_contexts_that_exist_and_never_in_a_circle() {
    Map<String, Set<String>> map = declarations(PRODUCTION, ROOT);

    map.forEach(
        (context, uses) -> {
          assertThat(map.keySet()).as("used by " + context).containsAll(uses);
          assertThat(reachable(context, map))
              .as("reachable from " + context)
              .doesNotContain(context);
        });
  }

  @Test
  void should_use_only_what_is_declared_and_only_the_face_of_it() {
    assertThat(violations(PRODUCTION, ROOT)).isEmpty();
  }

  @Test
  void should_fail_on_a_context_that_breaks_the_rules() {
    String fixture = "id.lapakkarya.architecture.fixture.";
    JavaClasses breaking =
        new ClassFileImporter().importPackages(fixture + "shop", fixture + "desk");

    assertThat(violations(breaking, fixture))
        .anyMatch(text -> text.contains("desk does not declare shop"))
        .anyMatch(text -> text.contains("behind the face of shop"));
  }

  private static List<String> violations(JavaClasses classes, String root) {
    Map<String, Set<String>> map = declarations(classes, root);
    List<String> found = new ArrayList<>();
    for (JavaClass origin : classes) {
      String from = contextOf(origin, root);
      for (Dependency dependency : origin.getDirectDependenciesFromSelf()) {
        JavaClass target = dependency.getTargetClass().getBaseComponentType();
        if (!target.getPackageName().startsWith(root)) {
          continue;
        }
        String to = contextOf(target, root);
        if (from.equals(to)) {
          continue;
        }
        if (!map.getOrDefault(from, Set.of()).contains(to)) {
          found.add(from + " does not declare " + to + ": " + dependency.getDescription());
        }
        if (!target.getPackageName().equals(root + to)) {
          found.add("behind the face of " + to + ": " + dependency.getDescription());
        }
      }
    }
    return found;
  }

  private static Map<String, Set<String>> declarations(JavaClasses classes, String root) {
    Map<String, Set<String>> map = new TreeMap<>();
    for (JavaClass each : classes) {
      if (each.getSimpleName().equals("package-info")
          && each.isAnnotatedWith(BoundedContext.class)) {
        BoundedContext context = each.getAnnotationOfType(BoundedContext.class);
        map.put(contextOf(each, root), Set.of(context.uses()));
      }
    }
    return map;
  }

  private static String contextOf(JavaClass each, String root) {
    String name = each.getPackageName().substring(root.length());
    int end = name.indexOf('.');
    return end < 0 ? name : name.substring(0, end);
  }

  private static Set<String> reachable(String from, Map<String, Set<String>> map) {
    Set<String> seen = new TreeSet<>();
    List<String> open = new ArrayList<>(map.get(from));
    while (!open.isEmpty()) {
      String next = open.remove(0);
      if (seen.add(next)) {
        open.addAll(map.getOrDefault(next, Set.of()));
      }
    }
    return seen;
  }
}
