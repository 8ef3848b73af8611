package id.lapakkarya.it.incontainer.matrix;

import id.lapakkarya.accounting.SchemeBase;
import id.lapakkarya.accounting.SchemeView;
import id.lapakkarya.accounting.Shares;
import id.lapakkarya.accounting.model.DistributionScheme;
import id.lapakkarya.audit.model.AuditRow;
import id.lapakkarya.catalogue.ChangeAuthor;
import id.lapakkarya.catalogue.PaperDraft;
import id.lapakkarya.catalogue.PaperKind;
import id.lapakkarya.catalogue.PaperScan;
import id.lapakkarya.catalogue.PictureView;
import id.lapakkarya.catalogue.ProductDraft;
import id.lapakkarya.catalogue.ShownField;
import id.lapakkarya.catalogue.ShownValues;
import id.lapakkarya.catalogue.SkuDraft;
import id.lapakkarya.catalogue.model.ChangeSet;
import id.lapakkarya.catalogue.model.FoodPaper;
import id.lapakkarya.catalogue.model.PaperFile;
import id.lapakkarya.catalogue.model.Product;
import id.lapakkarya.identity.Scope;
import id.lapakkarya.identity.model.Account;
import id.lapakkarya.inventory.Hold;
import id.lapakkarya.inventory.model.Stock;
import id.lapakkarya.inventory.model.StockMovement;
import id.lapakkarya.inventory.model.StockReservation;
import id.lapakkarya.notices.NoticeKind;
import id.lapakkarya.notices.model.Notice;
import id.lapakkarya.onboarding.ChecklistItem;
import id.lapakkarya.onboarding.RowFate;
import id.lapakkarya.onboarding.UploadDraft;
import id.lapakkarya.onboarding.UploadRowView;
import id.lapakkarya.onboarding.model.CatalogueUpload;
import id.lapakkarya.onboarding.model.CatalogueUploadRow;
import id.lapakkarya.onboarding.model.ChecklistOverride;
import id.lapakkarya.ordering.Buyer;
import id.lapakkarya.ordering.OrderDraft;
import id.lapakkarya.ordering.PaymentMethod;
import id.lapakkarya.ordering.ShipTo;
import id.lapakkarya.ordering.model.CustomerOrder;
import id.lapakkarya.ordering.model.ShopOrder;
import id.lapakkarya.payment.model.AcceptedMethod;
import id.lapakkarya.platform.LocalText;
import id.lapakkarya.platform.PictureCrop;
import id.lapakkarya.platform.Rupiah;
import id.lapakkarya.platform.Sku;
import id.lapakkarya.shipping.RateDraft;
import id.lapakkarya.shipping.Zone;
import id.lapakkarya.shipping.model.ShippingPolicy;
import id.lapakkarya.shipping.model.ShippingRate;
import id.lapakkarya.tenancy.ShopDescription;
import id.lapakkarya.tenancy.ShopKind;
import id.lapakkarya.tenancy.ShopStatus;
import id.lapakkarya.tenancy.TenantId;
import id.lapakkarya.tenancy.TenantOwned;
import id.lapakkarya.tenancy.model.FormerName;
import id.lapakkarya.tenancy.model.Tenant;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * A new Lapas with one row of every kind that a Lapas owns, some so much its own that another could
 * take them over unnoticed. A new entity begins here, too.
 */
final class Rows {
  private static final Instant NOW = Instant.parse("2026-11-01T03:00:00Z");
  private static final Instant NEVER_DUE = Instant.parse("2100-01-01T00:00:00Z");
  private static final Rupiah PRICE = Rupiah.of(10_000);

  private final TenantId tenant;
  private final String mark;
  private final Map<Class<?>, Long> ids = new LinkedHashMap<>();

  private Rows(TenantId tenant, String mark) {
    this.tenant = tenant;
    this.mark = mark;
  }

