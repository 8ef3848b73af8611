package id.lapakkarya.web.shop;

import id.lapakkarya.tenancy.ShopView;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;

/**
 * Why a page is not there that was there before: its shop does not sell now. Whoever holds one of
 * its orders comes here from it, and reads that it will be finished.
 */
@Named
@RequestScoped
public class ClosedShop {
  private ShopView shop;

  /** A draft was never seen by anybody, so there is nothing to explain about it. */
  public void explain(ShopView notSelling) {
    shop = notSelling.status().wasSeen() ? notSelling : null;
  }

  public ShopView getShop() {
    return shop;
  }
}
