package id.lapakkarya.web.shop.checkout;

import id.lapakkarya.catalogue.Personalisation;
import id.lapakkarya.checkout.CartLineView;
import id.lapakkarya.checkout.CartShopView;
import id.lapakkarya.checkout.CartView;
import id.lapakkarya.checkout.Carts;
import id.lapakkarya.customer.AddressBook;
import id.lapakkarya.customer.SavedAddressView;
import id.lapakkarya.identity.Actor;
import id.lapakkarya.ordering.PaymentMethod;
import id.lapakkarya.payment.PaymentPolicy;
import id.lapakkarya.platform.LapakException;
import id.lapakkarya.platform.Rupiah;
import id.lapakkarya.platform.Violations;
import id.lapakkarya.shipping.AreaView;
import id.lapakkarya.shipping.Areas;
import id.lapakkarya.shipping.ShippingOption;
import id.lapakkarya.tenancy.ShopView;
import id.lapakkarya.web.platform.CartCookie;
import id.lapakkarya.web.platform.Language;
import id.lapakkarya.web.shop.FormProblems;
import id.lapakkarya.web.shop.Texts;
import id.lapakkarya.web.shop.Visit;
import id.lapakkarya.web.shop.art.Pictures;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Checkout on one page: who buys, where it goes and how, how it is paid. {@link OrderPlacing}
 * places what was typed.
 */
@Named
@RequestScoped
public class CheckoutPage {
  private static final int LONGEST_LABEL = 40;

  @Inject private Actor actor;
  @Inject private AddressBook addresses;
  @Inject private Carts carts;
  @Inject private OrderPlacing placing;
  @Inject private CheckoutProblems problems;
  @Inject private PaymentPolicy policy;
  @Inject private Areas areas;
  @Inject private Texts texts;
  @Inject private Visit visit;
  @Inject private CartCookie cookie;
  @Inject private Language lang;
  @Inject private Pictures art;

  private CheckoutForm form;
  private List<SavedAddressView> book = List.of();
  private CartView cart;
  private Set<PaymentMethod> open;

  /** A way to pay, offered or said to be unavailable. */
  public record Method(String code, boolean offered) {}

  /** How one shop can send its parcel. */
  public record Quote(
      ShopView shop, List<ShippingOption> options, String chosen, Rupiah cost, String error) {}

  /** A line as the summary shows it. */
  public record Line(
      String picture, String name, String option, int quantity, Rupiah total, String filledIn) {}

  public void open() {
    visit.keepNoCopy();
    Optional<CartView> known = cookie.cart();
    if (known.isEmpty() || (!visit.isPost() && !known.get().isOrderable())) {
      visit.seeOther("/keranjang");
      return;
    }
    cart = known.get();
    form = CheckoutForm.typedIn(visit).withConsistentArea();
    book = actor.account().isPresent() ? addresses.own() : List.of();
    if (!visit.isPost()) {
      form = actor.account().map(form::of).orElse(form);
      // The preferred one stands first; with it what sending costs is known at once.
      book.stream().findFirst().ifPresent(preferred -> form = form.to(preferred));
      quote();
    } else {
      chosen().ifPresent(address -> form = form.to(address));
      quote();
      if ("order".equals(visit.typed("step"))) {
        order();
      }
    }
    choosePayment();
  }

  /** Asks for shipping as soon as the destination is known; quotes that still hold are kept. */
  private void quote() {
    boolean complete =
        !form.district().isEmpty()
            && new Violations().postalCode("postalCode", form.postalCode()).isEmpty();
    if (!complete || cart.isEmpty()) {
      return;
    }
    boolean held =
        form.district().equals(cart.areaCode())
            && form.postalCode().strip().equals(cart.postalCode())
            && cart.shops().stream().noneMatch(part -> part.options().isEmpty());
    if (!held) {
      changeQuotes();
    }
  }

  private void changeQuotes() {
    try {
      cart = carts.quoteShipping(cart.id(), form.district(), form.postalCode());
      cookie.changed();
    } catch (LapakException refusal) {
      show(refusal);
    }
  }

  private void order() {
    try {
      Optional<String> shown = placing.place(form, cart, quoted());
      if (shown.isEmpty()) {
        visit.refused(422);
        return;
      }
      keepAddress();
      visit.seeOther(shown.get());
    } catch (LapakException refusal) {
      show(refusal);
      visit.refused(refusal.kind() == LapakException.Kind.CONFLICT ? 409 : 422);
    }
  }

