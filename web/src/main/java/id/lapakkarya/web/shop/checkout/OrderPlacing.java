package id.lapakkarya.web.shop.checkout;

import id.lapakkarya.checkout.CartShopView;
import id.lapakkarya.checkout.CartView;
import id.lapakkarya.checkout.Idempotency;
import id.lapakkarya.checkout.PlaceOrder;
import id.lapakkarya.checkout.PlaceOrderCommand;
import id.lapakkarya.checkout.PlacedOrder;
import id.lapakkarya.identity.AccountView;
import id.lapakkarya.identity.Actor;
import id.lapakkarya.ordering.Buyer;
import id.lapakkarya.platform.LapakException;
import id.lapakkarya.platform.Violation;
import id.lapakkarya.platform.Violations;
import id.lapakkarya.shipping.ShippingOption;
import id.lapakkarya.web.platform.Language;
import id.lapakkarya.web.shop.Numbers;
import id.lapakkarya.web.shop.Visit;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.bind.Jsonb;
import java.util.List;
import java.util.Optional;

/** Places what the checkout's form describes, once however often the button is pressed. */
@RequestScoped
public class OrderPlacing {
  @Inject private Actor actor;
  @Inject private PlaceOrder placing;
  @Inject private CheckoutProblems problems;
  @Inject private Jsonb jsonb;
  @Inject private Visit visit;
  @Inject private Language lang;

  /**
   * @param quoted the parts of the cart for which it is known what sending them there costs
   * @return where the order is shown; empty when something is wrong with the form, which {@link
   *     CheckoutProblems} tells
   * @throws LapakException what {@link PlaceOrder} refuses
   */
  public Optional<String> place(CheckoutForm form, CartView cart, List<CartShopView> quoted) {
    check(form, quoted);
    if (!problems.isEmpty()) {
      return Optional.empty();
    }
    PlaceOrderCommand command = command(form, cart);
    String stored = placing.place(command, Optional.of(idempotency(form, command)), this::answer);
    return Optional.of(jsonb.fromJson(stored, String.class));
  }

  private void check(CheckoutForm form, List<CartShopView> quoted) {
    new Violations()
        .text("buyer.name", form.name(), 2, 120)
        .phone("buyer.phone", form.phone())
        .email("buyer.email", form.email())
        .when(form.province().isEmpty(), "province", "required")
        .when(!form.province().isEmpty() && form.regency().isEmpty(), "regency", "required")
        .when(!form.regency().isEmpty() && form.district().isEmpty(), "district", "required")
        .postalCode("shipTo.postalCode", form.postalCode())
        .text("shipTo.street", form.street(), 5, 250)
        .all()
        .forEach(problems::show);
    checkRecipient(form);
    quoted.stream()
        .filter(part -> !isServiceChosen(part))
        .forEach(part -> problems.showShipping(part.shop().slug(), part.shop().name()));
    if (form.payment().isEmpty()) {
      problems.show(new Violation("payment", "required"));
    }
  }

  /** Left empty, the buyer receives; then what is wrong is said once, at the buyer's own fields. */
  private void checkRecipient(CheckoutForm form) {
    Violations violations = new Violations();
    if (!form.recipient().isBlank()) {
      violations.text("shipTo.recipient", form.recipient(), 2, 120);
    }
    if (!form.recipientPhone().isBlank()) {
      violations.phone("shipTo.phone", form.recipientPhone());
    }
    violations.all().forEach(problems::show);
  }

  private boolean isServiceChosen(CartShopView part) {
    String typed = visit.typed(CheckoutForm.SHIPPING + part.shop().slug());
    return part.options().stream().map(ShippingOption::service).anyMatch(typed::equals);
  }

  private PlaceOrderCommand command(CheckoutForm form, CartView cart) {
    return new PlaceOrderCommand(
        cart.id(),
        new Buyer(form.name(), form.email(), form.phone()),
        new PlaceOrderCommand.Destination(
            form.recipientOrBuyer(),
            form.recipientPhoneOrBuyers(),
            form.district(),
            form.postalCode(),
            form.street()),
        visit.typedUnder(CheckoutForm.SHIPPING).entrySet().stream()
            .map(each -> new PlaceOrderCommand.ShippingChoice(each.getKey(), each.getValue()))
            .toList(),
        form.payment(),
        Numbers.rupiah(visit.typed("expectedTotal")),
        actor.account().map(AccountView::id),
        lang.getLocale());
  }

  /**
   * Only what was typed counts: by the second press of the button the first has emptied the cart.
   */
  private static Idempotency idempotency(CheckoutForm form, PlaceOrderCommand command) {
    return new Idempotency(form.key(), Digest.of(command.toString()));
  }

  /** The address of the order's page, stored with the key as JSON. */
  private String answer(PlacedOrder placed) {
    return jsonb.toJson("/pesanan/" + placed.order().number() + "?token=" + placed.order().token());
  }
}
