package id.lapakkarya.checkout;

import id.lapakkarya.accounting.DistributionSchemes;
import id.lapakkarya.accounting.SchemeView;
import id.lapakkarya.catalogue.Catalogue;
import id.lapakkarya.catalogue.SellableSku;
import id.lapakkarya.checkout.model.Cart;
import id.lapakkarya.checkout.model.CartLine;
import id.lapakkarya.checkout.model.CartQuote;
import id.lapakkarya.inventory.Hold;
import id.lapakkarya.inventory.OutOfStock;
import id.lapakkarya.inventory.Reservations;
import id.lapakkarya.ordering.OrderDraft;
import id.lapakkarya.ordering.OrderMails;
import id.lapakkarya.ordering.OrderView;
import id.lapakkarya.ordering.Orders;
import id.lapakkarya.ordering.PaymentMethod;
import id.lapakkarya.ordering.ShipTo;
import id.lapakkarya.payment.PaymentPolicy;
import id.lapakkarya.payment.PaymentView;
import id.lapakkarya.payment.Payments;
import id.lapakkarya.platform.Internal;
import id.lapakkarya.platform.LapakException;
import id.lapakkarya.platform.Rupiah;
import id.lapakkarya.platform.Sku;
import id.lapakkarya.platform.Violations;
import id.lapakkarya.platform.WibDates;
import id.lapakkarya.shipping.Areas;
import id.lapakkarya.shipping.ShippingOption;
import id.lapakkarya.tenancy.ShopDirectory;
import id.lapakkarya.tenancy.ShopView;
import id.lapakkarya.tenancy.TenantId;
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
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;

/** The one transaction that turns a cart into an order. It asks nobody outside. */
@Stateless
@Internal
public class PlaceOrderTransaction {
  /** A person confirms the money, in office hours: long enough to reach the next ones. */
  private static final Duration TIME_TO_PAY = Duration.ofHours(24);

  private static final Duration TIME_TO_ACCEPT_COD = Duration.ofHours(48);

  @PersistenceContext(unitName = "market")
  private EntityManager market;

  @Inject private IdempotencyKeys keys;
  @Inject private CartQuotes quotes;
  @Inject private Catalogue catalogue;
  @Inject private ShopDirectory shops;
  @Inject private DistributionSchemes schemes;
  @Inject private Areas areas;
  @Inject private PaymentPolicy policy;
  @Inject private Reservations reservations;
  @Inject private Orders orders;
  @Inject private OrderMails mails;
  @Inject private Payments payments;
  @Inject private Clock clock;

  @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
  public String place(
      PlaceOrderCommand command,
      Optional<Idempotency> idempotency,
      Function<PlacedOrder, String> answer) {
    Cart cart = load(command.cartId());
    if (idempotency.isPresent()) {
      Optional<String> earlier = keys.claim(cart.id(), idempotency.get());
      if (earlier.isPresent()) {
        return earlier.get();
      }
    }
    PaymentMethod method = check(command);
    Instant now = clock.instant();
    Map<TenantId, List<CartLine>> linesByShop = new TreeMap<>();
    Map<Sku, SellableSku> goods = goodsOf(cart, linesByShop);
    List<OrderDraft.Part> parts = parts(command, cart, linesByShop, goods, now);
    Rupiah total = total(parts);
    command
        .expectedTotal()
        .filter(expected -> !expected.equals(total))
        .ifPresent(
            expected -> {
              throw LapakException.conflict("price-changed", Map.of("total", total.amount()));
            });
    if (!policy.methodsFor(linesByShop.keySet(), total).contains(method)) {
      throw LapakException.unprocessable("payment-not-allowed");
    }
    String number = orders.nextNumber(now);
    OrderView order = orders.create(number, draft(command, method, parts, now));
    // After the order, whose parts the reservations name, and late: others wait for these rows.
    reservations.reserve(holds(number, parts));
    PaymentView payment = payments.open(order);
    mails.placed(order, payment.amount());
    empty(cart, now);
    String body = answer.apply(new PlacedOrder(order, payment));
    idempotency.ifPresent(key -> keys.store(cart.id(), key, number, body));
    return body;
  }

  /** By statement: the unit of work would look for each row once more before it deletes it. */
  private void empty(Cart cart, Instant now) {
    market.createNamedQuery("CartLine.deleteOf").setParameter("cart", cart).executeUpdate();
    quotes.forget(cart);
    cart.becomeOrder(now);
  }

  private Cart load(String code) {
    return market
        .createNamedQuery("Cart.byCode", Cart.class)
        .setParameter("code", code)
        .getResultStream()
        .findFirst()
        .orElseThrow(() -> LapakException.notFound("cart"));
  }

  private PaymentMethod check(PlaceOrderCommand command) {
    var to = command.shipTo();
    Optional<PaymentMethod> method = PaymentMethod.find(command.payment());
    new Violations()
        .text("buyer.name", command.buyer().name(), 2, 120)
        .email("buyer.email", command.buyer().email())
        .phone("buyer.phone", command.buyer().phone())
        .text("shipTo.recipient", to.recipient(), 2, 120)
        .phone("shipTo.phone", to.phone())
        .when(areas.findDistrict(to.areaCode()).isEmpty(), "shipTo.areaCode", "unknown-area")
        .postalCode("shipTo.postalCode", to.postalCode())
        .text("shipTo.street", to.street(), 5, 250)
        .when(method.isEmpty(), "payment", "unknown-method")
        .throwIfAny();
    if (method.orElseThrow() == PaymentMethod.GATEWAY) {
      throw new LapakException(
          LapakException.Kind.NOT_IMPLEMENTED, "gateway-not-configured", Map.of(), List.of());
    }
    return method.orElseThrow();
  }

