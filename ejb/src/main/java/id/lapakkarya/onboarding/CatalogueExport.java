package id.lapakkarya.onboarding;

import static id.lapakkarya.identity.Permission.PRODUCT_READ;
import static id.lapakkarya.identity.Permission.STOCK_READ;

import id.lapakkarya.catalogue.Catalogue;
import id.lapakkarya.catalogue.PaperDraft;
import id.lapakkarya.catalogue.PictureView;
import id.lapakkarya.catalogue.ProductDesk;
import id.lapakkarya.catalogue.ProductDesk.Sort;
import id.lapakkarya.catalogue.ProductDraft;
import id.lapakkarya.catalogue.ProductExtras;
import id.lapakkarya.catalogue.ProductView;
import id.lapakkarya.catalogue.SkuView;
import id.lapakkarya.identity.Requires;
import id.lapakkarya.inventory.StockDesk;
import id.lapakkarya.inventory.StockView;
import id.lapakkarya.onboarding.TenantDescription.Goods;
import id.lapakkarya.platform.Page;
import id.lapakkarya.platform.Sku;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * All works of a Lapas, drafts and archived ones too, as a table that {@link CatalogueUploads}
 * reads again without a change.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class CatalogueExport {
  private static final int CHUNK = 500;

  @Inject private ProductDesk products;
  @Inject private StockDesk stock;
  @Inject private Catalogue catalogue;

  @Inject
  @ConfigProperty(name = "lapak.public.url", defaultValue = "http://localhost:8080")
  private String publicUrl;

  /** The first line. */
  public static List<String> columns() {
    return CatalogueFile.ALL_COLUMNS;
  }

  /**
   * Tells line by line; a cell is a text or a whole number.
   *
   * @param lines is told each, {@link #columns} in their order
   */
  @Requires({PRODUCT_READ, STOCK_READ})
  public void write(Consumer<List<Object>> lines) {
    Page<ProductView> page;
    int number = 0;
    do {
      page =
          products.list(new ProductDesk.Query(null, null, null, Sort.NAME, true, number++, CHUNK));
      Map<Sku, StockView> counts =
          stock.of(
              page.items().stream()
                  .flatMap(product -> product.skus().stream())
                  .map(SkuView::sku)
                  .toList());
      Map<Long, ProductExtras> extras =
          products.extrasOf(page.items().stream().map(ProductView::id).toList());
      page.items().stream()
          .forEach(
              product ->
                  CatalogueFile.lines(
                          goods(
                              product,
                              counts,
                              extras.getOrDefault(product.id(), ProductExtras.NONE)),
                          publicUrl + CatalogueFile.PICTURE_PATH)
                      .forEach(lines));
    } while (number < page.pages());
  }

  private Goods goods(ProductView product, Map<Sku, StockView> counts, ProductExtras extras) {
    return new Goods(
        List.of(),
        ProductDraft.of(product).with(extras),
        product.skus().stream().map(sku -> counts.get(sku.sku()).onHand()).toList(),
        catalogue.allPapersOf(product).stream().map(PaperDraft::of).toList(),
        product.pictures().stream().map(PictureView::picture).toList());
  }
}
