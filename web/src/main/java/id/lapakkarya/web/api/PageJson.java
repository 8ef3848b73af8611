package id.lapakkarya.web.api;

import id.lapakkarya.platform.Page;
import java.util.List;

/** A list as the contract writes it. */
public record PageJson<T>(List<T> items, int page, int size, long total) {
  static <T> PageJson<T> of(Page<T> page) {
    return new PageJson<>(page.items(), page.page(), page.size(), page.total());
  }
}
