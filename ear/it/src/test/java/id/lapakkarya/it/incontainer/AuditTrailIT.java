package id.lapakkarya.it.incontainer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.lapakkarya.audit.AuditEntry;
import id.lapakkarya.audit.AuditLog;
import id.lapakkarya.audit.AuditTrail;
import id.lapakkarya.audit.AuditVerification;
import id.lapakkarya.audit.AuditView;
import id.lapakkarya.audit.ChainReport;
import id.lapakkarya.audit.PersonKeys;
import id.lapakkarya.catalogue.ProductDesk;
import id.lapakkarya.catalogue.ProductView;
import id.lapakkarya.catalogue.SkuView;
import id.lapakkarya.identity.Actor;
import id.lapakkarya.identity.AssignmentView;
import id.lapakkarya.identity.HelpSessions;
import id.lapakkarya.identity.HelpView;
import id.lapakkarya.identity.Role;
import id.lapakkarya.identity.Scope;
import id.lapakkarya.identity.SignIn;
import id.lapakkarya.identity.StaffAssignments;
import id.lapakkarya.onboarding.ShopAdministration;
import id.lapakkarya.onboarding.StatusChange;
import id.lapakkarya.platform.Rupiah;
import id.lapakkarya.tenancy.ShopDirectory;
import id.lapakkarya.tenancy.ShopStatus;
import id.lapakkarya.tenancy.TenantId;
import jakarta.ejb.EJBTransactionRequiredException;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * The audit trail by itself: its transaction, its readers, its keys, and what only pages ask for.
 */
@ExtendWith(ArquillianExtension.class)
class AuditTrailIT {
  private static final String OWN = "lpp-palembang";
  private static final String FOREIGN = "lapas-palembang";

  @Inject private Units units;
  @Inject private ShopDirectory shops;
  @Inject private AuditTrail trail;
  @Inject private AuditLog log;
  @Inject private AuditVerification verification;
  @Inject private PersonKeys keys;
  @Inject private ProductDesk desk;
  @Inject private Actor actor;
  @Inject private SignIn signIn;
  @Inject private ShopAdministration shopAdministration;
  @Inject private HelpSessions helpSessions;
  @Inject private StaffAssignments staff;

  private TenantId own;
  private TenantId foreign;

  @Deployment
  static EnterpriseArchive ear() {
    return Archives.earFor(AuditTrailIT.class);
  }

  @BeforeEach
  void findTenants() {
    own = shops.findShop(OWN).orElseThrow().id();
    foreign = shops.findShop(FOREIGN).orElseThrow().id();
  }

  @Test
  void should_leave_no_entry_of_what_was_rolled_back() {
    String undone = "batal-" + UUID.randomUUID();
    String done = "jadi-" + UUID.randomUUID();

    assertThatThrownBy(
            () ->
                inMarket(
                    () -> {
                      trail.record(AuditEntry.of("uji", "uji", undone));
                      throw new IllegalStateException("undone");
                    }))
        .hasStackTraceContaining("undone");
    inMarket(() -> trail.record(AuditEntry.of("uji", "uji", done)));

    assertThat(entriesOf(undone)).isZero();
    assertThat(entriesOf(done)).isEqualTo(1);
  }

  @Test
  void should_write_no_audit_entry_outside_a_transaction() {
    assertThatThrownBy(() -> trail.record(AuditEntry.of("uji", "uji", "di luar")))
        .isInstanceOf(EJBTransactionRequiredException.class);
  }

  @Test
  void should_make_a_persons_values_unreadable_and_keep_the_chain_valid() {
    String person = "uji:" + UUID.randomUUID();
    String subject = "uji-" + UUID.randomUUID();
    inMarket(
        () ->
            trail.record(
                AuditEntry.of("uji", "uji", subject)
                    .personal(person, "uji", "Contoh Nama")
                    .in(own)));
    signIn("kalapas@" + OWN + ".demo.test");
    assertThat(entry(subject).known("uji")).contains("Contoh Nama");

    keys.destroy(person);

    assertThat(entry(subject).known("uji")).isEmpty();
    assertThat(entry(subject).erased("uji")).isTrue();
    assertThat(verification.verify())
        .singleElement()
        .satisfies(report -> assertThat(report.slug()).isEqualTo(OWN))
        .matches(ChainReport::intact);
  }

