package id.lapakkarya.web.shop.checkout;

import id.lapakkarya.catalogue.Catalogue;
import id.lapakkarya.catalogue.Personalisation;
import id.lapakkarya.catalogue.SellableSku;
import id.lapakkarya.checkout.CartLineView;
import id.lapakkarya.checkout.CartLineView.Notice;
import id.lapakkarya.checkout.CartView;
import id.lapakkarya.checkout.Carts;
import id.lapakkarya.platform.LapakException;
import id.lapakkarya.platform.Rupiah;
import id.lapakkarya.platform.Sku;
import id.lapakkarya.shipping.ShippingOption;
import id.lapakkarya.tenancy.ShopView;
import id.lapakkarya.web.platform.CartCookie;
import id.lapakkarya.web.platform.Language;
import id.lapakkarya.web.shop.FormProblems;
import id.lapakkarya.web.shop.Numbers;
import id.lapakkarya.web.shop.Texts;
import id.lapakkarya.web.shop.Visit;
import id.lapakkarya.web.shop.art.Pictures;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/** The cart, grouped by Lapas. */
@Named
@RequestScoped
public class CartPage {
  @Inject private Carts carts;
  @Inject private Catalogue catalogue;
  @Inject private Texts texts;
  @Inject private Visit visit;
  @Inject private CartCookie cookie;
  @Inject private Language lang;
  @Inject private Pictures art;

  private final FormProblems problems = new FormProblems();

  private String sku;
  private String quantity;
  private String typed;
  private String addedSku;
  private String removedSku;
  private String was;

  /** A shop's part. */
  public record Parcel(ShopView shop, List<Line> lines, Rupiah subtotal, String shipping) {}

  /** A line in the reader's words. */
  public record Line(
      Sku sku,
      String slug,
      String picture,
      String name,
      String option,
      int quantity,
      int available,
      Rupiah price,
      Rupiah seenPrice,
      Rupiah total,
      Notice notice,
      String filledIn) {
    public boolean isPriceChanged() {
      return seenPrice != null;
    }
  }

  /** What was taken out a moment ago, and how many of it. */
  public record Removed(Sku sku, String name, int quantity) {}

  public void open() {
    if (visit.isPost()) {
      change();
    }
  }

  /**
   * The stepper's buttons say the new quantity; a typed one counts when none of them was pressed.
   */
  private void change() {
    OptionalInt wanted = Numbers.integer(quantity == null ? typed : quantity);
    Optional<String> cart = cookie.code();
    if (cart.isEmpty() || wanted.isEmpty() || !Sku.isValid(sku)) {
      visit.seeOther("/keranjang");
      return;
    }
    Sku changed = new Sku(sku);
    int before = find(sku).map(CartLineView::quantity).orElse(0);
    try {
      carts.setQuantity(cart.get(), changed, wanted.getAsInt());
      visit.seeOther(
          wanted.getAsInt() == 0 && before > 0
              ? "/keranjang?removed=" + changed + "&was=" + before
              : "/keranjang");
    } catch (LapakException refusal) {
      problems.head(texts.text("shop.problem.heading"));
      problems.add(before > 0 ? "line-" + sku : "", texts.refusal(refusal));
      visit.refused(409);
    }
  }

  private Optional<CartLineView> find(String code) {
    return cookie.cart().map(CartView::lines).orElse(List.of()).stream()
        .filter(line -> line.sku().code().equals(code))
        .findFirst();
  }

  /** The line that was just put in; null when the reader did not come from a product's page. */
  public Line getAdded() {
    return getParcels().stream()
        .flatMap(parcel -> parcel.lines().stream())
        .filter(line -> line.sku().code().equals(addedSku))
        .findFirst()
        .orElse(null);
  }

  /** What can be put back; null when nothing was taken out, or it is in the cart again. */
  public Removed getRemoved() {
    int pieces = Numbers.integer(was).orElse(0);
    if (pieces < 1 || !Sku.isValid(removedSku) || find(removedSku).isPresent()) {
      return null;
    }
    Sku gone = new Sku(removedSku);
    SellableSku goods = catalogue.sellable(Set.of(gone)).get(gone);
    return goods == null || !goods.published() || !goods.personalisation().isEmpty()
        ? null
        : new Removed(gone, goods.productName().in(lang.getLocale()), pieces);
  }

  public List<Parcel> getParcels() {
    art.expect(
        cookie.cart().map(CartView::lines).orElse(List.of()).stream()
            .map(CartLineView::productSlug)
            .toList());
    return cookie.cart().map(CartView::shops).orElse(List.of()).stream()
        .map(
            part ->
                new Parcel(
                    part.shop(),
                    part.lines().stream().map(line -> line(part.shop(), line)).toList(),
                    part.subtotal(),
                    shipping(part.options())))
        .toList();
  }

  /** What a courier costs to where this cart was last quoted to. */
  private String shipping(List<ShippingOption> options) {
    return options.stream()
        .filter(option -> !ShippingOption.PICKUP.equals(option.service()))
        .min(Comparator.comparing(ShippingOption::cost))
        .map(option -> texts.text("shop.checkout.cart.shipping.from", option.cost()))
        .orElseGet(() -> texts.text("shop.checkout.cart.later"));
  }

  private Line line(ShopView shop, CartLineView line) {
    return new Line(
        line.sku(),
        line.productSlug(),
        art.piece(
            line.productSlug(),
            line.category(),
            line.name().id(),
            line.sku(),
            line.options(),
            shop),
        line.name().in(lang.getLocale()),
        line.options(),
        line.quantity(),
        line.available(),
        line.price(),
        line.previousPrice().orElse(null),
        line.lineTotal(),
        line.notice(),
        Personalisation.inWords(line.filledIn(lang.getLocale())));
  }

  public boolean isOrderable() {
    return cookie.cart().map(CartView::isOrderable).orElse(false);
  }

  public Rupiah getSubtotal() {
    return cookie.cart().map(CartView::subtotal).orElse(Rupiah.ZERO);
  }

  public int getCount() {
    return cookie.getItems();
  }

  public FormProblems getProblems() {
    return problems;
  }

  public String getSku() {
    return sku;
  }

  public void setSku(String sku) {
    this.sku = sku;
  }

  public String getQuantity() {
    return quantity;
  }

  public void setQuantity(String quantity) {
    this.quantity = quantity;
  }

  public String getTyped() {
    return typed;
  }

  public void setTyped(String typed) {
    this.typed = typed;
  }

  public String getAddedSku() {
    return addedSku;
  }

  public void setAddedSku(String addedSku) {
    this.addedSku = addedSku;
  }

  public String getRemovedSku() {
    return removedSku;
  }

  public void setRemovedSku(String removedSku) {
    this.removedSku = removedSku;
  }

  public String getWas() {
    return was;
  }

  public void setWas(String was) {
    this.was = was;
  }
}
