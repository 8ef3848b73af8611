package id.lapakkarya.it.incontainer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import id.lapakkarya.catalogue.FeaturedGoods;
import id.lapakkarya.catalogue.model.Product;
import id.lapakkarya.inventory.Hold;
import id.lapakkarya.inventory.Reservations;
import id.lapakkarya.inventory.model.Stock;
import id.lapakkarya.platform.Broadcasts;
import id.lapakkarya.platform.LapakException;
import id.lapakkarya.platform.Outbox;
import id.lapakkarya.platform.Sku;
import id.lapakkarya.tenancy.ShopDirectory;
import id.lapakkarya.tenancy.TenantContext;
import id.lapakkarya.tenancy.TenantId;
import jakarta.annotation.Resource;
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
  @Inject private FeaturedGoods featured;
  @Inject private Outbox outbox;
  @Inject private Listener listener;
  @Inject private Broadcasts broadcasts;

  @Resource(lookup = "java:app/jdbc/lapak")
  private DataSource dataSource;

  private TenantId own;
  private TenantId foreign;

  @Deployment
  static EnterpriseArchive ear() {
    return Archives.earFor(InContainerIT.class, Follower.class);
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
  void should_put_no_work_of_another_tenant_in_front() {
    String mine = slugOf(own);
    String theirs = slugOf(foreign);
    List<String> before = featured.slugsOf(own);
    List<String> theirsBefore = featured.slugsOf(foreign);

    for (List<String> forged : List.of(List.of(theirs), List.of(mine, theirs))) {
      assertThatThrownBy(() -> featured.arrange(own, forged))
          .isInstanceOf(LapakException.class)
          .hasMessageContaining("unknown-value");
    }

    assertThat(featured.slugsOf(own)).isEqualTo(before);
    featured.arrange(own, List.of(mine));
    assertThat(featured.slugsOf(own)).containsExactly(mine);
    // Nor does one's own choice move anything of theirs.
    assertThat(featured.slugsOf(foreign)).isEqualTo(theirsBefore);
    featured.arrange(own, before);
  }

  private String slugOf(TenantId owner) {
    long product = units.productOf(owner);
    return units.ofMarket(em -> em.find(Product.class, product).view().slug());
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
  void should_tell_this_node_at_once_and_every_node_by_the_sequence() {
    SomethingForAll event = new SomethingForAll("semua-" + UUID.randomUUID());
    Follower follower = new Follower();
    broadcasts.listen(follower);

    inMarket(em -> outbox.publish(event));

    assertThat(follower.timesHeard(event)).isPositive();
    await().atMost(Duration.ofSeconds(20)).until(() -> follower.timesHeard(event) == 2);
    // As a relay on another node writes it.
    SomethingForAll elsewhere = new SomethingForAll("jauh-" + UUID.randomUUID());
    broadcastBy(1, elsewhere);
    await().atMost(Duration.ofSeconds(20)).until(() -> follower.timesHeard(elsewhere) == 1);
    assertThat(follower.timesMissed()).isZero();
    broadcasts.stopListening(follower);
  }

  @Test
  void should_tell_listeners_that_they_missed_something() {
    Follower follower = new Follower();
    broadcasts.listen(follower);
    SomethingForAll event = new SomethingForAll("lompat-" + UUID.randomUUID());

    broadcastBy(3, event);

    await().atMost(Duration.ofSeconds(20)).until(() -> follower.timesHeard(event) == 1);
    assertThat(follower.timesMissed()).isEqualTo(1);
    broadcasts.stopListening(follower);
  }

  /** Takes that many numbers of the sequence and writes the event under the last of them. */
  private void broadcastBy(int numbers, SomethingForAll event) {
    inMarket(
        em -> {
          try {
            execute("UPDATE broadcast_sequence SET last_seq = last_seq + ? WHERE id = 1", numbers);
            execute(
                "INSERT INTO broadcast_event (seq, type, payload, recorded_at)"
                    + " SELECT last_seq, ?, JSON_OBJECT('name', ?), NOW() FROM broadcast_sequence"
                    + " WHERE id = 1",
                SomethingForAll.class.getName(),
                event.name());
          } catch (SQLException e) {
            throw new IllegalStateException(e);
          }
        });
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