  private Map<Sku, SellableSku> goodsOf(Cart cart, Map<TenantId, List<CartLine>> linesByShop) {
    if (cart.lines().isEmpty()) {
      throw LapakException.unprocessable("cart-empty");
    }
    Map<Sku, SellableSku> goods =
        catalogue.sellable(cart.lines().stream().map(CartLine::sku).toList());
    List<OutOfStock.Shortage> gone = new ArrayList<>();
    for (CartLine line : cart.lines()) {
      SellableSku found = goods.get(line.sku());
      if (found == null || !found.published()) {
        gone.add(new OutOfStock.Shortage(line.sku().code(), line.quantity(), 0));
      } else {
        linesByShop.computeIfAbsent(found.tenant(), id -> new ArrayList<>()).add(line);
      }
    }
    if (!gone.isEmpty()) {
      throw new OutOfStock(gone);
    }
    return goods;
  }

  private List<OrderDraft.Part> parts(
      PlaceOrderCommand command,
      Cart cart,
      Map<TenantId, List<CartLine>> linesByShop,
      Map<Sku, SellableSku> goods,
      Instant now) {
    Map<String, String> chosen = new HashMap<>();
    command.shipping().forEach(choice -> chosen.put(choice.shop(), choice.service()));
    Violations violations = new Violations();
    List<OrderDraft.Part> parts = new ArrayList<>();
    List<CartQuote> offered = quotes.of(cart);
    Map<TenantId, SchemeView> inForce = schemes.inForce(linesByShop.keySet(), WibDates.dayOf(now));
    Set<TenantId> selling = shops.holdOpen(linesByShop.keySet());
    linesByShop.forEach(
        (tenant, lines) -> {
          ShopView shop = shops.getShop(tenant);
          String service = chosen.get(shop.slug());
          if (service == null) {
            violations.add("shipping." + shop.slug(), "required");
            return;
          }
          ShippingOption quote = quote(offered, tenant, service, command.shipTo(), now);
          SchemeView scheme = inForce.get(tenant);
          if (scheme == null || !selling.contains(tenant)) {
            throw LapakException.conflict("not-sellable", Map.of("shop", shop.slug()));
          }
          if (shop.isAway(WibDates.dayOf(now))) {
            throw LapakException.conflict("shop-away", Map.of("shop", shop.slug()));
          }
          parts.add(
              new OrderDraft.Part(
                  tenant,
                  quote.service(),
                  quote.cost(),
                  lines.stream()
                      .map(line -> line(line, goods.get(line.sku()), scheme, command))
                      .toList()));
        });
    violations.throwIfAny();
    return parts;
  }

  /** Only quotes stored on the cart count: what was shown is what is paid. */
  private static ShippingOption quote(
      List<CartQuote> offered,
      TenantId tenant,
      String service,
      PlaceOrderCommand.Destination to,
      Instant now) {
    return offered.stream()
        .filter(quote -> quote.isFor(tenant, service))
        .filter(quote -> quote.holds(to.areaCode(), to.postalCode().strip(), now))
        .map(CartQuote::option)
        .findFirst()
        .orElseThrow(() -> LapakException.conflict("quote-expired"));
  }

  private static OrderDraft.Line line(
      CartLine line, SellableSku goods, SchemeView scheme, PlaceOrderCommand command) {
    Rupiah price = goods.priceFor(line.quantity());
    Rupiah gross = price.times(line.quantity());
    Rupiah material = goods.materialCost().times(line.quantity());
    return new OrderDraft.Line(
        goods.sku(),
        goods.productSlug(),
        goods.productName().in(command.locale()),
        goods.optionLabel(),
        goods.category(),
        line.quantity(),
        price,
        scheme.share(gross, material),
        goods
            .personalisation()
            .labelled(goods.personalisation().accept(line.personalisation()), command.locale()));
  }

  private static Rupiah total(List<OrderDraft.Part> parts) {
    Rupiah total = Rupiah.ZERO;
    for (OrderDraft.Part part : parts) {
      total = total.plus(part.shippingCost());
      for (OrderDraft.Line line : part.lines()) {
        total = total.plus(line.unitPrice().times(line.quantity()));
      }
    }
    return total;
  }

  private static List<Hold> holds(String number, List<OrderDraft.Part> parts) {
    List<Hold> holds = new ArrayList<>();
    for (int i = 0; i < parts.size(); i++) {
      String partNumber = Orders.partNumber(number, i + 1);
      OrderDraft.Part part = parts.get(i);
      part.lines()
          .forEach(
              line -> holds.add(new Hold(part.tenant(), partNumber, line.sku(), line.quantity())));
    }
    return holds;
  }

  private OrderDraft draft(
      PlaceOrderCommand command, PaymentMethod method, List<OrderDraft.Part> parts, Instant now) {
    var to = command.shipTo();
    ShipTo shipTo =
        new ShipTo(
            to.recipient().strip(),
            to.phone().strip(),
            to.areaCode(),
            areas.fullName(to.areaCode()),
            to.postalCode().strip(),
            to.street().strip());
    var buyer =
        new id.lapakkarya.ordering.Buyer(
            command.buyer().name().strip(),
            command.buyer().email().strip(),
            command.buyer().phone().strip());
    return new OrderDraft(
        buyer,
        shipTo,
        method,
        command.locale(),
        command.account(),
        now,
        now.plus(lifeOf(method)),
        parts);
  }

  private static Duration lifeOf(PaymentMethod method) {
    return switch (method) {
      case QRIS, TRANSFER, GATEWAY -> TIME_TO_PAY;
      case COD -> TIME_TO_ACCEPT_COD;
    };
  }
}
