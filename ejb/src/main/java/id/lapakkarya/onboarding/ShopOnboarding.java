package id.lapakkarya.onboarding;

import static id.lapakkarya.identity.Permission.SHOP_ADMINISTER;
import static id.lapakkarya.identity.Permission.TERMS_WRITE;

import id.lapakkarya.accounting.DistributionSchemes;
import id.lapakkarya.accounting.SchemeDraft;
import id.lapakkarya.accounting.SchemeRules;
import id.lapakkarya.accounting.SchemeView;
import id.lapakkarya.audit.AuditEntry;
import id.lapakkarya.audit.AuditTrail;
import id.lapakkarya.catalogue.Catalogue;
import id.lapakkarya.catalogue.CategoryView;
import id.lapakkarya.identity.Requires;
import id.lapakkarya.ordering.PaymentMethod;
import id.lapakkarya.payment.CollectorView;
import id.lapakkarya.payment.PaymentPolicy;
import id.lapakkarya.platform.LapakException;
import id.lapakkarya.shipping.Areas;
import id.lapakkarya.shipping.RateDraft;
import id.lapakkarya.shipping.Rates;
import id.lapakkarya.tenancy.ShopDescription;
import id.lapakkarya.tenancy.ShopDirectory;
import id.lapakkarya.tenancy.ShopRules;
import id.lapakkarya.tenancy.ShopStatus;
import id.lapakkarya.tenancy.ShopView;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * A new Lapas comes in, step by step or by one description. It is a draft that nobody sees until
 * {@link ShopAdministration#changeStatus} opens it; the same steps change a shop that sells.
 */
@Stateless
public class ShopOnboarding {
  private static final String SHOP = "shop";

  @Inject private ShopDirectory shops;
  @Inject private ShopDossiers dossiers;
  @Inject private ReachableShops reachable;
  @Inject private TenantIntake intake;
  @Inject private PaymentPolicy payments;
  @Inject private Rates rates;
  @Inject private DistributionSchemes schemes;
  @Inject private Catalogue catalogue;
  @Inject private Areas areas;
  @Inject private AuditTrail trail;

  /**
   * Begins with a new Lapas.
   *
   * @throws LapakException "invalid-input", "shop-exists"
   */
  @Requires(SHOP_ADMINISTER)
  public ShopView begin(ShopDescription description) {
    check(description, false);
    return created(shops.register(description, ShopStatus.DRAFT));
  }

  /**
   * Takes in a whole description, as a draft.
   *
   * @param text a {@code tenant.yaml}, which may be JSON; {@code catalogue}, if it has that, is the
   *     text of a {@code catalogue.csv}
   * @throws LapakException "broken-description" with line and reason of each fault,
   *     "invalid-input", "shop-exists", "slug-taken", "sku-taken"; nothing was taken in
   */
  @Requires({SHOP_ADMINISTER, TERMS_WRITE})
  public ShopDossier takeIn(String text) {
    TenantDescription description = read(text);
    check(description.shop(), true);
    if (shops.findStored(description.shop().slug()).isPresent()) {
      throw LapakException.conflict("shop-exists");
    }
    intake.takeIn(description, ShopStatus.DRAFT);
    ShopView shop = created(reachableDraft(description.shop().slug()));
    return new ShopDossier(dossiers.factsOf(shop), dossiers.checklistOf(shop));
  }

  private TenantDescription read(String text) {
    try {
      return TenantText.read(text, categories());
    } catch (BrokenDescription e) {
      throw new LapakException(
          LapakException.Kind.INVALID,
          "broken-description",
          Map.of("reasons", e.reasons()),
          List.of());
    }
  }

  private ShopView reachableDraft(String slug) {
    return shops.findStored(slug).orElseThrow(() -> LapakException.notFound(SHOP));
  }

  private ShopView created(ShopView shop) {
    trail.record(AuditEntry.of("shop.create", SHOP, shop.slug()).change(null, shop).in(shop.id()));
    return shop;
  }

  /**
   * Takes over who the Lapas is and how its shop looks. A draft may lack some of it, a shop that
   * was open may not.
   *
   * @throws LapakException "shop-not-found", "invalid-input"
   */
  @Requires(SHOP_ADMINISTER)
  public ShopView describe(ShopDescription description) {
    ShopView before = reachable.get(description.slug(), SHOP_ADMINISTER);
    check(description, before.status().wasSeen());
    ShopView after = shops.describe(description);
    trail.record(
        AuditEntry.of("shop.describe", SHOP, after.slug()).change(before, after).in(after.id()));
    return after;
  }

  private void check(ShopDescription description, boolean complete) {
    (complete ? ShopRules.complete(description) : ShopRules.draft(description)).throwIfAny();
    if (!areas.isRegency(description.regencyCode())) {
      throw LapakException.invalid("regency", "unknown-regency");
    }
    reachable.demandRegency(description.regencyCode(), SHOP_ADMINISTER);
  }

  /**
   * Says how a shop is paid, and who collects.
   *
   * @param own the Lapas's own merchant; empty leaves collecting to the platform
   * @throws LapakException "shop-not-found", "invalid-input", "merchant-in-use"
   */
  @Requires(TERMS_WRITE)
  public void arrangePayment(
      String slug, Collection<PaymentMethod> methods, Optional<CollectorView> own) {
    ShopView shop = reachable.get(slug, TERMS_WRITE);
    if (methods.isEmpty() && shop.status().wasSeen()) {
      throw LapakException.invalid("methods", "required");
    }
    Map<String, Object> before = termsOf(shop);
    payments.accept(shop.id(), methods);
    own.ifPresentOrElse(
        merchant -> payments.appointOwnMerchant(shop.id(), merchant),
        () -> payments.dismissOwnMerchant(shop.id()));
    record("shop.payment", shop, before, termsOf(shop));
  }

  private Map<String, Object> termsOf(ShopView shop) {
    return Map.of(
        "methods", payments.methodsOf(shop.id()).toString(),
        "merchant", payments.findOwnMerchant(shop.id()));
  }

  /**
   * Takes over the table of what sending costs.
   *
   * @throws LapakException "shop-not-found", "invalid-input"
   */
  @Requires(SHOP_ADMINISTER)
  public void arrangeShipping(String slug, List<RateDraft> table, boolean coldCourier) {
    ShopView shop = reachable.get(slug, SHOP_ADMINISTER);
    if (table.isEmpty() && shop.status().wasSeen()) {
      throw LapakException.invalid("rates", "required");
    }
    Map<String, Object> before = shippingOf(shop);
    rates.adopt(shop.id(), table, coldCourier);
    record("shop.shipping", shop, before, shippingOf(shop));
  }

  private Map<String, Object> shippingOf(ShopView shop) {
    Map<String, Object> facts = new TreeMap<>();
    facts.put("coldCourier", rates.hasColdCourier(shop.id()));
    for (RateDraft rate : rates.tableOf(shop.id())) {
      facts.put(
          rate.service() + " " + rate.zone(),
          rate.base() + " + " + rate.perKg() + "/kg, " + rate.etaDays());
    }
    return facts;
  }

  /**
   * Adds a distribution scheme to those of the Lapas; what was sold keeps the one it was sold
   * under.
   *
   * @throws LapakException "shop-not-found", "invalid-input"
   */
  @Requires(TERMS_WRITE)
  public SchemeView adoptScheme(String slug, SchemeDraft draft) {
    ShopView shop = reachable.get(slug, TERMS_WRITE);
    SchemeRules.check(draft, schemes.historyOf(shop.id())).throwIfAny();
    SchemeView scheme = draft.scheme();
    schemes.adopt(shop.id(), scheme);
    record("shop.scheme", shop, null, scheme);
    return scheme;
  }

  private void record(String action, ShopView shop, Object before, Object after) {
    trail.record(AuditEntry.of(action, SHOP, shop.slug()).change(before, after).in(shop.id()));
  }

  private Set<String> categories() {
    return catalogue.categories().stream().map(CategoryView::slug).collect(Collectors.toSet());
  }
}
