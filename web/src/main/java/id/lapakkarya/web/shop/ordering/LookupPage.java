package id.lapakkarya.web.shop.ordering;

import id.lapakkarya.ordering.OrderView;
import id.lapakkarya.ordering.Orders;
import id.lapakkarya.web.shop.FormProblems;
import id.lapakkarya.web.shop.Texts;
import id.lapakkarya.web.shop.Visit;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Locale;
import java.util.Optional;

/**
 * Finds an order again by its number and the buyer's address; which of the two was wrong is not
 * told.
 */
@Named
@RequestScoped
public class LookupPage {
  @Inject private Orders orders;
  @Inject private Texts texts;
  @Inject private Visit visit;

  private final FormProblems problems = new FormProblems();

  private String number;
  private String email;

  public void open() {
    if (!visit.isPost()) {
      return;
    }
    String wanted = number == null ? "" : number.strip().toUpperCase(Locale.ROOT);
    Optional<OrderView> order = orders.findByBuyer(wanted, email);
    if (order.isPresent()) {
      visit.seeOther("/pesanan/" + order.get().number() + "?token=" + order.get().token());
      return;
    }
    problems.head(texts.text("shop.problem.heading"));
    problems.add("number", texts.text("shop.ordering.lookup.unknown"));
    visit.refused(404);
  }

  public FormProblems getProblems() {
    return problems;
  }

  public String getNumber() {
    return number;
  }

  public void setNumber(String number) {
    this.number = number;
  }

  public String getEmail() {
    return email;
  }

  public void setEmail(String email) {
    this.email = email;
  }
}
