package id.lapakkarya.onboarding;

import static id.lapakkarya.identity.Permission.PRICE_WRITE;
import static id.lapakkarya.identity.Permission.PRODUCT_READ;
import static id.lapakkarya.identity.Permission.PRODUCT_WRITE;
import static id.lapakkarya.identity.Permission.REPORT_READ;
import static id.lapakkarya.identity.Permission.SHOP_ADMINISTER;
import static id.lapakkarya.identity.Permission.STOCK_WRITE;

import id.lapakkarya.audit.AuditEntry;
import id.lapakkarya.audit.AuditTrail;
import id.lapakkarya.catalogue.Catalogue;
import id.lapakkarya.catalogue.CategoryView;
import id.lapakkarya.catalogue.PaperGap;
import id.lapakkarya.catalogue.PaperIntake;
import id.lapakkarya.catalogue.ProductDraft;
import id.lapakkarya.catalogue.ProductStatus;
import id.lapakkarya.catalogue.ProductView;
import id.lapakkarya.catalogue.SkuDraft;
import id.lapakkarya.identity.Requires;
import id.lapakkarya.onboarding.TenantDescription.Goods;
import id.lapakkarya.platform.LapakException;
import id.lapakkarya.platform.Sku;
import id.lapakkarya.tenancy.ShopDirectory;
import id.lapakkarya.tenancy.ShopView;
import id.lapakkarya.tenancy.TenantContext;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Works from a {@code catalogue.csv}: looked at first, then taken in whole or not at all. What the
 * shop has already stays as its staff left it.
 */
@Stateless
public class CatalogueImport {
  /** What is made anew cannot be wrong. */
  private static final Pattern RENEWED = Pattern.compile("slug|(skus\\[\\d+]\\.)?sku");

  @Inject private TenantContext tenant;
  @Inject private ShopDirectory shops;
  @Inject private ReachableShops reachable;
  @Inject private TenantIntake intake;
  @Inject private Catalogue catalogue;
  @Inject private PaperIntake papers;
  @Inject private AuditTrail trail;

  /**
   * A file of works.
   *
   * @param renewed the works come from another shop: their addresses and codes are made anew
   */
  public record Source(String csv, boolean renewed) {}

  /** What would come of it, for the province. */
  @Requires(REPORT_READ)
  public ImportPlan look(String slug, Source source) {
    return new Reading(reachable.get(slug, REPORT_READ), source).plan();
  }

  /**
   * Fills the shelves of a shop that nobody has opened yet; later on its own staff do.
   *
   * @return how many works came in
   * @throws LapakException "shop-not-found"; "shop-status" once the shop was open;
   *     "broken-catalogue" when {@link #look} finds faults
   */
  @Requires(SHOP_ADMINISTER)
  public int takeIn(String slug, Source source) {
    ShopView shop = reachable.get(slug, SHOP_ADMINISTER);
    if (shop.status().wasSeen()) {
      throw LapakException.conflict("shop-status");
    }
    return take(shop, source);
  }

  /** What would come of it, in the shop that the person works for. */
  @Requires(PRODUCT_READ)
  public ImportPlan lookOwn(Source source) {
    return new Reading(shops.getShop(tenant.require()), source).plan();
  }

  /**
   * Fills the shelves of the shop that the person works for.
   *
   * @return how many works came in
   * @throws LapakException "broken-catalogue" when {@link #lookOwn} finds faults
   */
  @Requires({PRODUCT_WRITE, PRICE_WRITE, STOCK_WRITE})
  public int takeInOwn(Source source) {
    return take(shops.getShop(tenant.require()), source);
  }

  private int take(ShopView shop, Source source) {
    Reading reading = new Reading(shop, source);
    if (!reading.plan().isPossible()) {
      throw LapakException.unprocessable("broken-catalogue");
    }
    for (Goods goods : reading.added) {
      ProductView made = intake.add(shop.id(), goods);
      trail.record(
          AuditEntry.of("product.import", "product", made.slug()).change(null, made).in(shop.id()));
    }
    return reading.added.size();
  }

  /** One file, read beside what there is. */
  private final class Reading {
    private final ShopView shop;
    private final List<CatalogueFault> faults = new ArrayList<>();
    private final List<Goods> added = new ArrayList<>();
    private final List<String> known = new ArrayList<>();

    Reading(ShopView shop, Source source) {
      this.shop = shop;
      Set<String> categories =
          catalogue.categories().stream().map(CategoryView::slug).collect(Collectors.toSet());
      List<Goods> read = CatalogueFile.read(new StringReader(source.csv()), categories, faults);
      if (source.renewed()) {
        faults.removeIf(fault -> RENEWED.matcher(fault.field()).matches());
      }
      read.stream().map(goods -> source.renewed() ? renewed(goods) : goods).forEach(this::sort);
      Set<String> codes = new HashSet<>();
      added.forEach(goods -> checkCodes(goods, codes));
    }

    ImportPlan plan() {
      return new ImportPlan(
          added.stream().map(this::work).toList(), List.copyOf(known), List.copyOf(faults));
    }

    private void sort(Goods goods) {
      String slug = goods.product().slug();
      Optional<ProductView> same =
          slug == null || slug.isBlank() ? Optional.empty() : catalogue.findBySlug(slug);
      if (same.isEmpty()) {
        added.add(goods);
      } else if (same.get().tenant().equals(shop.id())) {
        known.add(slug);
      } else {
        faults.add(new CatalogueFault(goods.line(), "product", "taken", slug));
      }
    }

    private void checkCodes(Goods goods, Set<String> seen) {
      for (SkuDraft sku : goods.product().skus()) {
        String code = sku.sku();
        if (code == null || !Sku.isValid(code)) {
          continue;
        }
        if (!seen.add(code)) {
          faults.add(new CatalogueFault(goods.line(), "sku", "repeated", code));
        } else if (!catalogue.sellable(Set.of(new Sku(code))).isEmpty()) {
          faults.add(new CatalogueFault(goods.line(), "sku", "taken", code));
        }
      }
    }

    private ImportPlan.Work work(Goods goods) {
      ProductDraft product = goods.product();
      return new ImportPlan.Work(
          product.name(),
          product.category(),
          product.skus().size(),
          goods.stock().stream().mapToInt(Integer::intValue).sum(),
          product.status() == ProductStatus.DRAFT
              ? PaperGap.NONE
              : papers.gapOf(shop.id(), product, intake.papersOf(shop.id(), goods)));
    }

    private static Goods renewed(Goods goods) {
      ProductDraft old = goods.product();
      return new Goods(
          goods.line(),
          new ProductDraft(
              null,
              old.name(),
              old.nameEn(),
              old.description(),
              old.descriptionEn(),
              old.category(),
              old.status(),
              old.storage(),
              old.leadTimeDays(),
              old.attributes(),
              old.licences(),
              old.skus().stream().map(Reading::renewed).toList(),
              old.food()),
          goods.stock(),
          goods.papers());
    }

    private static SkuDraft renewed(SkuDraft old) {
      return new SkuDraft(
          null,
          old.articleCode(),
          old.options(),
          old.price(),
          old.materialCost(),
          old.weightGrams());
    }
  }
}
