package id.lapakkarya.it.incontainer;

import id.lapakkarya.accounting.Shares;
import id.lapakkarya.catalogue.model.Product;
import id.lapakkarya.inventory.model.Stock;
import id.lapakkarya.ordering.Buyer;
import id.lapakkarya.ordering.OrderDraft;
import id.lapakkarya.ordering.Orders;
import id.lapakkarya.ordering.PaymentMethod;
import id.lapakkarya.ordering.ShipTo;
import id.lapakkarya.platform.Rupiah;
import id.lapakkarya.platform.Sku;
import id.lapakkarya.tenancy.TenantId;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/** The two persistence units as a use case has them: one call, one transaction. */
@Stateless
public class Units {
  @PersistenceContext(unitName = "tenant")
  private EntityManager tenant;

  @PersistenceContext(unitName = "market")
  private EntityManager market;

  @Inject private Orders orders;

  /** What a stock row says. */
  public record Count(int onHand, int reserved) {}

  public <T> T ofTenant(Function<EntityManager, T> work) {
    return work.apply(tenant);
  }

  public <T> T ofMarket(Function<EntityManager, T> work) {
    return work.apply(market);
  }

  public Count count(Sku sku) {
    var stock =
        market
            .createNamedQuery("Stock.bySku", Stock.class)
            .setParameter("sku", sku)
            .getSingleResult()
            .view();
    return new Count(stock.onHand(), stock.reserved());
  }

  public long productOf(TenantId owner) {
    return market
        .createQuery("select p from Product p", Product.class)
        .getResultStream()
        .filter(product -> product.tenant().equals(owner))
        .findFirst()
        .orElseThrow()
        .id();
  }

  /** The number of a new shop order of that variant, which waits for its money. */
  public String shopOrderOf(TenantId owner, Sku sku) {
    Instant now = Instant.now();
    Rupiah price = Rupiah.of(10_000);
    String number = orders.nextNumber(now);
    orders.create(
        number,
        new OrderDraft(
            new Buyer("Contoh Pembeli", "contoh@demo.test", "081234567890"),
            new ShipTo("Contoh", "081234567890", "16.71.01", "Contoh", "30111", "Jalan Contoh 1"),
            PaymentMethod.QRIS,
            Locale.ROOT,
            Optional.empty(),
            now,
            now.plus(Duration.ofHours(24)),
            List.of(
                new OrderDraft.Part(
                    owner,
                    "reguler",
                    price,
                    List.of(
                        new OrderDraft.Line(
                            sku,
                            "contoh",
                            "Contoh",
                            "",
                            "tas",
                            1,
                            price,
                            new Shares(price, Rupiah.ZERO, Rupiah.ZERO, Rupiah.ZERO)))))));
    return Orders.partNumber(number, 1);
  }

  /** Goods of which there are some. */
  public Sku skuOf(TenantId owner) {
    return market
        .createQuery("select s from Stock s where s.onHand - s.reserved > 3", Stock.class)
        .getResultStream()
        .filter(stock -> stock.tenant().equals(owner))
        .findFirst()
        .orElseThrow()
        .sku();
  }
}
