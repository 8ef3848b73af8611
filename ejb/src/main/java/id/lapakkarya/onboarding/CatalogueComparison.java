package id.lapakkarya.onboarding;

import id.lapakkarya.catalogue.AttributeValues;
import id.lapakkarya.catalogue.Catalogue;
import id.lapakkarya.catalogue.CategoryView;
import id.lapakkarya.catalogue.PaperGap;
import id.lapakkarya.catalogue.PaperIntake;
import id.lapakkarya.catalogue.ProductDraft;
import id.lapakkarya.catalogue.ProductExtras;
import id.lapakkarya.catalogue.ProductIntake;
import id.lapakkarya.catalogue.ProductRules;
import id.lapakkarya.catalogue.ProductStatus;
import id.lapakkarya.catalogue.ProductView;
import id.lapakkarya.catalogue.RelatedGoods;
import id.lapakkarya.catalogue.SellableSku;
import id.lapakkarya.catalogue.SkuDraft;
import id.lapakkarya.onboarding.TenantDescription.Goods;
import id.lapakkarya.platform.Sku;
import id.lapakkarya.tenancy.TenantId;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/** Tells what a table of works would do to a shop, line by line, without doing it. */
@Dependent
class CatalogueComparison {
  /** What is asked of the database at once. */
  private static final int CHUNK = 500;

  /** What is made anew cannot be wrong. */
  private static final Set<String> RENEWED = Set.of(CatalogueFile.PRODUCT, CatalogueFile.SKU);

  @Inject private Catalogue catalogue;
  @Inject private ProductIntake intake;
  @Inject private PaperIntake papers;
  @Inject private Deliveries deliveries;

  /**
   * What to make of works.
   *
   * @param renewed addresses and codes are made anew
   * @param updating what the shop has already is changed; else it is left alone
   */
  record Wish(boolean renewed, boolean updating) {}

  /**
   * A work and its fate; at fault when one of its lines is.
   *
   * @param gap what food lacks to be published: it would come in as a draft
   */
  record Planned(Goods goods, RowFate fate, PaperGap gap) {}

  /** All works of a table, and all that is wrong with them. */
  record Plan(List<Planned> works, List<CatalogueFault> faults) {
    List<Goods> of(RowFate fate) {
      return works.stream().filter(each -> each.fate == fate).map(Planned::goods).toList();
    }
  }

  /** Reads the table beside what there is. */
  Plan plan(TenantId shop, CatalogueSheet sheet, Wish wish) {
    List<CatalogueFault> faults = new ArrayList<>();
    Set<String> categories =
        catalogue.categories().stream().map(CategoryView::slug).collect(Collectors.toSet());
    List<Goods> read = CatalogueFile.read(sheet, categories, faults);
    if (wish.renewed()) {
      faults.removeIf(fault -> RENEWED.contains(fault.field()));
      read = read.stream().map(CatalogueComparison::renewed).toList();
    }
    return new Beside(shop, wish, read, faults).plan();
  }

  /** The works of one table beside the market's. */
  private final class Beside {
    private final TenantId shop;
    private final Wish wish;
    private final List<Goods> read;
    private final List<CatalogueFault> faults;
    private final Set<String> codes = new HashSet<>();
    private final Map<String, ProductStatus> statuses = new HashMap<>();

    Beside(TenantId shop, Wish wish, List<Goods> read, List<CatalogueFault> faults) {
      this.shop = shop;
      this.wish = wish;
      this.read = read;
      this.faults = faults;
      read.stream()
          .map(Goods::product)
          .filter(each -> each.slug() != null)
          .forEach(
              each ->
                  statuses.put(
                      each.slug(),
                      each.status() == null ? ProductStatus.PUBLISHED : each.status()));
    }

    Plan plan() {
      List<RowFate> found = new ArrayList<>();
      for (int from = 0; from < read.size(); from += CHUNK) {
        List<Goods> some = read.subList(from, Math.min(from + CHUNK, read.size()));
        Map<String, ProductView> same = catalogue.findBySlugs(slugs(some));
        Map<Sku, SellableSku> taken = catalogue.sellable(codes(some));
        Map<Long, ProductExtras> extras = intake.extrasOf(shop, ids(same));
        Map<String, ProductView> related = catalogue.findBySlugs(related(some));
        for (Goods goods : some) {
          ProductView there = find(same, goods);
          ProductExtras now =
              there == null
                  ? ProductExtras.NONE
                  : extras.getOrDefault(there.id(), ProductExtras.NONE);
          found.add(fate(goods, there, now, taken, related));
        }
      }
      Set<Long> wrong = faults.stream().map(CatalogueFault::line).collect(Collectors.toSet());
      List<Planned> works = new ArrayList<>();
      for (int i = 0; i < read.size(); i++) {
        boolean atFault = read.get(i).lines().stream().anyMatch(wrong::contains);
        RowFate fate = atFault ? RowFate.FAULT : found.get(i);
        works.add(new Planned(read.get(i), fate, gap(read.get(i), fate)));
      }
      return new Plan(works, faults);
    }

    /** The work at that address; one whose address will be made anew has none. */
    private static ProductView find(Map<String, ProductView> same, Goods goods) {
      String slug = goods.product().slug();
      return slug == null ? null : same.get(slug);
    }

