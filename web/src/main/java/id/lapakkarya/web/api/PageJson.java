package id.lapakkarya.web.api;

import id.lapakkarya.platform.Page;
import java.util.List;

/** A list as the contract writes it. */
public record PageJson<T>(List<T> items, int page, int size, long total) {
  private static final int WHOLE = 100;

  /**
   * A page of a short list that is at hand as a whole; without a wish, as much as a page may hold.
   */
  static <T> PageJson<T> of(List<T> all, String page, String size) {
    int wanted = Input.integer("size", size, WHOLE, 1, WHOLE);
    int number = Input.integer("page", page, 0, 0, Input.LARGEST_PAGE);
    return new PageJson<>(
        all.stream().skip((long) number * wanted).limit(wanted).toList(),
        number,
        wanted,
        all.size());
  }

  static <T> PageJson<T> of(Page<T> page) {
    return new PageJson<>(page.items(), page.page(), page.size(), page.total());
  }
}
