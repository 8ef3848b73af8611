package id.lapakkarya.web.shop;

import id.lapakkarya.platform.Rupiah;
import java.util.Optional;
import java.util.OptionalInt;

/** Reads numbers as people type them; what is no number counts as not typed. */
public final class Numbers {
  private static final int MOST_PAGES = 10_000;
  private static final int MOST_DIGITS = 12;

  private Numbers() {}

  /** A page from 0. */
  public static int pageOf(String text) {
    return Math.min(integer(text).orElse(0), MOST_PAGES);
  }

  public static OptionalInt integer(String text) {
    return text != null && text.strip().matches("[0-9]{1,9}")
        ? OptionalInt.of(Integer.parseInt(text.strip()))
        : OptionalInt.empty();
  }

  /** An amount such as {@code Rp150.000}, {@code 150000} or {@code 150 000}. */
  public static Optional<Rupiah> rupiah(String text) {
    String digits = text == null ? "" : text.replaceAll("[^0-9]", "");
    return digits.isEmpty() || digits.length() > MOST_DIGITS
        ? Optional.empty()
        : Optional.of(Rupiah.of(Long.parseLong(digits)));
  }
}
