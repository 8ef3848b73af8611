package id.lapakkarya.it.bench;

import static org.assertj.core.api.Assertions.assertThat;

import id.lapakkarya.it.incontainer.Archives;
import id.lapakkarya.it.incontainer.Units;
import id.lapakkarya.tenancy.ShopDirectory;
import id.lapakkarya.tenancy.TenantContext;
import id.lapakkarya.tenancy.TenantId;
import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.UserTransaction;
import java.sql.Connection;
import java.time.Duration;
import java.util.List;
import javax.sql.DataSource;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * What isolation costs: the same list and the same checkout through the tenant unit, which filters
 * by itself, and through the market unit, which does not. There is no switch that turns isolation
 * off; the market unit is the one that checkout and storefront use anyway.
 */
@ExtendWith(ArquillianExtension.class)
class IsolationBench {
  private static final String TENANT = "tenant unit";
  private static final String MARKET = "market unit";
  private static final String SHOP = "lpp-palembang";
  private static final Duration WARM_UP = Duration.ofSeconds(40);
  private static final int ROUNDS = 100;
  private static final int CALLS = 10;
  private static final double TARGET = 0.05;

  @Inject private Units units;
  @Inject private TenantContext context;
  @Inject private ShopDirectory shops;
  @Resource private UserTransaction transaction;

  @Resource(lookup = "java:app/jdbc/lapak")
  private DataSource dataSource;

  @Resource(lookup = "java:app/jdbc/lapakPlain")
  private DataSource plain;

  private TenantId tenant;
  private CheckoutPart checkout;

  @Deployment
  static EnterpriseArchive ear() {
    return Archives.earFor(
        IsolationBench.class,
        CheckoutPart.class,
        Comparison.class,
        DatabaseWork.class,
        Difference.class,
        PlainPage.class,
        ProductPage.class,
        Report.class,
        Series.class,
        Variant.class);
  }

  @Test
  void compareTheTenantUnitWithTheMarketUnit() {
    tenant = shops.findShop(SHOP).orElseThrow().id();
    context.enter(tenant);
    checkSameList();
    checkout = new CheckoutPart(tenant, ProductPage.skusOf(tenantList().products()).subList(0, 3));
    units.ofMarket(
        em -> {
          checkout.prepare(em, plain);
          return null;
        });

    Variant tenantList = Variant.of(TENANT, this::tenantList);
    Variant marketList = Variant.of(MARKET, this::marketList);
    Variant plainList = Variant.of("plain JDBC", this::plainList);
    Variant tenantCheckout = checkout(TENANT, () -> units.ofTenant(em -> place(em, () -> {})));
    Variant marketCheckout = checkout(MARKET, () -> units.ofMarket(em -> place(em, () -> {})));
    Variant tenantEvent = checkout(TENANT, () -> units.ofTenant(em -> place(em, this::publish)));
    Variant marketEvent = checkout(MARKET, () -> units.ofMarket(em -> place(em, this::publish)));
    Comparison.warmUp(
        WARM_UP,
        List.of(
            tenantList,
            marketList,
            plainList,
            tenantCheckout,
            marketCheckout,
            tenantEvent,
            marketEvent));

    Comparison list = compare("List of 24 products", tenantList, marketList);
    Comparison placing = compare("Checkout, one Lapas's part", tenantCheckout, marketCheckout);
    new Report("isolation")
        .table(list)
        .table(placing)
        .table(compare("The same, with its event", tenantEvent, marketEvent))
        .table(compare("List beside plain JDBC", marketList, plainList))
        .table(compare("Noise: twice the same list", marketList, marketList))
        .table(compare("Noise: twice the same checkout", marketCheckout, marketCheckout))
        .line("")
        .line(verdict(list))
        .line(verdict(placing))
        .write();
  }

  /** A benchmark of two different things would say nothing. */
  private void checkSameList() {
    ProductPage page = tenantList();
    assertThat(page.products()).hasSize(ProductPage.SIZE);
    assertThat(page.stock()).hasSizeGreaterThan(ProductPage.SIZE);
    assertThat(marketList()).isEqualTo(page);
    assertThat(plainList()).isEqualTo(page);
  }

  private Comparison compare(String name, Variant one, Variant other) {
    return Comparison.measure(name, one, other, ROUNDS, CALLS, plain);
  }

  private static String verdict(Comparison comparison) {
    Difference more = comparison.wall();
    String target = "under " + Math.round(100 * TARGET) + "%";
    String outcome =
        more.high() < TARGET
            ? target + ", as it shall be"
            : more.low() > TARGET
                ? "NOT " + target
                : "the machine is too busy to tell whether that is " + target;
    return "%s: tenant unit %s: %s."
        .formatted(comparison.name(), Report.share(more.median()), outcome);
  }

  private ProductPage tenantList() {
    return units.ofTenant(ProductPage::ofTenant);
  }

  private ProductPage marketList() {
    return units.ofMarket(em -> ProductPage.ofMarket(em, tenant));
  }

  private ProductPage plainList() {
    try {
      transaction.begin();
      try (Connection connection = dataSource.getConnection()) {
        return PlainPage.read(connection, tenant);
      } finally {
        transaction.commit();
      }
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }

  private Variant checkout(String unit, Runnable work) {
    return new Variant(unit, work, () -> checkout.remove(plain));
  }

  private Void place(EntityManager em, Runnable event) {
    checkout.place(em, event);
    return null;
  }

  /**
   * By the market unit, in a call of another bean, as every event is written: the tenant unit has
   * no native SQL. One who works in the tenant unit thus opens a second session.
   */
  private void publish() {
    units.ofMarket(
        em -> {
          checkout.publish(em);
          return null;
        });
  }
}
