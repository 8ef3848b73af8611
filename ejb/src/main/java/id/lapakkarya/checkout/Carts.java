package id.lapakkarya.checkout;

import id.lapakkarya.accounting.DistributionSchemes;
import id.lapakkarya.catalogue.SellableSku;
import id.lapakkarya.catalogue.Storage;
import id.lapakkarya.checkout.model.Cart;
import id.lapakkarya.checkout.model.CartQuote;
import id.lapakkarya.identity.Secrets;
import id.lapakkarya.inventory.OutOfStock;
import id.lapakkarya.platform.LapakException;
import id.lapakkarya.platform.Open;
import id.lapakkarya.platform.Sku;
import id.lapakkarya.platform.Violations;
import id.lapakkarya.platform.WibDates;
import id.lapakkarya.shipping.Areas;
import id.lapakkarya.shipping.Parcel;
import id.lapakkarya.shipping.Rates;
import id.lapakkarya.shipping.ShippingOption;
import id.lapakkarya.tenancy.ShopDirectory;
import id.lapakkarya.tenancy.ShopView;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Carts of buyers, signed in or not. */
@Stateless
@Open("the id of a cart is an unguessable capability")
public class Carts {
  /** How long a shop is bound by a shipping quote. */
  static final Duration QUOTE_LIFE = Duration.ofMinutes(30);

  private static final int MOST_LINES = 100;
  private static final int MOST_PIECES = 999;

  @PersistenceContext(unitName = "market")
  private EntityManager market;

  @Inject private ShopDirectory shops;
  @Inject private DistributionSchemes schemes;
  @Inject private Areas areas;
  @Inject private Rates rates;
  @Inject private CartReader reader;
  @Inject private CartQuotes quotes;
  @Inject private Clock clock;

  public CartView create() {
    Cart cart = new Cart(Secrets.next(), clock.instant());
    market.persist(cart);
    return reader.read(cart);
  }

  @TransactionAttribute(TransactionAttributeType.SUPPORTS)
  public Optional<CartView> find(String code) {
    return byCode(code).map(reader::read);
  }

  /**
   * @throws LapakException "cart-not-found"
   */
  @TransactionAttribute(TransactionAttributeType.SUPPORTS)
  public CartView get(String code) {
    return reader.read(load(code));
  }

  /**
   * Sets how many of a variant are in the cart; 0 removes it. Nothing is reserved: that happens
   * when the order is placed.
   *
   * @throws LapakException "cart-not-found", "sku-not-found", "invalid-input", "not-sellable",
   *     "shop-away"; {@link OutOfStock} with {@code available}
   */
  public CartView setQuantity(String code, Sku sku, int quantity) {
    return setQuantity(code, sku, quantity, Optional.empty());
  }

  /**
   * As the other, with what the buyer filled in for the work; without it the line keeps what it
   * has. A cart has one line of a variant, so all its pieces are made alike.
   *
   * @param filledIn by key of the field
   * @throws LapakException also "invalid-input" of {@code personalisation.<key>}
   */
  public CartView setQuantity(
      String code, Sku sku, int quantity, Optional<Map<String, String>> filledIn) {
    Cart cart = lock(code);
    new Violations()
        .when(quantity < 0 || quantity > MOST_PIECES, "quantity", "out-of-range")
        .throwIfAny();
    boolean present = cart.lines().stream().anyMatch(line -> line.sku().equals(sku));
    if (quantity == 0) {
      if (!present) {
        return reader.read(cart);
      }
      quotes.forget(cart);
      cart.put(sku, 0, null, clock.instant());
      return reader.read(cart);
    }
    CartReader.Goods known = reader.goodsOf(cart, sku);
    SellableSku goods =
        Optional.ofNullable(known.sellable().get(sku))
            .filter(SellableSku::published)
            .filter(found -> shops.getShop(found.tenant()).isActive())
            .orElseThrow(() -> LapakException.notFound("sku"));
    if (shops.getShop(goods.tenant()).isAway(WibDates.dayOf(clock.instant()))) {
      throw LapakException.conflict("shop-away");
    }
    if (schemes.findInForce(goods.tenant(), WibDates.dayOf(clock.instant())).isEmpty()) {
      throw LapakException.conflict("not-sellable");
    }
    if (!present && cart.lines().size() >= MOST_LINES) {
      throw LapakException.invalid("quantity", "too-many");
    }
    int available = known.available().get(sku);
    if (quantity > available) {
      throw new OutOfStock(available);
    }
    quotes.forget(cart);
    Map<String, String> personalisation =
        goods.personalisation().accept(filledIn.orElseGet(() -> cart.personalisationOf(sku)));
    cart.put(sku, quantity, goods.priceFor(quantity), clock.instant());
    cart.personalise(sku, personalisation);
    return reader.read(cart, known, List.of());
  }

  /**
   * Asks each shop what sending costs and stores the answers for thirty minutes.
   *
   * @param areaCode code of a district
   * @throws LapakException "cart-not-found", "invalid-input"
   */
  public CartView quoteShipping(String code, String areaCode, String postalCode) {
    Cart cart = lock(code);
    new Violations()
        .when(areas.findDistrict(areaCode).isEmpty(), "areaCode", "unknown-area")
        .postalCode("postalCode", postalCode)
        .throwIfAny();
    Instant until = clock.instant().plus(QUOTE_LIFE);
    CartReader.Goods known = reader.goodsOf(cart);
    List<Parcel> parcels =
        reader.read(cart, known, List.of()).shops().stream()
            .map(part -> parcel(part.shop(), part, known.sellable(), areaCode))
            .toList();
    Map<Parcel, List<ShippingOption>> options = rates.quote(parcels);
    List<CartQuote> offered = new ArrayList<>();
    for (Parcel parcel : parcels) {
      for (ShippingOption option : options.get(parcel)) {
        offered.add(new CartQuote(cart, parcel, option, postalCode.strip(), until));
      }
    }
    quotes.replace(cart, areaCode, postalCode.strip(), offered);
    return reader.read(cart, known, offered);
  }

  private static Parcel parcel(
      ShopView shop, CartShopView part, Map<Sku, SellableSku> sellable, String areaCode) {
    boolean frozen =
        part.lines().stream()
            .anyMatch(line -> sellable.get(line.sku()).storage() == Storage.FROZEN);
    return new Parcel(shop.id(), shop.regencyCode(), areaCode, part.weightGrams(), frozen);
  }

  private Cart load(String code) {
    return byCode(code).orElseThrow(() -> LapakException.notFound("cart"));
  }

  private Cart lock(String code) {
    return find("Cart.lockedByCode", code).orElseThrow(() -> LapakException.notFound("cart"));
  }

  private Optional<Cart> byCode(String code) {
    return find("Cart.byCode", code);
  }

  private Optional<Cart> find(String query, String code) {
    return market
        .createNamedQuery(query, Cart.class)
        .setParameter("code", code)
        .getResultStream()
        .findFirst();
  }
}