  @Test
  void should_never_make_a_destroyed_key_again() {
    String person = "uji:" + UUID.randomUUID();
    assertThat(keys.findOrMake(person)).isPresent();

    keys.destroy(person);

    assertThat(keys.findOrMake(person)).isEmpty();
    assertThat(keys.find(List.of(person))).isEmpty();
  }

  @Test
  void should_show_a_lapas_its_own_entries_and_the_province_all() {
    String mine = "uji-" + UUID.randomUUID();
    String theirs = "uji-" + UUID.randomUUID();
    String platforms = "uji-" + UUID.randomUUID();
    inMarket(
        () -> {
          trail.record(AuditEntry.of("uji", "uji", mine).in(own));
          trail.record(AuditEntry.of("uji", "uji", theirs).in(foreign));
          trail.record(AuditEntry.of("uji", "uji", platforms));
        });

    signIn("province@demo.test");
    assertThat(subjects()).contains(mine, theirs, platforms);
    signIn("regional@demo.test");
    assertThat(subjects()).contains(mine, theirs).doesNotContain(platforms);
    signIn("kalapas@" + OWN + ".demo.test");
    assertThat(subjects()).contains(mine).doesNotContain(theirs, platforms);
    actor.workFor(OWN);
    assertThat(subjects()).contains(mine).doesNotContain(theirs, platforms);
    signIn("operator@" + OWN + ".demo.test");
    assertThatThrownBy(this::subjects).hasMessageContaining("forbidden");
  }

  @Test
  void should_record_what_only_pages_ask_for() {
    signIn("operator@" + OWN + ".demo.test");
    actor.workFor(OWN);
    ProductView product = desk.get(units.productOf(own));
    SkuView sku = product.skus().get(0);
    long repriced = log("product.reprice", product.slug());
    desk.reprice(product.id(), sku.sku(), sku.price(), sku.price().plus(Rupiah.of(500)));
    assertThat(log("product.reprice", product.slug())).isEqualTo(repriced + 1);
  }

  @Test
  void should_record_what_the_province_does_to_shops_and_roles() {
    signIn("province@demo.test");
    long status = log("shop.status", FOREIGN);

    for (ShopStatus next : List.of(ShopStatus.SUSPENDED, ShopStatus.ACTIVE)) {
      shopAdministration.changeStatus(FOREIGN, new StatusChange(next, "CONTOH", Map.of()));
    }
    HelpView help = helpSessions.start(OWN, "Contoh sesi bantuan");
    helpSessions.end(help.id());
    AssignmentView role =
        staff.grant(
            "cashier@" + OWN + ".demo.test",
            Role.LAPAS_FINANCE,
            new Scope.Shop(own),
            Optional.of(Instant.now().plusSeconds(600)));
    staff.revoke(role.id());

    assertThat(log("shop.status", FOREIGN)).isEqualTo(status + 2);
    assertThat(log("help.start", "" + help.id())).isEqualTo(1);
    assertThat(log("help.end", "" + help.id())).isEqualTo(1);
    assertThat(log("assignment.grant", "" + role.id())).isEqualTo(1);
    assertThat(log("assignment.revoke", "" + role.id())).isEqualTo(1);
  }

  private void signIn(String email) {
    actor.signedInWith(
        new SignIn.Bearer(
            signIn.findByEmail(email).orElseThrow(), Optional.empty(), Instant.now()));
  }

  private List<String> subjects() {
    return log
        .list(new AuditLog.Query(null, null, "", "uji", "uji-", null, ""), 0, 500)
        .items()
        .stream()
        .map(AuditView::subject)
        .toList();
  }

  private long entriesOf(String subject) {
    return log("uji", subject);
  }

  private long log(String action, String subject) {
    return units.ofMarket(
        em ->
            em.createQuery(
                    "select count(e) from AuditRow e where e.action = :action and e.subject = :subject",
                    Long.class)
                .setParameter("action", action)
                .setParameter("subject", subject)
                .getSingleResult());
  }

  private AuditView entry(String subject) {
    return log.list(new AuditLog.Query(null, null, "", "uji", subject, null, ""), 0, 1)
        .items()
        .get(0);
  }

  private void inMarket(Runnable work) {
    units.ofMarket(
        em -> {
          work.run();
          return null;
        });
  }
}