  private void show(LapakException refusal) {
    problems.show(refusal);
    if ("idempotency-key-reused".equals(refusal.code())) {
      form = form.withNewKey();
    }
    if ("quote-expired".equals(refusal.code())) {
      changeQuotes();
    }
  }

  /** Called after its district, until its owner calls it otherwise. */
  private void keepAddress() {
    if (isKeeping() && isKeepable()) {
      String district = areas.find(form.district()).map(AreaView::name).orElse(form.district());
      addresses.keep(
          form.draft(
              district.length() > LONGEST_LABEL ? district.substring(0, LONGEST_LABEL) : district));
    }
  }

  /** Whose button was pressed. */
  private Optional<SavedAddressView> chosen() {
    String wanted = visit.typed("saved");
    return book.stream().filter(address -> Long.toString(address.id()).equals(wanted)).findFirst();
  }

  private void choosePayment() {
    Set<PaymentMethod> methods = openMethods();
    boolean known = methods.stream().anyMatch(method -> method.code().equals(form.payment()));
    if (!known && !methods.isEmpty()) {
      form = form.paying(methods.iterator().next().code());
    }
  }

  private Set<PaymentMethod> openMethods() {
    if (open == null) {
      open =
          policy.methodsFor(
              cart.shops().stream().map(part -> part.shop().id()).toList(), getTotal());
    }
    return open;
  }

  public List<Method> getMethods() {
    return Stream.of(PaymentMethod.QRIS, PaymentMethod.TRANSFER, PaymentMethod.COD)
        .map(method -> new Method(method.code(), openMethods().contains(method)))
        .toList();
  }

  public List<Quote> getQuotes() {
    return quoted().stream().map(this::quote).toList();
  }

  /** The parts of the cart, where it is known what sending them to that district costs. */
  private List<CartShopView> quoted() {
    return form.district().equals(cart.areaCode()) ? cart.shops() : List.of();
  }

  private Quote quote(CartShopView part) {
    Optional<ShippingOption> chosen =
        part.options().stream()
            .filter(
                option ->
                    option
                        .service()
                        .equals(visit.typed(CheckoutForm.SHIPPING + part.shop().slug())))
            .findFirst()
            .or(() -> usual(part.options()));
    return new Quote(
        part.shop(),
        part.options(),
        chosen.map(ShippingOption::service).orElse(""),
        chosen.map(ShippingOption::cost).orElse(Rupiah.ZERO),
        problems.ofShipping(part.shop().slug()));
  }

  /** Chosen for the buyer at first: a parcel rather than a walk to the prison's gallery. */
  private static Optional<ShippingOption> usual(List<ShippingOption> options) {
    return options.stream()
        .filter(option -> !"pickup".equals(option.service()))
        .findFirst()
        .or(() -> options.stream().findFirst());
  }

  public String arrival(ShippingOption option) {
    String key = "shop.checkout.checkout.arrival." + option.service();
    return texts.knows(key)
        ? texts.text(key)
        : texts.text("shop.checkout.checkout.arrival", option.etaDays());
  }

  public List<Line> getLines() {
    art.expect(cart.lines().stream().map(CartLineView::productSlug).toList());
    return cart.shops().stream()
        .flatMap(part -> part.lines().stream().map(line -> line(part.shop(), line)))
        .toList();
  }

  private Line line(ShopView shop, CartLineView line) {
    return new Line(
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
        line.lineTotal(),
        Personalisation.inWords(line.filledIn(lang.getLocale())));
  }

  public Rupiah getSubtotal() {
    return cart.subtotal();
  }

  public Rupiah getTotal() {
    return getQuotes().stream().map(Quote::cost).reduce(cart.subtotal(), Rupiah::plus);
  }

  /** The own address book; empty for a guest. */
  public List<SavedAddressView> getSaved() {
    return book;
  }

  public boolean isChosen(SavedAddressView address) {
    return form.leadsTo(address);
  }

  /** There is a book with room in it. */
  public boolean isKeepable() {
    return actor.account().isPresent() && book.size() < AddressBook.MOST;
  }

  public boolean isKeeping() {
    return !visit.typed("keep").isEmpty();
  }

  public List<AreaView> getProvinces() {
    return areas.provinces();
  }

  public List<AreaView> getRegencies() {
    return form.province().isEmpty() ? List.of() : areas.childrenOf(form.province());
  }

  public List<AreaView> getDistricts() {
    return form.regency().isEmpty() ? List.of() : areas.childrenOf(form.regency());
  }

  public CheckoutForm getForm() {
    return form;
  }

  public FormProblems getProblems() {
    return problems.all();
  }
}
