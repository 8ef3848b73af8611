package id.lapakkarya.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitAccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import id.lapakkarya.architecture.fixture.usecase.Silent;
import id.lapakkarya.audit.AuditTrail;
import id.lapakkarya.identity.IdentityEvent;
import id.lapakkarya.identity.Permission;
import id.lapakkarya.identity.Requires;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * What staff change is written into the audit trail: every use case whose permission changes
 * something must come to {@link AuditTrail#record}, itself or by what it calls. Identity, which
 * stands left of audit, comes to an {@link IdentityEvent} instead.
 */
class AuditRulesTest {
  private static final JavaClasses PRODUCTION =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages("id.lapakkarya");

  @Test
  void should_record_every_use_case_that_changes_something() {
    assertThat(silent(PRODUCTION)).isEmpty();
  }

  @Test
  void should_see_the_use_cases_that_change_something() {
    assertThat(changing(PRODUCTION)).hasSizeGreaterThan(15);
  }

  @Test
  void should_find_a_use_case_that_records_nothing() {
    JavaClasses fixture = new ClassFileImporter().importClasses(Silent.class, AuditTrail.class);

    assertThat(silent(fixture)).containsExactly("Silent.forget", "Silent.look");
  }

  private static List<String> silent(JavaClasses classes) {
    return changing(classes)
        .filter(method -> !reachesTheTrail(method))
        .map(method -> method.getOwner().getSimpleName() + "." + method.getName())
        .sorted()
        .toList();
  }

  private static Stream<JavaMethod> changing(JavaClasses classes) {
    return classes.stream()
        .flatMap(each -> each.getMethods().stream())
        .filter(AuditRulesTest::changesSomething);
  }

  private static boolean changesSomething(JavaMethod method) {
    return (method.isAnnotatedWith(Requires.class)
            ? Stream.of(method.getAnnotationOfType(Requires.class))
            : method.getOwner().tryGetAnnotationOfType(Requires.class).stream())
        .flatMap(required -> Arrays.stream(required.value()))
        .anyMatch(permission -> permission.effect() != Permission.Effect.READ);
  }

  private static boolean reachesTheTrail(JavaCodeUnit start) {
    Set<String> seen = new HashSet<>();
    Deque<JavaCodeUnit> open = new ArrayDeque<>(List.of(start));
    while (!open.isEmpty()) {
      JavaCodeUnit unit = open.poll();
      for (JavaAccess<?> access : unit.getAccessesFromSelf()) {
        if (!(access.getTarget() instanceof CodeUnitAccessTarget target)) {
          continue;
        }
        if (isTrail(target)) {
          return true;
        }
        if (target.getOwner().getPackageName().startsWith("id.lapakkarya")
            && seen.add(target.getFullName())) {
          target.resolveMember().ifPresent(open::add);
        }
      }
    }
    return false;
  }

  private static boolean isTrail(CodeUnitAccessTarget target) {
    return target.getOwner().isEquivalentTo(AuditTrail.class) && target.getName().equals("record")
        || target.getOwner().isEquivalentTo(IdentityEvent.class)
            && target.getName().equals("<init>");
  }
}
