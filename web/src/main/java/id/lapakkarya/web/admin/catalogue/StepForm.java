package id.lapakkarya.web.admin.catalogue;

import id.lapakkarya.catalogue.QuantityPrices;
import id.lapakkarya.platform.Rupiah;
import id.lapakkarya.platform.Violations;
import id.lapakkarya.web.admin.Numbers;
import java.io.Serializable;

/** A price from so many pieces on, as it stands in the form; what cannot be read stays as typed. */
public class StepForm implements Serializable {
  private static final long serialVersionUID = 1L;

  private String from = "";
  private String price = "";

  StepForm() {}

  StepForm(QuantityPrices.Step step) {
    from = String.valueOf(step.from());
    price = Numbers.print(step.price());
  }

  /**
   * The step as typed; what cannot be read is added to the violations.
   *
   * @param field path of this step in the form
   */
  QuantityPrices.Step step(String field, Violations violations) {
    return new QuantityPrices.Step(
        Numbers.readInt(field + ".from", from, violations),
        Rupiah.of(Numbers.read(field + ".price", price, violations)));
  }

  boolean isBlank() {
    return from.isBlank() && price.isBlank();
  }

  /** As both stand there, e.g. {@code 12: 95.000}. */
  String text() {
    return from + ": " + price;
  }

  public String getFrom() {
    return from;
  }

  public void setFrom(String from) {
    this.from = from == null ? "" : from;
  }

  public String getPrice() {
    return price;
  }

  public void setPrice(String price) {
    this.price = price == null ? "" : price;
  }
}