  static Rows make(EntityManager market) {
    String mark = UUID.randomUUID().toString().substring(0, 8).toUpperCase(Locale.ROOT);
    Tenant shop = new Tenant(description(mark), ShopStatus.ACTIVE, NOW);
    market.persist(shop);
    market.flush();
    Rows rows = new Rows(new TenantId(shop.id()), mark);
    rows.fill(market, shop);
    return rows;
  }

  TenantId tenant() {
    return tenant;
  }

  Optional<Long> find(Class<?> entity) {
    return Optional.ofNullable(ids.get(entity));
  }

  /** Objects never stored yet that say they are this tenant's. */
  Map<Class<?>, TenantOwned> unsaved() {
    Map<Class<?>, TenantOwned> objects = new LinkedHashMap<>();
    List.of(
            scheme(LocalDate.of(2027, 1, 1)),
            product("lain"),
            paper("lain"),
            new AcceptedMethod(tenant, PaymentMethod.COD),
            movement(),
            new ShippingRate(tenant, new RateDraft("kilat", Zone.values()[0], PRICE, PRICE, 1)))
        .forEach(each -> objects.put(each.getClass(), each));
    return objects;
  }

  private void fill(EntityManager market, Tenant shop) {
    audit(market);
    store(market, scheme(LocalDate.EPOCH.plusDays(Long.parseLong(mark.substring(0, 3), 16))));
    Product product = product("uji");
    product.addSku(sku(), new SkuDraft(null, null, Map.of(), PRICE, Rupiah.ZERO, 500));
    var picture =
        product.addPicture(
            new PictureView(
                0, "uji.jpg", "uji.jpg", PictureCrop.CENTRE, new LocalText("Tas uji", "")),
            0);
    store(market, product);
    ids.put(picture.getClass(), picture.id());
    product.findSku(sku()).ifPresent(each -> ids.put(each.getClass(), each.id()));
    store(
        market,
        new ChangeSet(
            product,
            new ShownValues(Map.of(ShownField.NAME, "Tas anyam")),
            new ChangeAuthor(1, "uji", false),
            NOW));
    FoodPaper paper = paper("uji");
    paper.cover(product.id());
    store(market, paper);
    market
        .createQuery("select c from PaperCover c where c.paper.id = :paper", TenantOwned.class)
        .setParameter("paper", paper.id())
        .getResultStream()
        .forEach(cover -> ids.put(cover.getClass(), cover.id()));
    store(
        market, new PaperFile(tenant, paper.id(), new PaperScan(PaperScan.PDF, new byte[1]), NOW));
    Stock stock = new Stock(tenant, sku());
    stock.count(5);
    store(market, stock);
    store(market, movement());
    store(
        market,
        new ShippingRate(tenant, new RateDraft("uji-" + mark, Zone.values()[0], PRICE, PRICE, 1)));
    store(market, new ShippingPolicy(tenant, false));
    store(market, new AcceptedMethod(tenant, PaymentMethod.QRIS));
    store(market, new FormerName(shop.view(), LocalDate.of(2026, 1, 1)));
    store(market, new ChecklistOverride(tenant, ChecklistItem.values()[0], "CONTOH", "uji", NOW));
    CatalogueUpload upload =
        new CatalogueUpload(
            tenant, new UploadDraft("uji.csv", new byte[] {'u'}, false, false), NOW);
    // At rest: nobody works on it meanwhile.
    upload.finish(NOW);
    store(market, upload);
    store(
        market,
        new CatalogueUploadRow(
            tenant,
            upload.id(),
            new UploadRowView(2, "uji", "Uji CONTOH", RowFate.ADD, List.of())));
    Account reader = new Account("uji-" + mark + "@demo.test", "Contoh", "-", NOW);
    market.persist(reader);
    market.flush();
    store(
        market,
        new Notice(
            tenant,
            reader.id(),
            new Scope.Shop(tenant),
            NoticeKind.ORDER_PLACED,
            "UJI-" + mark,
            "",
            NOW));
    ShopOrder part = order(market);
    store(market, part);
    market
        .createQuery("select l from OrderLine l where l.shopOrder.id = :part", TenantOwned.class)
        .setParameter("part", part.id())
        .getResultStream()
        .forEach(line -> ids.put(line.getClass(), line.id()));
    store(market, new StockReservation(new Hold(tenant, part.number(), sku(), 1)));
  }

