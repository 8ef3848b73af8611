package id.lapakkarya.web.architecture;

import static com.tngtech.archunit.core.domain.JavaAccess.Predicates.target;
import static com.tngtech.archunit.core.domain.properties.CanBeAnnotated.Predicates.annotatedWith;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import id.lapakkarya.platform.Internal;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Pages and resources translate; rules, transactions and entities are elsewhere. */
class WebRulesTest {
  private static final Pattern INLINE =
      Pattern.compile("<script(?![^>]*\\bsrc=)[^>]*>|\\son[a-z]+=\"|\\sstyle=\"|<style");

  private static final JavaClasses WEB =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages("id.lapakkarya.web");

  @Test
  void should_see_views_and_never_entities() {
    noClasses()
        .should()
        .dependOnClassesThat()
        .resideInAPackage("id.lapakkarya.(*).model..")
        .check(WEB);
  }

  @Test
  void should_start_no_transaction_and_hold_no_persistence_context() {
    noClasses()
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("jakarta.persistence..", "jakarta.transaction..", "jakarta.ejb..")
        .check(WEB);
  }

  @Test
  void should_speak_no_sql_but_to_ask_whether_the_database_is_there() {
    noClasses()
        .that()
        .doNotHaveSimpleName("DatabaseReady")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("java.sql..", "javax.sql..")
        .check(WEB);
  }

  @Test
  void should_call_use_cases_and_never_their_inner_steps() {
    noClasses()
        .should()
        .callMethodWhere(
            target(annotatedWith(Internal.class)).or(target(owner(annotatedWith(Internal.class)))))
        .check(WEB);
  }

  @Test
  void should_put_no_script_and_no_style_into_pages() throws IOException {
    try (Stream<Path> all = Files.walk(Path.of("src/main/webapp"))) {
      List<Path> pages = all.filter(each -> each.toString().endsWith(".xhtml")).toList();

      assertThat(pages)
          .isNotEmpty()
          .allSatisfy(page -> assertThat(Files.readString(page)).doesNotContainPattern(INLINE));
    }
  }
}
