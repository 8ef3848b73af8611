package id.lapakkarya.ordering;

import id.lapakkarya.notification.Mailer;
import id.lapakkarya.platform.Internal;
import id.lapakkarya.platform.Rupiah;
import id.lapakkarya.platform.WibDates;
import id.lapakkarya.tenancy.ShopDirectory;
import id.lapakkarya.tenancy.ShopView;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** What a buyer is told of an order, in the buyer's language. */
@Stateless
@Internal
public class OrderMails {
  private static final String DATE = "d MMM yyyy HH.mm 'WIB'";

  @Inject private Mailer mailer;
  @Inject private ShopDirectory shops;

  @Inject
  @ConfigProperty(name = "lapak.public.url", defaultValue = "http://localhost:8080")
  private String publicUrl;

  /**
   * @param amount what is to be paid, unique digits included
   */
  public void placed(OrderView order, Rupiah amount) {
    Locale locale = order.locale();
    String due =
        DateTimeFormatter.ofPattern(DATE, locale).withZone(WibDates.WIB).format(order.dueAt());
    String payment =
        order.method() == PaymentMethod.COD
            ? Mailer.text("payment-cod", locale)
            : Mailer.text("payment-due", locale).replace("{due}", due);
    send(
        "order-placed",
        order,
        Map.of("total", amount.toString(), "payment", payment, "goods", goods(order.shopOrders())));
  }

  public void paid(OrderView order, Rupiah amount) {
    send("order-paid", order, Map.of("total", amount.toString()));
  }

  /** On its way, or ready to be fetched. */
  public void shipped(OrderView order, ShopOrderView part) {
    ShopView shop = shops.getShop(part.tenant());
    Map<String, String> values = new HashMap<>();
    values.put("shop", shop.name());
    values.put("address", shop.address());
    values.put("courier", Objects.requireNonNullElse(part.courier(), "-"));
    values.put("tracking", Objects.requireNonNullElse(part.trackingNumber(), "-"));
    values.put("goods", goods(List.of(part)));
    send(part.trackingNumber() == null ? "order-ready" : "order-shipped", order, values);
  }

  public void refused(OrderView order, ShopOrderView part) {
    send(
        "order-refused",
        order,
        Map.of(
            "shop", shops.getShop(part.tenant()).name(),
            "reason", part.refusal(),
            "refund", part.refundDue().toString()));
  }

  public void cancelled(OrderView order) {
    Rupiah refund =
        order.shopOrders().stream().map(ShopOrderView::refundDue).reduce(Rupiah.ZERO, Rupiah::plus);
    send("order-closed", order, Map.of("refund", refund.toString()));
  }

  public void expired(OrderView order) {
    send("order-expired", order, Map.of());
  }

  private void send(String template, OrderView order, Map<String, String> values) {
    Map<String, String> all = new HashMap<>(values);
    all.put("number", order.number());
    all.put("name", order.buyer().name());
    all.put("link", publicUrl + "/pesanan/" + order.number() + "?token=" + order.token());
    mailer.write(template, order.locale(), order.buyer().email(), all);
  }

  private static String goods(Collection<ShopOrderView> parts) {
    StringBuilder text = new StringBuilder();
    for (ShopOrderView part : parts) {
      for (OrderLineView line : part.lines()) {
        text.append("- ").append(line.quantity()).append(" x ").append(line.productName());
        if (!line.optionLabel().isEmpty()) {
          text.append(" (").append(line.optionLabel()).append(')');
        }
        text.append(": ").append(line.lineTotal()).append('\n');
        line.personalisation()
            .forEach(
                (label, value) ->
                    text.append("  ").append(label).append(": ").append(value).append('\n'));
      }
    }
    return text.toString();
  }
}
