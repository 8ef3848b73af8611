package id.lapakkarya.onboarding;

import static id.lapakkarya.identity.Permission.SHOP_ADMINISTER;

import id.lapakkarya.audit.AuditEntry;
import id.lapakkarya.audit.AuditTrail;
import id.lapakkarya.catalogue.Catalogue;
import id.lapakkarya.catalogue.FeaturedGoods;
import id.lapakkarya.catalogue.PaperDraft;
import id.lapakkarya.catalogue.ProductDraft;
import id.lapakkarya.catalogue.ProductExtras;
import id.lapakkarya.catalogue.ProductIntake;
import id.lapakkarya.catalogue.ProductView;
import id.lapakkarya.catalogue.SkuView;
import id.lapakkarya.identity.Requires;
import id.lapakkarya.inventory.Availability;
import id.lapakkarya.onboarding.TenantDescription.Goods;
import id.lapakkarya.platform.LapakException;
import id.lapakkarya.platform.PictureStore;
import id.lapakkarya.platform.Sku;
import id.lapakkarya.tenancy.ShopView;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * A whole Lapas as a folder of {@code tenants/}: unpacked there, or sent to another market, it is
 * the same shop with the same works. Orders, people and the own merchant's account stay here.
 */
@Stateless
public class TenantExport {
  @Inject private ReachableShops reachable;
  @Inject private ShopDossiers dossiers;
  @Inject private Catalogue catalogue;
  @Inject private ProductIntake intake;
  @Inject private Availability availability;
  @Inject private FeaturedGoods featured;
  @Inject private PictureStore pictures;
  @Inject private AuditTrail trail;

  /**
   * Writes the folder as a ZIP.
   *
   * @throws LapakException "shop-not-found"; nothing was written
   */
  @Requires(SHOP_ADMINISTER)
  public void export(String slug, OutputStream zip) {
    ShopView shop = reachable.get(slug, SHOP_ADMINISTER);
    TenantDescription tenant = describe(shop);
    trail.record(
        AuditEntry.of("shop.export", "shop", slug)
            .note("works", String.valueOf(tenant.goods().size()))
            .in(shop.id()));
    try {
      ZipOutputStream folder = new ZipOutputStream(zip, StandardCharsets.UTF_8);
      add(folder, slug + "/tenant.yaml", TenantWriter.yaml(tenant));
      add(folder, slug + "/catalogue.csv", TenantWriter.csv(tenant.goods()));
      for (Map.Entry<String, byte[]> picture : TenantWriter.pictures(tenant).entrySet()) {
        add(folder, slug + "/" + picture.getKey(), picture.getValue());
      }
      folder.finish();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void add(ZipOutputStream folder, String name, String text) throws IOException {
    add(folder, name, text.getBytes(StandardCharsets.UTF_8));
  }

  private static void add(ZipOutputStream folder, String name, byte[] bytes) throws IOException {
    folder.putNextEntry(new ZipEntry(name));
    folder.write(bytes);
    folder.closeEntry();
  }

  private TenantDescription describe(ShopView shop) {
    ShopFacts facts = dossiers.factsOf(shop);
    List<Goods> goods =
        catalogue.productIds(Optional.of(shop.id())).stream()
            .flatMap(id -> catalogue.findProduct(id).stream())
            .map(this::goods)
            .toList();
    return new TenantDescription(
        shop.description(),
        front(shop, goods),
        List.copyOf(facts.payments()),
        facts.coldCourier(),
        facts.rates(),
        Optional.ofNullable(facts.schemeInForce()),
        goods);
  }

  private TenantDescription.Front front(ShopView shop, List<Goods> goods) {
    Set<String> taken =
        goods.stream().map(each -> each.product().slug()).collect(Collectors.toSet());
    return new TenantDescription.Front(
        pictures.find(shop.logo()),
        pictures.find(shop.banner()),
        shop.calendar(),
        featured.slugsOf(shop.id()).stream().filter(taken::contains).toList());
  }

  private Goods goods(ProductView product) {
    Map<Sku, Integer> pieces = availability.of(product.skus().stream().map(SkuView::sku).toList());
    return new Goods(
        List.of(),
        ProductDraft.of(product)
            .with(
                intake
                    .extrasOf(product.tenant(), List.of(product.id()))
                    .getOrDefault(product.id(), ProductExtras.NONE)),
        product.skus().stream().map(sku -> pieces.get(sku.sku())).toList(),
        catalogue.allPapersOf(product).stream().map(PaperDraft::of).toList(),
        List.of());
  }
}