  /** An entry has no constructor: the trail is written by a statement of its own. */
  private void audit(EntityManager market) {
    market
        .createNativeQuery(
            "INSERT INTO audit_entry (tenant_id, recorded_at, actor, channel, action, subject_type,"
                + " subject, outcome) VALUES (?, NOW(3), 'SYSTEM', 'job', 'uji', 'uji', ?, 'DONE')")
        .setParameter(1, tenant.value())
        .setParameter(2, mark)
        .executeUpdate();
    Object id =
        market
            .createNativeQuery("SELECT MAX(id) FROM audit_entry WHERE tenant_id = ?")
            .setParameter(1, tenant.value())
            .getSingleResult();
    ids.put(AuditRow.class, ((Number) id).longValue());
  }

  private void store(EntityManager market, TenantOwned row) {
    market.persist(row);
    market.flush();
    ids.put(row.getClass(), row.id());
  }

  private Sku sku() {
    return new Sku("UJI-" + mark);
  }

  private DistributionScheme scheme(LocalDate from) {
    return new DistributionScheme(
        tenant, new SchemeView(from, "CONTOH", SchemeBase.GROSS, 5_000, 3_500, 1_500));
  }

  private Product product(String name) {
    return new Product(
        tenant,
        name + "-" + mark.toLowerCase(Locale.ROOT),
        new ProductDraft(
            null, "Tas uji", "", "", "", "tas", null, null, 0, Map.of(), Map.of(), List.of(), null,
            null, null),
        NOW);
  }

  private FoodPaper paper(String number) {
    return new FoodPaper(
        tenant,
        new PaperDraft(
            PaperKind.HALAL, number + mark, "Contoh", LocalDate.of(2026, 1, 1), null, Set.of()),
        NOW);
  }

  private StockMovement movement() {
    return new StockMovement(tenant, sku(), StockMovement.Kind.COUNT, 5, "uji", null, NOW);
  }

  private ShopOrder order(EntityManager market) {
    OrderDraft.Line line =
        new OrderDraft.Line(
            sku(),
            "uji",
            "Tas uji",
            "",
            "tas",
            1,
            PRICE,
            new Shares(PRICE, Rupiah.ZERO, Rupiah.ZERO, Rupiah.ZERO));
    OrderDraft.Part part = new OrderDraft.Part(tenant, "uji", PRICE, List.of(line));
    OrderDraft draft =
        new OrderDraft(
            new Buyer("Contoh Pembeli", "contoh@demo.test", "081234567890"),
            new ShipTo("Contoh", "081234567890", "16.71.01", "Contoh", "30111", "Jalan Contoh 1"),
            PaymentMethod.QRIS,
            Locale.ROOT,
            Optional.empty(),
            NOW,
            NEVER_DUE,
            List.of(part));
    String number = "UJI-" + mark;
    CustomerOrder order = new CustomerOrder(number, "uji-" + mark, PRICE.plus(PRICE), draft);
    market.persist(order);
    market.flush();
    return new ShopOrder(order.id(), number + "-1", draft, part);
  }

  private static ShopDescription description(String mark) {
    LocalText none = new LocalText("", "");
    return new ShopDescription(
        "uji-" + mark.toLowerCase(Locale.ROOT),
        "Lapas Contoh " + mark,
        ShopKind.LAPAS,
        "IIA",
        "Palembang",
        "16.71",
        "Jalan Contoh 1",
        "30111",
        "0711000000",
        "contoh@demo.test",
        none,
        none,
        "#7a1f2b",
        "#ffffff",
        "songket");
  }
}
