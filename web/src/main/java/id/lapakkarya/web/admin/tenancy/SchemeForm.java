package id.lapakkarya.web.admin.tenancy;

import id.lapakkarya.accounting.SchemeBase;
import id.lapakkarya.accounting.SchemeDraft;
import id.lapakkarya.platform.Violations;
import id.lapakkarya.platform.WibDates;
import id.lapakkarya.web.admin.Numbers;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;

/** A distribution scheme, as typed. */
public class SchemeForm implements Serializable {
  private static final long serialVersionUID = 1L;

  private String validFrom;
  private String decree;
  private SchemeBase base;
  private String premi;
  private String capital;
  private String pnbp;

  /** True as long as nothing was typed. */
  boolean isEmpty() {
    return Stream.of(validFrom, decree, premi, capital, pnbp)
        .allMatch(text -> text == null || text.isBlank());
  }

  /** The scheme as typed; what cannot be read is added to the violations. */
  SchemeDraft draft(Violations violations) {
    Optional<LocalDate> from = WibDates.parse(validFrom);
    violations.when(from.isEmpty(), "validFrom", "not-a-date");
    return new SchemeDraft(
        from.orElse(null),
        decree,
        base,
        Numbers.readInt("premi", premi, violations),
        Numbers.readInt("capital", capital, violations),
        Numbers.readInt("pnbp", pnbp, violations));
  }

  public SchemeBase[] getBases() {
    return SchemeBase.values();
  }

  public String getValidFrom() {
    return validFrom;
  }

  public void setValidFrom(String validFrom) {
    this.validFrom = validFrom;
  }

  public String getDecree() {
    return decree;
  }

  public void setDecree(String decree) {
    this.decree = decree;
  }

  public SchemeBase getBase() {
    return base;
  }

  public void setBase(SchemeBase base) {
    this.base = base;
  }

  public String getPremi() {
    return premi;
  }

  public void setPremi(String premi) {
    this.premi = premi;
  }

  public String getCapital() {
    return capital;
  }

  public void setCapital(String capital) {
    this.capital = capital;
  }

  public String getPnbp() {
    return pnbp;
  }

  public void setPnbp(String pnbp) {
    this.pnbp = pnbp;
  }
}
