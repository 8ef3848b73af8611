package id.lapakkarya.web.shop.checkout;

import id.lapakkarya.platform.LapakException;
import id.lapakkarya.platform.Violation;
import id.lapakkarya.web.shop.FormProblems;
import id.lapakkarya.web.shop.Texts;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Map;

/** What is wrong with the checkout, said at the fields of its page. */
@RequestScoped
public class CheckoutProblems {
  private static final String TEXTS = "shop.checkout.checkout.";

  /** The fields of the use case by their ids on the page. */
  private static final Map<String, String> FIELDS =
      Map.of(
          "buyer.name", "name",
          "buyer.phone", "phone",
          "buyer.email", "email",
          "shipTo.recipient", "recipient",
          "shipTo.phone", "recipientPhone",
          "shipTo.areaCode", "district",
          "areaCode", "district",
          "shipTo.postalCode", "postalCode",
          "shipTo.street", "street",
          "payment", "payment");

  @Inject private Texts texts;

  private final FormProblems problems = new FormProblems();

  public void show(LapakException refusal) {
    if (!refusal.violations().isEmpty()) {
      refusal.violations().forEach(this::show);
    } else if ("payment-not-allowed".equals(refusal.code())) {
      problems.add("payment", texts.text(TEXTS + "problem.payment"));
    } else if ("out-of-stock".equals(refusal.code())) {
      problems.add(texts.text("shop.problem.out-of-stock.order"));
    } else {
      problems.add(texts.refusal(refusal));
    }
    head();
  }

  public void show(Violation violation) {
    if (violation.field().startsWith(CheckoutForm.SHIPPING)) {
      String shop = violation.field().substring(CheckoutForm.SHIPPING.length());
      showShipping(shop, shop);
      return;
    }
    String field = FIELDS.getOrDefault(violation.field(), violation.field());
    String key = TEXTS + "problem." + field;
    problems.add(field, texts.text(texts.knows(key) ? key : "shop.problem.unknown"));
    head();
  }

  /** How that shop's parcel goes is not chosen. */
  public void showShipping(String slug, String shop) {
    problems.add("shipping-" + slug, texts.text(TEXTS + "problem.shipping", shop));
    head();
  }

  public String ofShipping(String slug) {
    return problems.of("shipping-" + slug);
  }

  public boolean isEmpty() {
    return problems.isEmpty();
  }

  public FormProblems all() {
    return problems;
  }

  private void head() {
    problems.head(texts.text(TEXTS + "problems", problems.getAll().size()));
  }
}
