package id.lapakkarya.platform;

import java.io.Serializable;
import java.util.List;
import java.util.function.Function;

/**
 * A part of a longer list.
 *
 * @param page from 0
 * @param size how many a page holds
 * @param total how many there are in all
 */
public record Page<T>(List<T> items, int page, int size, long total) implements Serializable {
  public <R> Page<R> map(Function<? super T, R> mapping) {
    return new Page<>(items.stream().<R>map(mapping).toList(), page, size, total);
  }

  public int pages() {
    return (int) ((total + size - 1) / size);
  }
}
