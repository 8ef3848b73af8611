package id.lapakkarya.onboarding;

import id.lapakkarya.catalogue.PaperIntake;
import id.lapakkarya.catalogue.ProductIntake.Delivery;
import id.lapakkarya.onboarding.TenantDescription.Goods;
import id.lapakkarya.tenancy.ShopDirectory;
import id.lapakkarya.tenancy.TenantId;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;

/** Works of a file with the papers that come with them. */
@Dependent
class Deliveries {
  @Inject private PaperIntake papers;
  @Inject private ShopDirectory shops;

  /** Papers of their own column or, where that is empty, the samples among the licences. */
  Delivery of(TenantId shop, Goods goods) {
    return new Delivery(
        goods.product(),
        goods.papers().isEmpty()
            ? papers.samplesIn(goods.product(), shops.getShop(shop).name())
            : goods.papers(),
        goods.pictures());
  }
}
