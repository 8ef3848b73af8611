package id.lapakkarya.onboarding;

import id.lapakkarya.accounting.SchemeView;
import id.lapakkarya.catalogue.PaperDraft;
import id.lapakkarya.catalogue.ProductDraft;
import id.lapakkarya.ordering.PaymentMethod;
import id.lapakkarya.platform.Picture;
import id.lapakkarya.shipping.RateDraft;
import id.lapakkarya.tenancy.ShopCalendar;
import id.lapakkarya.tenancy.ShopDescription;
import java.util.List;
import java.util.Optional;

/**
 * Everything that {@code tenants/<slug>/} says of a Lapas.
 *
 * @param front what its shop shows besides words and colours
 * @param scheme without one, nothing of the Lapas can be sold
 */
record TenantDescription(
    ShopDescription shop,
    Front front,
    List<PaymentMethod> payments,
    boolean coldCourier,
    List<RateDraft> rates,
    Optional<SchemeView> scheme,
    List<Goods> goods) {

  /**
   * What a shop shows besides words and colours.
   *
   * @param logo empty is drawn, as the banner
   * @param featured slugs of works, in their order
   */
  record Front(
      Optional<Picture> logo,
      Optional<Picture> banner,
      ShopCalendar calendar,
      List<String> featured) {}

  /**
   * A product with the opening stock of each of its variants, in their order.
   *
   * @param lines of its variants in their file; none where it comes from elsewhere
   * @param papers of food, that come with it
   * @param pictures names of photographs, in their order
   */
  record Goods(
      List<Long> lines,
      ProductDraft product,
      List<Integer> stock,
      List<PaperDraft> papers,
      List<String> pictures) {
    /** Where it begins. */
    long line() {
      return lines.isEmpty() ? 0 : lines.get(0);
    }
  }
}
