package id.lapakkarya.it.incontainer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import id.lapakkarya.audit.AuditEntry;
import id.lapakkarya.audit.AuditLog;
import id.lapakkarya.audit.AuditTrail;
import id.lapakkarya.audit.AuditView;
import id.lapakkarya.audit.PersonKeys;
import id.lapakkarya.catalogue.ProductDesk;
import id.lapakkarya.catalogue.ProductView;
import id.lapakkarya.catalogue.SkuView;
import id.lapakkarya.catalogue.model.Product;
import id.lapakkarya.identity.Actor;
import id.lapakkarya.identity.SignIn;
import id.lapakkarya.inventory.Hold;
import id.lapakkarya.inventory.Reservations;
import id.lapakkarya.inventory.model.Stock;
import id.lapakkarya.platform.Outbox;
import id.lapakkarya.platform.Rupiah;
import id.lapakkarya.platform.Sku;
import id.lapakkarya.tenancy.ShopDirectory;
import id.lapakkarya.tenancy.TenantContext;
import id.lapakkarya.tenancy.TenantId;
import jakarta.annotation.Resource;
import jakarta.ejb.EJBTransactionRequiredException;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.sql.SQLException;
import java.sql.SQLIntegrityConstraintViolationException;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import javax.sql.DataSource;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What no caller from outside can try: the persistence units, stock and outbox by themselves. */
@ExtendWith(ArquillianExtension.class)
class InContainerIT {
  private static final String OWN = "lpp-palembang";
  private static final String FOREIGN = "lapas-palembang";

  @Inject private Units units;
  @Inject private TenantContext context;
  @Inject private ShopDirectory shops;
  @Inject private Reservations reservations;
  @Inject private Outbox outbox;
  @Inject private Listener listener;
  @Inject private AuditTrail trail;
  @Inject private AuditLog log;
  @Inject private PersonKeys keys;
  @Inject private ProductDesk desk;
  @Inject private Actor actor;
  @Inject private SignIn signIn;

  @Resource(lookup = "java:app/jdbc/lapak")
  private DataSource dataSource;

  private TenantId own;
  private TenantId foreign;

  @Deployment
  static EnterpriseArchive ear() {
    return Archives.earFor(InContainerIT.class);
  }

  @BeforeEach
  void findTenants() {
    own = shops.findShop(OWN).orElseThrow().id();
    foreign = shops.findShop(FOREIGN).orElseThrow().id();
  }

  @Test
  void should_refuse_everything_without_a_tenant() {
    long known = units.productOf(foreign);

    assertThatIsRefused(em -> em.find(Product.class, known));
    assertThatIsRefused(em -> em.createQuery("select p from Product p").getResultList());
    assertThatIsRefused(em -> em.createQuery("select count(s) from Stock s").getSingleResult());
    assertThatIsRefused(em -> em.createQuery("update Stock s set s.onHand = 0").executeUpdate());
    assertThatIsRefused(em -> em.createQuery("delete from Stock s").executeUpdate());
    // A new row is refused by the database itself: it has no owner.
    assertThatThrownBy(
            () ->
                ofTenant(
                    em -> {
                      em.persist(new Stock(foreign, new Sku("UJI-TANPA-LAPAS")));
                      em.flush();
                      return null;
                    }))
        .hasStackTraceContaining("'tenant_id' cannot be null");
  }

  @Test
  void should_show_a_tenant_its_own_rows_only() {
    long mine = units.productOf(own);
    long theirs = units.productOf(foreign);
    context.enter(own);

    assertThat(find(mine)).isNotNull();
    assertThat(find(theirs)).isNull();
    assertThat(ids(em -> byJpql(em, mine))).containsExactly(mine);
    assertThat(ids(em -> byJpql(em, theirs))).isEmpty();
    assertThat(ids(em -> byCriteria(em, mine))).containsExactly(mine);
    assertThat(ids(em -> byCriteria(em, theirs))).isEmpty();
    List<Product> all =
        ofTenant(em -> em.createQuery("select p from Product p", Product.class).getResultList());
    assertThat(all).isNotEmpty().allSatisfy(product -> assertThat(product.tenant()).isEqualTo(own));
  }

  @Test
  void should_change_a_tenants_own_rows_only() {
    Sku theirs = units.skuOf(foreign);
    Units.Count before = units.count(theirs);
    context.enter(own);

    int emptied =
        ofTenant(
            em ->
                em.createQuery("update Stock s set s.onHand = 0 where s.sku = :sku")
                    .setParameter("sku", theirs)
                    .executeUpdate());
    int deleted =
        ofTenant(
            em ->
                em.createQuery("delete from Stock s where s.sku = :sku")
                    .setParameter("sku", theirs)
                    .executeUpdate());

    assertThat(emptied).isZero();
    assertThat(deleted).isZero();
    assertThat(units.count(theirs)).isEqualTo(before);
  }

  @Test
  void should_not_let_a_row_point_into_another_tenant() {
    Sku theirs = units.skuOf(foreign);

    assertThatThrownBy(
            () ->
                execute(
                    "INSERT INTO stock_movement (id, version, tenant_id, sku, kind, quantity,"
                        + " reference, recorded_at) VALUES (1, 1, ?, ?, 'COUNT', 1, 'uji', NOW())",
                    own.value(),
                    theirs.code()))
        .isInstanceOf(SQLIntegrityConstraintViolationException.class);
    assertThatThrownBy(
            () ->
                execute(
                    "UPDATE product_sku SET tenant_id = ? WHERE sku = ?",
                    own.value(),
                    theirs.code()))
        .isInstanceOf(SQLIntegrityConstraintViolationException.class);
  }

