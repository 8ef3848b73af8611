package id.lapakkarya.web.admin.payment;

import id.lapakkarya.payment.PaymentView;
import id.lapakkarya.web.admin.Attempts;
import id.lapakkarya.web.admin.Movable;
import id.lapakkarya.web.admin.Notices;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Locale;

/** Payments of which the collector must see the money before the Lapas begin to work. */
@Named("adminPayments")
@ViewScoped
public class Payments implements Serializable {
  private static final long serialVersionUID = 1L;

  @Inject @Movable private id.lapakkarya.payment.Payments payments;
  @Inject private Attempts attempts;
  @Inject private Notices notices;

  private String text;
  private List<PaymentView> rows = List.of();
  private PaymentView asked;
  private String reference;

  public void load() {
    String wanted = text == null ? "" : text.strip().toLowerCase(Locale.ROOT);
    String digits = wanted.replaceAll("[^0-9]", "");
    boolean money = !digits.isEmpty() && wanted.matches("(rp)?[0-9. ]+");
    rows =
        payments.awaiting().stream()
            .filter(
                each ->
                    each.orderNumber().toLowerCase(Locale.ROOT).contains(wanted)
                        || money && String.valueOf(each.amount().amount()).contains(digits))
            .toList();
  }

  /** Opens the dialog for this payment; none closes it. */
  public void ask(PaymentView payment) {
    asked = payment;
    reference = null;
  }

  public void confirm() {
    String number = asked.orderNumber();
    if (attempts.succeeds(() -> payments.confirm(number, reference))) {
      notices.done("admin.payment.payments.confirmed", number, asked.amount());
      asked = null;
      load();
    } else if (attempts.wasOvertaken()) {
      asked = null;
      load();
    }
  }

  public boolean isSearched() {
    return text != null && !text.isBlank();
  }

  public List<PaymentView> getRows() {
    return rows;
  }

  public PaymentView getAsked() {
    return asked;
  }

  public String getText() {
    return text;
  }

  public void setText(String text) {
    this.text = text;
  }

  public String getReference() {
    return reference;
  }

  public void setReference(String reference) {
    this.reference = reference;
  }
}
