package id.lapakkarya.onboarding;

import id.lapakkarya.accounting.DistributionSchemes;
import id.lapakkarya.catalogue.Catalogue;
import id.lapakkarya.catalogue.FeaturedGoods;
import id.lapakkarya.catalogue.ProductDraft;
import id.lapakkarya.catalogue.ProductIntake;
import id.lapakkarya.catalogue.ProductView;
import id.lapakkarya.inventory.OpeningStock;
import id.lapakkarya.payment.PaymentPolicy;
import id.lapakkarya.platform.Internal;
import id.lapakkarya.platform.LapakException;
import id.lapakkarya.platform.PictureStore;
import id.lapakkarya.shipping.Rates;
import id.lapakkarya.tenancy.ShopDirectory;
import id.lapakkarya.tenancy.ShopStatus;
import id.lapakkarya.tenancy.ShopView;
import id.lapakkarya.tenancy.TenantId;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Takes one checked description in, in one transaction. What exists is never overwritten: staff may
 * have changed it.
 */
@Stateless
@Internal
public class TenantIntake {
  @Inject private ShopDirectory shops;
  @Inject private PaymentPolicy payments;
  @Inject private Rates rates;
  @Inject private DistributionSchemes schemes;
  @Inject private Catalogue catalogue;
  @Inject private ProductIntake products;
  @Inject private OpeningStock stock;
  @Inject private FeaturedGoods featured;
  @Inject private Deliveries deliveries;
  @Inject private PictureStore pictures;

  /**
   * How many products were new.
   *
   * @param status of a shop that is new
   */
  public int takeIn(TenantDescription description, ShopStatus status) {
    Optional<ShopView> known = shops.findShop(description.shop().slug());
    ShopView shop = known.orElseGet(() -> open(description, status));
    List<ProductDraft> made = new ArrayList<>();
    for (TenantDescription.Goods goods : description.goods()) {
      Optional<ProductView> sameSlug = catalogue.findBySlug(goods.product().slug());
      if (sameSlug.filter(product -> !product.tenant().equals(shop.id())).isPresent()) {
        throw LapakException.conflict("slug-taken", Map.of("slug", goods.product().slug()));
      }
      if (sameSlug.isEmpty()) {
        add(shop.id(), goods);
        made.add(goods.product());
      }
    }
    products.relate(shop.id(), made);
    if (known.isEmpty()) {
      featured.arrange(shop.id(), description.front().featured());
    }
    return made.size();
  }

  /** Brings one work in, with its opening stock. */
  public ProductView add(TenantId shop, TenantDescription.Goods goods) {
    ProductView made = products.takeIn(shop, List.of(deliveries.of(shop, goods))).get(0);
    for (int i = 0; i < made.skus().size(); i++) {
      stock.record(shop, made.skus().get(i).sku(), goods.stock().get(i));
    }
    return made;
  }

  private ShopView open(TenantDescription description, ShopStatus status) {
    ShopView shop = shops.register(description.shop(), status);
    TenantDescription.Front front = description.front();
    shops.redesign(
        description.shop(),
        front.logo().map(pictures::store).orElse(null),
        front.banner().map(pictures::store).orElse(null));
    shops.keepCalendar(shop.id(), front.calendar());
    payments.accept(shop.id(), description.payments());
    rates.adopt(shop.id(), description.rates(), description.coldCourier());
    description.scheme().ifPresent(scheme -> schemes.adopt(shop.id(), scheme));
    return shop;
  }
}
