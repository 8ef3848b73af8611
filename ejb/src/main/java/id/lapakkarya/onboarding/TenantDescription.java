package id.lapakkarya.onboarding;

import id.lapakkarya.accounting.SchemeView;
import id.lapakkarya.catalogue.ProductDraft;
import id.lapakkarya.ordering.PaymentMethod;
import id.lapakkarya.shipping.RateDraft;
import id.lapakkarya.tenancy.ShopDescription;
import java.util.List;
import java.util.Optional;

/**
 * Everything that {@code tenants/<slug>/} says of a Lapas.
 *
 * @param scheme without one, nothing of the Lapas can be sold
 */
record TenantDescription(
    ShopDescription shop,
    List<PaymentMethod> payments,
    boolean coldCourier,
    List<RateDraft> rates,
    Optional<SchemeView> scheme,
    List<Goods> goods) {

  /**
   * A product with the opening stock of each of its variants, in their order.
   *
   * @param line where it begins in its file
   */
  record Goods(long line, ProductDraft product, List<Integer> stock) {}
}
