package id.lapakkarya.onboarding;

import static id.lapakkarya.identity.Permission.REPORT_READ;
import static id.lapakkarya.identity.Permission.SHOP_ADMINISTER;

import id.lapakkarya.audit.AuditEntry;
import id.lapakkarya.audit.AuditTrail;
import id.lapakkarya.catalogue.ProductIntake;
import id.lapakkarya.catalogue.ProductView;
import id.lapakkarya.identity.Requires;
import id.lapakkarya.onboarding.CatalogueComparison.Plan;
import id.lapakkarya.onboarding.CatalogueComparison.Planned;
import id.lapakkarya.onboarding.CatalogueComparison.Wish;
import id.lapakkarya.onboarding.TenantDescription.Goods;
import id.lapakkarya.platform.LapakException;
import id.lapakkarya.tenancy.ShopView;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.StringReader;
import java.util.List;

/**
 * The first works of a shop that the province sets up, from a {@code catalogue.csv}: looked at
 * first, then taken in whole or not at all. What the shop has already stays as it is. Its own staff
 * use {@link CatalogueUploads}.
 */
@Stateless
public class CatalogueImport {
  @Inject private ReachableShops reachable;
  @Inject private TenantIntake intake;
  @Inject private CatalogueComparison comparison;
  @Inject private ProductIntake products;
  @Inject private AuditTrail trail;

  /**
   * A file of works.
   *
   * @param renewed the works come from another shop: their addresses and codes are made anew
   */
  public record Source(String csv, boolean renewed) {}

  /** What would come of it. */
  @Requires(REPORT_READ)
  public ImportPlan look(String slug, Source source) {
    return shown(plan(reachable.get(slug, REPORT_READ), source));
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
    Plan plan = plan(shop, source);
    if (!shown(plan).isPossible()) {
      throw LapakException.unprocessable("broken-catalogue");
    }
    List<Goods> added = plan.of(RowFate.ADD);
    for (Goods goods : added) {
      ProductView made = intake.add(shop.id(), goods);
      trail.record(
          AuditEntry.of("product.import", "product", made.slug()).change(null, made).in(shop.id()));
    }
    products.relate(shop.id(), added.stream().map(Goods::product).toList());
    return added.size();
  }

  private Plan plan(ShopView shop, Source source) {
    try {
      return comparison.plan(
          shop.id(),
          CatalogueSheet.commas(new StringReader(source.csv())),
          new Wish(source.renewed(), false));
    } catch (CatalogueSheet.Unreadable e) {
      return new Plan(List.of(), List.of(e.fault()));
    }
  }

  private static ImportPlan shown(Plan plan) {
    return new ImportPlan(
        plan.works().stream()
            .filter(each -> each.fate() == RowFate.ADD || each.fate() == RowFate.FAULT)
            .map(CatalogueImport::work)
            .toList(),
        plan.of(RowFate.KEEP).stream().map(goods -> goods.product().slug()).toList(),
        plan.faults());
  }

  private static ImportPlan.Work work(Planned planned) {
    Goods goods = planned.goods();
    return new ImportPlan.Work(
        goods.product().name(),
        goods.product().category(),
        goods.product().skus().size(),
        goods.stock().stream().mapToInt(Integer::intValue).sum(),
        planned.gap());
  }
}
