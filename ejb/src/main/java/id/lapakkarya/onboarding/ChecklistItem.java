package id.lapakkarya.onboarding;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** What a shop needs before buyers see it, in the order in which the wizard asks for it. */
public enum ChecklistItem {
  /** Name, place, contact, words and look are complete. */
  PROFILE,
  /** Somebody collects: the platform's collector, or the Lapas's own merchant. */
  COLLECTOR,
  PAYMENTS,
  SHIPPING,
  /** How the proceeds are shared, by which decree. */
  SCHEME,
  PRODUCTS,
  /** Food is seen by nobody before its papers are. */
  FOOD_PAPERS;

  public String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  public static Optional<ChecklistItem> find(String code) {
    return Stream.of(values()).filter(item -> item.code().equals(code)).findFirst();
  }
}
