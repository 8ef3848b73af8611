package id.lapakkarya.web.platform;

import id.lapakkarya.accounting.Shares;
import id.lapakkarya.platform.Rupiah;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** "Where your money goes": the shares of a price, with words for each. */
@ApplicationScoped
public class MoneySplit {
  @Inject private ErrorTexts texts;

  /**
   * One share; {@code code} is {@code material}, {@code premi}, {@code capital} or {@code pnbp}.
   */
  public record Part(String code, String label, Rupiah amount) {}

  /** The shares that are not zero, premi first. */
  public List<Part> parts(Shares shares, Locale locale) {
    List<Part> parts = new ArrayList<>();
    add(parts, "premi", shares.premi(), locale);
    add(parts, "material", shares.material(), locale);
    add(parts, "capital", shares.capital(), locale);
    add(parts, "pnbp", shares.pnbp(), locale);
    return parts;
  }

  private void add(List<Part> parts, String code, Rupiah amount, Locale locale) {
    if (amount.isPositive()) {
      parts.add(new Part(code, texts.text("split." + code, locale), amount));
    }
  }
}
