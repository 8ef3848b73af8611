package id.lapakkarya.catalogue;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** What an office certifies of food or of the kitchen that makes it. */
public enum PaperKind {
  /** Certificate of a home industry's food (SPP-IRT), by the regency. */
  PIRT("P-IRT"),
  /** Registration of processed food made in the country, by BPOM. */
  BPOM_MD("BPOM MD"),
  /** Certificate of hygiene of the kitchen (SLHS), by the health office. */
  HYGIENE("Layak Higiene"),
  /** Halal certificate, by BPJPH. */
  HALAL("Halal");

  private final String label;

  PaperKind(String label) {
    this.label = label;
  }

  /** What everybody calls it, in every language. */
  public String label() {
    return label;
  }

  public String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /**
   * A halal certificate is valid for as long as nothing in the making changes (UU 33/2014, article
   * 42, as changed by UU 6/2023); all others end on a day.
   */
  public boolean mayBeEndless() {
    return this == HALAL;
  }

  /** By its label, name or code, however it is spaced: {@code P-IRT}, {@code pirt}. */
  public static Optional<PaperKind> find(String text) {
    String wanted = plain(text == null ? "" : text);
    return Stream.of(values())
        .filter(kind -> plain(kind.label).equals(wanted) || plain(kind.name()).equals(wanted))
        .findFirst();
  }

  private static String plain(String text) {
    return text.toLowerCase(Locale.ROOT).replaceAll("[^a-z]", "");
  }
}
