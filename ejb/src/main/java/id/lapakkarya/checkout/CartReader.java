package id.lapakkarya.checkout;

import id.lapakkarya.catalogue.Catalogue;
import id.lapakkarya.catalogue.SellableSku;
import id.lapakkarya.checkout.CartLineView.Notice;
import id.lapakkarya.checkout.model.Cart;
import id.lapakkarya.checkout.model.CartLine;
import id.lapakkarya.checkout.model.CartQuote;
import id.lapakkarya.inventory.Availability;
import id.lapakkarya.platform.LocalText;
import id.lapakkarya.platform.Rupiah;
import id.lapakkarya.platform.Sku;
import id.lapakkarya.platform.WibDates;
import id.lapakkarya.shipping.ParcelWeight;
import id.lapakkarya.shipping.ShippingOption;
import id.lapakkarya.tenancy.ShopDirectory;
import id.lapakkarya.tenancy.ShopView;
import id.lapakkarya.tenancy.TenantId;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Puts a cart's lines beside what catalogue, stock and shops say of them now. */
@Dependent
class CartReader {
  @Inject private Catalogue catalogue;
  @Inject private Availability availability;
  @Inject private ShopDirectory shops;
  @Inject private CartQuotes quotes;
  @Inject private Clock clock;

  public CartView read(Cart cart) {
    return read(cart, goodsOf(cart), quotes.of(cart));
  }

  /** What is known now of the goods in the cart, and of these. */
  public Goods goodsOf(Cart cart, Sku... more) {
    List<Sku> skus =
        Stream.concat(cart.lines().stream().map(CartLine::sku), Stream.of(more))
            .distinct()
            .toList();
    return new Goods(catalogue.sellable(skus), availability.of(skus));
  }

  /** What can be sold, and how many pieces of it. */
  record Goods(Map<Sku, SellableSku> sellable, Map<Sku, Integer> available) {}

  public CartView read(Cart cart, Goods known, List<CartQuote> offered) {
    Map<Sku, SellableSku> sellable = known.sellable();
    Map<TenantId, List<CartLine>> grouped = new LinkedHashMap<>();
    for (CartLine line : cart.lines()) {
      SellableSku goods = sellable.get(line.sku());
      if (goods != null) {
        grouped.computeIfAbsent(goods.tenant(), id -> new ArrayList<>()).add(line);
      }
    }
    List<CartShopView> parts = new ArrayList<>();
    grouped.forEach(
        (tenant, lines) -> parts.add(part(shops.getShop(tenant), lines, known, cart, offered)));
    Rupiah subtotal = parts.stream().map(CartShopView::subtotal).reduce(Rupiah.ZERO, Rupiah::plus);
    return new CartView(cart.code(), parts, subtotal, cart.areaCode(), cart.postalCode());
  }

  private CartShopView part(
      ShopView shop, List<CartLine> lines, Goods known, Cart cart, List<CartQuote> offered) {
    List<CartLineView> views = new ArrayList<>();
    ParcelWeight weight = ParcelWeight.NONE;
    for (CartLine line : lines) {
      SellableSku goods = known.sellable().get(line.sku());
      views.add(line(line, goods, known.available().get(line.sku()), shop));
      weight = weight.plus(goods.weightGrams(), goods.measures(), line.quantity());
    }
    Rupiah subtotal =
        views.stream()
            .filter(CartLineView::isOrderable)
            .map(CartLineView::lineTotal)
            .reduce(Rupiah.ZERO, Rupiah::plus);
    Instant now = clock.instant();
    List<ShippingOption> options =
        offered.stream()
            .filter(quote -> quote.tenant().equals(shop.id()))
            .filter(quote -> quote.holds(cart.areaCode(), cart.postalCode(), now))
            .map(CartQuote::option)
            .toList();
    return new CartShopView(shop, views, subtotal, weight.counted(), options);
  }

  private CartLineView line(CartLine line, SellableSku goods, int available, ShopView shop) {
    Rupiah price = goods.priceFor(line.quantity());
    Notice notice = Notice.NONE;
    if (shop.isActive() && goods.held()) {
      notice = Notice.HELD;
    } else if (!shop.isActive() || !goods.published() || available == 0) {
      notice = Notice.GONE;
    } else if (shop.isAway(WibDates.dayOf(clock.instant()))) {
      notice = Notice.AWAY;
    } else if (available < line.quantity()) {
      notice = Notice.NOT_ENOUGH;
    } else if (!goods.personalisation().accepts(line.personalisation())) {
      notice = Notice.INCOMPLETE;
    } else if (!price.equals(line.seenPrice())) {
      notice = Notice.PRICE_CHANGED;
    }
    Optional<Rupiah> previous =
        price.equals(line.seenPrice()) ? Optional.empty() : Optional.of(line.seenPrice());
    LocalText name = goods.productName();
    return new CartLineView(
        line.sku(),
        goods.productSlug(),
        name,
        goods.category(),
        goods.optionLabel(),
        line.quantity(),
        price,
        previous,
        available,
        goods.leadTimeDays(),
        price.times(line.quantity()),
        notice,
        goods.personalisation(),
        line.personalisation());
  }
}