  @Test
  void should_refuse_another_tenant_inside_a_transaction() {
    context.enter(own);

    assertThatThrownBy(
            () ->
                ofTenant(
                    em -> {
                      context.enter(foreign);
                      return null;
                    }))
        .hasStackTraceContaining("the tenant cannot change inside a transaction");
    assertThat(context.current()).contains(own);
  }

  @Test
  void should_release_what_is_held_exactly_once() {
    Sku sku = units.skuOf(own);
    String order = units.shopOrderOf(own, sku);
    Units.Count before = units.count(sku);

    inMarket(em -> reservations.reserve(List.of(new Hold(own, order, sku, 2))));
    Units.Count held = units.count(sku);
    inMarket(em -> reservations.release(List.of(order)));
    inMarket(em -> reservations.release(List.of(order)));
    inMarket(em -> reservations.sell(List.of(order)));

    assertThat(held.reserved()).isEqualTo(before.reserved() + 2);
    assertThat(units.count(sku)).isEqualTo(before);
  }

  @Test
  void should_sell_what_is_held_exactly_once() {
    Sku sku = units.skuOf(own);
    String order = units.shopOrderOf(own, sku);
    Units.Count before = units.count(sku);

    inMarket(em -> reservations.reserve(List.of(new Hold(own, order, sku, 1))));
    inMarket(em -> reservations.sell(List.of(order)));
    inMarket(em -> reservations.sell(List.of(order)));
    inMarket(em -> reservations.release(List.of(order)));

    assertThat(units.count(sku)).isEqualTo(new Units.Count(before.onHand() - 1, before.reserved()));
  }

  @Test
  void should_deliver_a_failing_event_later_without_stopping_others() {
    String failing = "gagal-" + UUID.randomUUID();
    String other = "lancar-" + UUID.randomUUID();

    inMarket(
        em -> {
          outbox.publish(new SomethingHappened(failing, 4));
          outbox.publish(new SomethingHappened(other, 0));
        });

    await().atMost(Duration.ofSeconds(20)).until(() -> listener.timesHeard(other) > 0);
    assertThat(listener.timesHeard(failing)).isZero();
    await().atMost(Duration.ofSeconds(60)).until(() -> listener.timesHeard(failing) > 0);
    assertThat(listener.timesHeard(failing)).isEqualTo(1);
  }

  @Test
  void should_tell_nobody_of_what_was_rolled_back() {
    String undone = "batal-" + UUID.randomUUID();
    String after = "lalu-" + UUID.randomUUID();

    assertThatThrownBy(
            () ->
                inMarket(
                    em -> {
                      outbox.publish(new SomethingHappened(undone, 0));
                      throw new IllegalStateException("undone");
                    }))
        .hasStackTraceContaining("undone");
    inMarket(em -> outbox.publish(new SomethingHappened(after, 0)));

    await().atMost(Duration.ofSeconds(20)).until(() -> listener.timesHeard(after) > 0);
    assertThat(listener.timesHeard(undone)).isZero();
  }

  @Test
  void should_leave_no_audit_entry_of_what_was_rolled_back() {
    String undone = "batal-" + UUID.randomUUID();
    String done = "jadi-" + UUID.randomUUID();

    assertThatThrownBy(
            () ->
                inMarket(
                    em -> {
                      trail.record(AuditEntry.of("uji", "uji", undone));
                      throw new IllegalStateException("undone");
                    }))
        .hasStackTraceContaining("undone");
    inMarket(em -> trail.record(AuditEntry.of("uji", "uji", done)));

    assertThat(entriesOf(undone)).isZero();
    assertThat(entriesOf(done)).isEqualTo(1);
  }

  @Test
  void should_write_no_audit_entry_outside_a_transaction() {
    assertThatThrownBy(() -> trail.record(AuditEntry.of("uji", "uji", "di luar")))
        .isInstanceOf(EJBTransactionRequiredException.class);
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
        em -> {
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
    desk.reprice(product.id(), sku.sku(), sku.price().plus(Rupiah.of(500)));
    assertThat(log("product.reprice", product.slug())).isEqualTo(1);
  }

  private void signIn(String email) {
    actor.signedInAs(signIn.findByEmail(email).orElseThrow());
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

  private Product find(long id) {
    return ofTenant(em -> em.find(Product.class, id));
  }

  private static List<Product> byJpql(EntityManager em, long id) {
    return em.createQuery("select p from Product p where p.id = :id", Product.class)
        .setParameter("id", id)
        .getResultList();
  }

  private static List<Product> byCriteria(EntityManager em, long id) {
    var builder = em.getCriteriaBuilder();
    var query = builder.createQuery(Product.class);
    var product = query.from(Product.class);
    return em.createQuery(query.where(builder.equal(product.get("id"), id))).getResultList();
  }

  private <T> T ofTenant(Function<EntityManager, T> work) {
    return units.ofTenant(work);
  }

  private List<Long> ids(Function<EntityManager, List<Product>> query) {
    return ofTenant(query).stream().map(Product::id).toList();
  }

  private void inMarket(Consumer<EntityManager> work) {
    units.ofMarket(
        em -> {
          work.accept(em);
          return null;
        });
  }

  private void assertThatIsRefused(Consumer<EntityManager> work) {
    assertThatThrownBy(
            () ->
                units.ofTenant(
                    em -> {
                      work.accept(em);
                      return null;
                    }))
        .hasStackTraceContaining("lapak.tenant");
  }

  private void execute(String sql, Object... values) throws SQLException {
    try (var connection = dataSource.getConnection();
        var statement = connection.prepareStatement(sql)) {
      for (int i = 0; i < values.length; i++) {
        statement.setObject(i + 1, values[i]);
      }
      statement.executeUpdate();
    }
  }
}
