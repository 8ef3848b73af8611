package id.lapakkarya.web.admin.catalogue;

import id.lapakkarya.catalogue.PaperDraft;
import id.lapakkarya.catalogue.PaperKind;
import id.lapakkarya.catalogue.PaperRules;
import id.lapakkarya.catalogue.PaperView;
import id.lapakkarya.platform.Violations;
import id.lapakkarya.platform.WibDates;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;

/** A paper as it stands in the form. */
public class PaperForm implements Serializable {
  private static final long serialVersionUID = 1L;

  private PaperKind kind;
  private String number;
  private String holder;
  private String validFrom;
  private String validUntil;

  /** By the id of a product, whether the paper covers it. */
  private final Map<Long, Boolean> chosen = new HashMap<>();

  PaperForm(String holder) {
    this.holder = holder;
  }

  PaperForm(PaperView paper) {
    kind = paper.kind();
    number = paper.number();
    holder = paper.holder();
    validFrom = paper.validFrom().toString();
    validUntil = paper.validUntil() == null ? "" : paper.validUntil().toString();
    paper.products().forEach(id -> chosen.put(id, true));
  }

  /**
   * The draft of what was typed.
   *
   * @throws id.lapakkarya.platform.LapakException "invalid-input" when a day cannot be read, naming
   *     along with it all that the rules would refuse next
   */
  PaperDraft draft() {
    Violations violations = new Violations();
    PaperDraft draft =
        new PaperDraft(
            kind,
            number,
            holder,
            day("validFrom", validFrom, violations),
            day("validUntil", validUntil, violations),
            chosen.entrySet().stream()
                .filter(each -> Boolean.TRUE.equals(each.getValue()))
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet()));
    if (!violations.isEmpty()) {
      PaperRules.check(draft).all().forEach(each -> violations.add(each.field(), each.code()));
    }
    violations.throwIfAny();
    return draft;
  }

  private static LocalDate day(String field, String text, Violations violations) {
    if (text == null || text.isBlank()) {
      return null;
    }
    LocalDate day = WibDates.parse(text).orElse(null);
    violations.when(day == null, field, "not-a-date");
    return day;
  }

  public PaperKind[] getKinds() {
    return PaperKind.values();
  }

  public Map<Long, Boolean> getChosen() {
    return chosen;
  }

  public PaperKind getKind() {
    return kind;
  }

  public void setKind(PaperKind kind) {
    this.kind = kind;
  }

  public String getNumber() {
    return number;
  }

  public void setNumber(String number) {
    this.number = number;
  }

  public String getHolder() {
    return holder;
  }

  public void setHolder(String holder) {
    this.holder = holder;
  }

  public String getValidFrom() {
    return validFrom;
  }

  public void setValidFrom(String validFrom) {
    this.validFrom = validFrom;
  }

  public String getValidUntil() {
    return validUntil;
  }

  public void setValidUntil(String validUntil) {
    this.validUntil = validUntil;
  }
}
