package id.lapakkarya.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import id.lapakkarya.architecture.fixture.usecase.Careless;
import id.lapakkarya.identity.Requires;
import id.lapakkarya.platform.Internal;
import id.lapakkarya.platform.Open;
import jakarta.ejb.Singleton;
import jakarta.ejb.Stateless;
import java.lang.annotation.Annotation;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every use case says who may call it: with a permission, anybody, or other use cases only. */
class UseCaseRulesTest {
  private static final JavaClasses PRODUCTION =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages("id.lapakkarya");

  @Test
  void should_declare_for_every_use_case_who_may_call_it() {
    assertThat(undeclared(PRODUCTION)).isEmpty();
  }

  @Test
  void should_declare_it_once() {
    assertThat(useCases(PRODUCTION).filter(method -> declarations(method) > 1)).isEmpty();
  }

  @Test
  void should_see_the_use_cases() {
    assertThat(useCases(PRODUCTION)).hasSizeGreaterThan(90);
    assertThat(useCases(PRODUCTION).filter(method -> method.isAnnotatedWith(Requires.class)))
        .hasSizeGreaterThan(25);
  }

  @Test
  void should_find_a_use_case_that_declares_nothing() {
    JavaClasses careless = new ClassFileImporter().importClasses(Careless.class);

    assertThat(undeclared(careless)).singleElement().asString().contains("Careless.everything()");
  }

  private static List<String> undeclared(JavaClasses classes) {
    return useCases(classes)
        .filter(method -> declarations(method) == 0)
        .filter(method -> declarations(method.getOwner()) == 0)
        .map(JavaMethod::getFullName)
        .toList();
  }

  private static Stream<JavaMethod> useCases(JavaClasses classes) {
    return classes.stream()
        .filter(UseCaseRulesTest::isSessionBean)
        .flatMap(each -> each.getMethods().stream())
        .filter(method -> method.getModifiers().contains(JavaModifier.PUBLIC))
        .filter(method -> !method.getModifiers().contains(JavaModifier.STATIC))
        .filter(method -> !method.getModifiers().contains(JavaModifier.SYNTHETIC));
  }

  private static boolean isSessionBean(JavaClass each) {
    return each.isAnnotatedWith(Stateless.class) || each.isAnnotatedWith(Singleton.class);
  }

  private static long declarations(JavaMethod method) {
    return declared(method::isAnnotatedWith);
  }

  private static long declarations(JavaClass bean) {
    return declared(bean::isAnnotatedWith);
  }

  private static long declared(java.util.function.Predicate<Class<? extends Annotation>> has) {
    return Stream.of(Requires.class, Open.class, Internal.class).filter(has).count();
  }
}
