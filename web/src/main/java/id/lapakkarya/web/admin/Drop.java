package id.lapakkarya.web.admin;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A thing that was drawn to another place of its list, as order.js sends it.
 *
 * @param item how the list calls it
 * @param place from 0
 */
public record Drop(long item, int place) {
  private static final Pattern FORM = Pattern.compile("(-?\\d{1,18}):(\\d{1,4})");

  /** Empty for what no list sends. */
  public static Optional<Drop> read(String text) {
    Matcher drop = FORM.matcher(text == null ? "" : text);
    return drop.matches()
        ? Optional.of(new Drop(Long.parseLong(drop.group(1)), Integer.parseInt(drop.group(2))))
        : Optional.empty();
  }
}
