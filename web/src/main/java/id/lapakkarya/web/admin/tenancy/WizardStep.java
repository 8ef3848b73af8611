package id.lapakkarya.web.admin.tenancy;

import id.lapakkarya.onboarding.ChecklistItem;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** The pages of the wizard, in the order in which a new Lapas comes in. */
public enum WizardStep {
  IDENTITY(ChecklistItem.PROFILE),
  WORDS(ChecklistItem.PROFILE),
  LOOK(ChecklistItem.PROFILE),
  PAYMENT(ChecklistItem.PAYMENTS),
  SHIPPING(ChecklistItem.SHIPPING),
  SCHEME(ChecklistItem.SCHEME),
  GOODS(ChecklistItem.PRODUCTS);

  private final ChecklistItem item;

  WizardStep(ChecklistItem item) {
    this.item = item;
  }

  /** What of the checklist is filled in here. */
  ChecklistItem item() {
    return item;
  }

  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Empty after the last one. */
  Optional<WizardStep> next() {
    return Stream.of(values()).filter(step -> step.ordinal() == ordinal() + 1).findFirst();
  }

  Optional<WizardStep> previous() {
    return Stream.of(values()).filter(step -> step.ordinal() == ordinal() - 1).findFirst();
  }

  static WizardStep of(String code) {
    return Stream.of(values())
        .filter(step -> step.code().equals(code))
        .findFirst()
        .orElse(IDENTITY);
  }
}
