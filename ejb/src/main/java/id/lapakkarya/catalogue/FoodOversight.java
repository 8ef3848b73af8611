package id.lapakkarya.catalogue;

import static id.lapakkarya.identity.Permission.REPORT_READ;

import id.lapakkarya.catalogue.model.FoodPaper;
import id.lapakkarya.catalogue.model.PaperFile;
import id.lapakkarya.catalogue.model.Product;
import id.lapakkarya.identity.Actor;
import id.lapakkarya.identity.Reach;
import id.lapakkarya.identity.Requires;
import id.lapakkarya.platform.LapakException;
import id.lapakkarya.tenancy.ShopDirectory;
import id.lapakkarya.tenancy.ShopView;
import id.lapakkarya.tenancy.TenantId;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The papers of food of all Lapas in reach, for those who look after several. */
@Stateless
public class FoodOversight {
  @PersistenceContext(unitName = "market")
  private EntityManager market;

  @Inject private Actor actor;
  @Inject private KnownCategories categories;
  @Inject private ShopDirectory shops;
  @Inject private FoodGate gate;

  /** Every Lapas in reach that keeps food or papers, by name. */
  @Requires(REPORT_READ)
  public List<FoodStanding> standings() {
    Reach reach = actor.reach(REPORT_READ);
    Map<Long, List<PaperView>> papers = new LinkedHashMap<>();
    market
        .createQuery("select distinct p from FoodPaper p left join fetch p.covers", FoodPaper.class)
        .getResultStream()
        .map(FoodPaper::view)
        .filter(paper -> reach.covers(paper.tenant()))
        .sorted(
            Comparator.comparing(
                    PaperView::validUntil, Comparator.nullsLast(Comparator.naturalOrder()))
                .thenComparing(PaperView::number))
        .forEach(
            paper ->
                papers.computeIfAbsent(paper.tenant().value(), id -> new ArrayList<>()).add(paper));
    Map<Long, long[]> goods = goods(reach);
    goods.keySet().forEach(id -> papers.putIfAbsent(id, List.of()));
    return papers.entrySet().stream()
        .map(each -> standing(new TenantId(each.getKey()), each.getValue(), goods))
        .sorted(Comparator.comparing(FoodStanding::name))
        .toList();
  }

  private FoodStanding standing(TenantId tenant, List<PaperView> papers, Map<Long, long[]> goods) {
    ShopView shop = shops.getShop(tenant);
    long[] counts = goods.getOrDefault(tenant.value(), new long[2]);
    return new FoodStanding(
        shop.slug(), shop.name(), papers, counts[0], counts[1], gate.gapsOf(tenant).size());
  }

  /** By Lapas: works that are food, and those of them that are held back. */
  private Map<Long, long[]> goods(Reach reach) {
    Map<Long, long[]> counts = new LinkedHashMap<>();
    market
        .createQuery(
            "select p from Product p where p.category in :food and p.status <> :gone",
            Product.class)
        .setParameter("food", categories.food())
        .setParameter("gone", ProductStatus.ARCHIVED)
        .getResultStream()
        .filter(product -> reach.covers(product.tenant()))
        .forEach(
            product -> {
              long[] count = counts.computeIfAbsent(product.tenant().value(), id -> new long[2]);
              count[0]++;
              count[1] += product.isHeld() ? 1 : 0;
            });
    return counts;
  }

  /**
   * The copy of a paper.
   *
   * @throws LapakException "paper-not-found", also out of reach and when there is no copy
   */
  @Requires(REPORT_READ)
  public PaperScan scan(long paper) {
    Reach reach = actor.reach(REPORT_READ);
    return market
        .createQuery("select f from PaperFile f where f.paper = :paper", PaperFile.class)
        .setParameter("paper", paper)
        .getResultStream()
        .filter(file -> reach.covers(file.tenant()))
        .findFirst()
        .map(PaperFile::scan)
        .orElseThrow(() -> LapakException.notFound("paper"));
  }
}
