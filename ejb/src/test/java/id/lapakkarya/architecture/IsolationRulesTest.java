package id.lapakkarya.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import id.lapakkarya.architecture.fixture.hazard.Reckless;
import id.lapakkarya.identity.Requires;
import id.lapakkarya.platform.Aggregate;
import id.lapakkarya.platform.Internal;
import id.lapakkarya.tenancy.TenantOwned;
import jakarta.ejb.Singleton;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.Entity;
import jakarta.persistence.PersistenceContext;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What keeps one tenant's data from another, as far as the shape of the code can tell. */
class IsolationRulesTest {
  /** The only classes that may read over all tenants. */
  private static final Set<String> MARKET_READERS =
      Set.of(
          "accounting.DistributionSchemes",
          "accounting.SchemeReader",
          "audit.AuditLog",
          "audit.AuditTrail",
          "audit.PersonKeys",
          "audit.PersonTrail",
          "catalogue.Catalogue",
          "catalogue.ChangeOversight",
          "catalogue.CategoryDesk",
          "catalogue.CategoryReader",
          "catalogue.FeaturedGoods",
          "catalogue.FoodGate",
          "catalogue.FoodOversight",
          "catalogue.PaperIntake",
          "catalogue.AttributeDesk",
          "catalogue.AttributeReader",
          "catalogue.MotifDesk",
          "catalogue.MotifReader",
          "catalogue.ProductIntake",
          "checkout.CartErasure",
          "checkout.Carts",
          "checkout.CartQuotes",
          "checkout.IdempotencyKeys",
          "checkout.PlaceOrderTransaction",
          "customer.AddressBook",
          "identity.AccountFinder",
          "identity.AccountRecords",
          "identity.Accounts",
          "identity.HelpSessions",
          "identity.Invitations",
          "identity.Logins",
          "identity.MailLinks",
          "identity.OutsideLinks",
          "identity.OutsideSignIn",
          "identity.OwnAccount",
          "identity.SecondFactors",
          "identity.PersonSettings",
          "identity.OwnRoles",
          "identity.PartnerKeys",
          "identity.RoleChanges",
          "identity.SignIn",
          "identity.Tokens",
          "identity.StaffAssignments",
          "inventory.Availability",
          "inventory.OpeningStock",
          "inventory.Reservations",
          "notices.NoticeWriter",
          "notices.OwnNotices",
          "notification.MailQueue",
          "notification.Mailer",
          "onboarding.ShopDossiers",
          "onboarding.UploadProgress",
          "onboarding.UploadWork",
          "ordering.Orders",
          "ordering.OwnOrders",
          "ordering.PersonOrders",
          "payment.CollectorFinder",
          "payment.PaymentPolicy",
          "payment.Payments",
          "payment.RefundDesk",
          "platform.Outbox",
          "platform.PictureStore",
          "reporting.SalesReports",
          "reporting.SalesRollup",
          "shipping.Areas",
          "shipping.Rates",
          "storefront.ListingProjector",
          "storefront.ListingReader",
          "storefront.SearchTerms",
          "storefront.SynonymDesk",
          "storefront.SynonymReader",
          "tenancy.ShopDirectory",
          "tenancy.ShopReader");

  private static final JavaClasses PRODUCTION =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages("id.lapakkarya");

  @Test
  void should_inject_the_market_unit_only_in_named_classes() {
    assertThat(marketReaders(PRODUCTION)).isEqualTo(new TreeSet<>(MARKET_READERS));
  }

  @Test
  void should_find_a_reader_of_the_market_that_is_not_named() {
    JavaClasses reckless = new ClassFileImporter().importClasses(Reckless.class);

    assertThat(marketReaders(reckless)).containsExactly("architecture.fixture.hazard.Reckless");
  }

  @Test
  void should_demand_a_permission_for_every_method_that_works_in_the_tenant_unit() {
    List<String> open =
        PRODUCTION.stream()
            .filter(each -> each.getFields().stream().anyMatch(IsolationRulesTest::isTenantUnit))
            .flatMap(each -> each.getMethods().stream())
            .filter(method -> method.getModifiers().contains(JavaModifier.PUBLIC))
            .filter(method -> !method.isAnnotatedWith(Requires.class))
            .filter(method -> !method.isAnnotatedWith(Internal.class))
            .map(method -> method.getFullName())
            .toList();

    assertThat(open).as("without @Requires").isEmpty();
  }

  @Test
  void should_keep_a_version_on_every_aggregate() {
    assertThat(entities().filter(each -> !each.isAssignableTo(Aggregate.class)))
        .extracting(JavaClass::getSimpleName)
        .containsExactlyInAnyOrder("AccessToken", "Area", "Category", "StoredPicture");
  }

  @Test
  void should_list_tenant_owned_entities_in_both_units_and_all_others_in_the_market_unit_only()
      throws IOException {
    String xml = read("META-INF/persistence.xml");
    String tenant = xml.substring(xml.indexOf("name=\"tenant\""), xml.indexOf("name=\"market\""));
    String market = xml.substring(xml.indexOf("name=\"market\""));

    assertThat(entities())
        .allSatisfy(
            each -> {
              String entry = "<class>" + each.getName() + "</class>";
              assertThat(market).contains(entry);
              assertThat(tenant.contains(entry))
                  .as(each.getName())
                  .isEqualTo(each.isAssignableTo(TenantOwned.class));
            });
  }

  @Test
  void should_hold_no_state_in_session_beans() {
    fields()
        .that()
        .areDeclaredInClassesThat()
        .areAnnotatedWith(Stateless.class)
        .should()
        .beAnnotatedWith(Inject.class)
        .orShould()
        .beAnnotatedWith(PersistenceContext.class)
        .orShould()
        .beAnnotatedWith(jakarta.annotation.Resource.class)
        .orShould()
        .beAnnotatedWith(jakarta.ejb.EJB.class)
        .orShould()
        .beStatic()
        .check(PRODUCTION);
  }

  @Test
  void should_have_session_beans_to_check() {
    assertThat(
            PRODUCTION.stream()
                .filter(
                    each ->
                        each.isAnnotatedWith(Stateless.class)
                            || each.isAnnotatedWith(Singleton.class)))
        .hasSizeGreaterThan(20);
  }

  private static Set<String> marketReaders(JavaClasses classes) {
    return classes.stream()
        .flatMap(each -> each.getFields().stream())
        .filter(IsolationRulesTest::isMarketUnit)
        .map(field -> field.getOwner().getName().substring("id.lapakkarya.".length()))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private Stream<JavaClass> entities() {
    return PRODUCTION.stream().filter(each -> each.isAnnotatedWith(Entity.class));
  }

  private static boolean isMarketUnit(JavaField field) {
    return isUnit(field, "market");
  }

  private static boolean isTenantUnit(JavaField field) {
    return isUnit(field, "tenant");
  }

  private static boolean isUnit(JavaField field, String unit) {
    return field.isAnnotatedWith(PersistenceContext.class)
        && field.getAnnotationOfType(PersistenceContext.class).unitName().equals(unit);
  }

  private static String read(String resource) throws IOException {
    try (var stream = IsolationRulesTest.class.getClassLoader().getResourceAsStream(resource)) {
      return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
