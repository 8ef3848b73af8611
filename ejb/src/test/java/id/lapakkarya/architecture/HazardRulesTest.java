package id.lapakkarya.architecture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import id.lapakkarya.architecture.fixture.hazard.Reckless;
import id.lapakkarya.tenancy.TenantContext;
import id.lapakkarya.tenancy.TenantId;
import jakarta.transaction.Status;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.io.IOException;
import java.lang.reflect.Field;
import java.lang.reflect.Proxy;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * The hazards of two persistence units over the same classes (ADR 13), one test for each, and each
 * shown a class that falls for it. What only a database can refuse is tried in {@code
 * SchemaRulesIT} and {@code IsolationMatrixIT}.
 */
class HazardRulesTest {
  private static final JavaClasses PRODUCTION =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages("id.lapakkarya");

  private static final JavaClasses FALLING =
      new ClassFileImporter().importPackages(Reckless.class.getPackageName());

  @Test
  void should_share_no_cache_between_tenants() throws IOException {
    String units = resource("META-INF/persistence.xml");

    assertThat(Hazards.cached(units)).isEmpty();
    assertThat(Hazards.cached(units.replaceFirst(">NONE<", ">ALL<"))).hasSize(1);
    assertThat(
            Hazards.cached(
                units.replaceFirst(
                    "<properties>",
                    "<properties><property name=\"eclipselink.multitenant.tenants-share-cache\""
                        + " value=\"true\"/>")))
        .hasSize(1);
  }

  @Test
  void should_join_what_a_tenant_owns_only_from_what_it_owns() {
    assertThat(Hazards.crossingAssociations(PRODUCTION)).isEmpty();
    assertThat(Hazards.crossingAssociations(FALLING)).containsExactly("Peeking.owned");
  }

  @Test
  void should_merge_nothing_that_came_from_outside() {
    assertThat(Hazards.mergers(PRODUCTION)).isEmpty();
    assertThat(Hazards.mergers(FALLING))
        .containsExactly("Reckless.below() unwraps", "Reckless.keep() merges");
  }

  @Test
  void should_never_write_the_tenant_by_a_bulk_statement() throws IOException {
    assertThat(Hazards.givingNamedQueries(PRODUCTION)).isEmpty();
    assertThat(Hazards.givingNamedQueries(FALLING)).containsExactly("Owned.give");
    assertThat(Hazards.criteriaWriters(PRODUCTION)).isEmpty();
    assertThat(Hazards.criteriaWriters(FALLING)).containsExactly("Reckless.give()");
    try (Stream<Path> sources = Files.walk(Path.of("src/main/java"))) {
      List<Path> java = sources.filter(each -> each.toString().endsWith(".java")).toList();
      assertThat(java).hasSizeGreaterThan(100);
      assertThat(java).noneMatch(each -> Hazards.gives(read(each)));
    }
    assertThat(Hazards.gives("\"update Stock s set s.onHand = 0,\"\n + \" s.tenantId = :t\""))
        .isTrue();
    assertThat(Hazards.gives("\"UPDATE stock SET tenant_id = ?\"")).isTrue();
    assertThat(Hazards.gives("\"update Stock s set s.onHand = 0 where s.tenantId = :t\""))
        .isFalse();
  }

  @Test
  void should_keep_the_tenant_while_a_transaction_is_active() throws Exception {
    TenantContext working = contextIn(Status.STATUS_NO_TRANSACTION);
    working.enter(new TenantId(1));
    within(working, Status.STATUS_ACTIVE);

    assertThatThrownBy(() -> working.enter(new TenantId(2)))
        .isInstanceOf(IllegalStateException.class);
    assertThat(working.current()).contains(new TenantId(1));
    within(working, Status.STATUS_NO_TRANSACTION);
    working.enter(new TenantId(2));
    assertThat(working.current()).contains(new TenantId(2));
  }

  @Test
  void should_enter_a_tenant_only_from_a_scope_that_is_held() {
    assertThat(Hazards.enterers(PRODUCTION)).containsExactly("Actor");
    assertThat(Hazards.enterers(FALLING)).containsExactly("Reckless");
  }

  @Test
  void should_work_for_no_tenant_by_the_clock_or_at_start() {
    assertThat(Hazards.jobs(PRODUCTION)).hasSizeGreaterThan(5);
    assertThat(Hazards.jobsOfTenants(PRODUCTION)).isEmpty();
    assertThat(Hazards.jobsOfTenants(FALLING)).containsExactly("Reckless");
  }

  @Test
  void should_never_use_both_units_in_one_class() {
    // Reads by the one for a Lapas, by the other for the province, and writes by neither.
    assertThat(Hazards.crossers(PRODUCTION)).containsExactly("AuditLog");
    assertThat(Hazards.crossers(FALLING)).containsExactly("Reckless");
  }

  @Test
  void should_hand_no_entity_over_the_face_of_a_context() {
    assertThat(Hazards.entitiesHandedOver(PRODUCTION)).isEmpty();
    assertThat(Hazards.entitiesHandedOver(FALLING)).contains("Reckless.keep()");
  }

  @Test
  void should_use_native_sql_only_in_named_classes() {
    Set<String> users =
        Hazards.nativeSql(PRODUCTION).stream()
            .map(each -> each.getName().substring("id.lapakkarya.".length()))
            .collect(Collectors.toCollection(TreeSet::new));

    assertThat(users).isEqualTo(new TreeSet<>(NativeSql.USERS.keySet()));
    assertThat(Hazards.nativeSql(FALLING))
        .extracting(JavaClass::getSimpleName)
        .containsExactly("Reckless");
  }

  private static TenantContext contextIn(int status) throws ReflectiveOperationException {
    TenantContext context = new TenantContext();
    within(context, status);
    return context;
  }

  private static void within(TenantContext context, int status)
      throws ReflectiveOperationException {
    Field registry = TenantContext.class.getDeclaredField("transaction");
    registry.setAccessible(true);
    registry.set(
        context,
        Proxy.newProxyInstance(
            HazardRulesTest.class.getClassLoader(),
            new Class<?>[] {TransactionSynchronizationRegistry.class},
            (proxy, method, arguments) -> status));
  }

  private static String resource(String name) throws IOException {
    try (var stream = HazardRulesTest.class.getClassLoader().getResourceAsStream(name)) {
      return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }
}