    private PaperGap gap(Goods goods, RowFate fate) {
      ProductStatus wanted = goods.product().status();
      return fate == RowFate.ADD && (wanted == null || wanted == ProductStatus.PUBLISHED)
          ? papers.gapOf(shop, goods.product(), deliveries.of(shop, goods).papers())
          : PaperGap.NONE;
    }

    private RowFate fate(
        Goods goods,
        ProductView same,
        ProductExtras now,
        Map<Sku, SellableSku> taken,
        Map<String, ProductView> related) {
      if (same != null && !same.tenant().equals(shop)) {
        complain(goods, 0, CatalogueFile.PRODUCT, "taken", same.slug());
        return RowFate.FAULT;
      }
      if (same != null && !wish.updating()) {
        return RowFate.KEEP;
      }
      checkCodes(goods, same, taken);
      checkAttributes(goods, same);
      checkRelated(goods, now, related);
      if (same == null) {
        return RowFate.ADD;
      }
      return intake.isSame(same, deliveries.of(shop, goods)) && goods.product().extras().leave(now)
          ? RowFate.SAME
          : RowFate.CHANGE;
    }

    private void checkCodes(Goods goods, ProductView same, Map<Sku, SellableSku> taken) {
      List<SkuDraft> skus = goods.product().skus();
      for (int i = 0; i < skus.size(); i++) {
        String code = skus.get(i).sku();
        if (code == null || !Sku.isValid(code)) {
          continue;
        }
        SellableSku other = taken.get(new Sku(code));
        if (!codes.add(code)) {
          complain(goods, i, CatalogueFile.SKU, "repeated", code);
        } else if (other != null && (same == null || other.productId() != same.id())) {
          complain(goods, i, CatalogueFile.SKU, "taken", code);
        }
      }
    }

    /** Each fault names the attribute. */
    private void checkAttributes(Goods goods, ProductView same) {
      ProductDraft draft = goods.product();
      ProductRules.checkAttributes(draft, catalogue.attributesOf(draft.category()), same)
          .all()
          .forEach(
              each ->
                  complain(
                      goods,
                      0,
                      "attributes",
                      each.code(),
                      each.field().substring(AttributeValues.FIELD.length())));
    }

    /** Each fault names the address. */
    private void checkRelated(Goods goods, ProductExtras now, Map<String, ProductView> known) {
      List<String> asked = goods.product().extras().related();
      if (asked == null) {
        return;
      }
      if (asked.size() > RelatedGoods.MOST) {
        complain(goods, 0, CatalogueFile.RELATED, "too-many", String.valueOf(asked.size()));
      }
      Set<String> seen = new HashSet<>();
      for (String slug : asked) {
        if (!seen.add(slug)) {
          complain(goods, 0, CatalogueFile.RELATED, "repeated", slug);
        } else if (slug.equals(goods.product().slug())
            || !now.related().contains(slug) && !isOnTheShelf(slug, known)) {
          complain(goods, 0, CatalogueFile.RELATED, "unknown-value", slug);
        }
      }
    }

    /** Or will be, once the file is taken in. */
    private boolean isOnTheShelf(String slug, Map<String, ProductView> known) {
      ProductView there = known.get(slug);
      ProductStatus coming = coming(slug);
      if (there == null) {
        return coming == ProductStatus.PUBLISHED;
      }
      return there.tenant().equals(shop)
          && (there.status() == ProductStatus.PUBLISHED
              || wish.updating() && coming == ProductStatus.PUBLISHED);
    }

    /** What the file wants of a work; a new one without a status is published. */
    private ProductStatus coming(String slug) {
      return statuses.getOrDefault(slug, ProductStatus.DRAFT);
    }

    private void complain(Goods goods, int at, String column, String code, String detail) {
      faults.add(new CatalogueFault(goods.lines().get(at), column, code, detail));
    }

    private static Set<String> slugs(Collection<Goods> some) {
      return some.stream()
          .map(goods -> goods.product().slug())
          .filter(slug -> slug != null && !slug.isBlank())
          .collect(Collectors.toSet());
    }

    private static Set<Long> ids(Map<String, ProductView> works) {
      return works.values().stream().map(ProductView::id).collect(Collectors.toSet());
    }

    private static Set<String> related(Collection<Goods> some) {
      return some.stream()
          .map(goods -> goods.product().extras().related())
          .filter(Objects::nonNull)
          .flatMap(List::stream)
          .collect(Collectors.toSet());
    }

    private static Set<Sku> codes(Collection<Goods> some) {
      return some.stream()
          .flatMap(goods -> goods.product().skus().stream())
          .map(SkuDraft::sku)
          .filter(Objects::nonNull)
          .filter(Sku::isValid)
          .map(Sku::new)
          .collect(Collectors.toSet());
    }
  }

  private static Goods renewed(Goods goods) {
    ProductDraft old = goods.product();
    return new Goods(
        goods.lines(),
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
            old.skus().stream().map(CatalogueComparison::renewed).toList(),
            old.food(),
            old.axes(),
            new ProductExtras(old.extras().personalisation(), null)),
        goods.stock(),
        goods.papers(),
        goods.pictures());
  }

  private static SkuDraft renewed(SkuDraft old) {
    return new SkuDraft(
        null,
        old.articleCode(),
        old.options(),
        old.price(),
        old.materialCost(),
        old.weightGrams(),
        old.quantityPrices(),
        old.measures(),
        old.withdrawn());
  }
}
