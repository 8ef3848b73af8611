package id.lapakkarya.web.shop;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/** Links to the pages of a list: the first, the last, and those around the current one. */
public class Paging {
  private static final int GAP = -1;

  private final int current;
  private final int count;
  private final IntFunction<String> address;

  public Paging(int current, int count, IntFunction<String> address) {
    this.current = current;
    this.count = count;
    this.address = address;
  }

  public int getCurrent() {
    return current;
  }

  public int getCount() {
    return count;
  }

  public boolean isHasPrevious() {
    return current > 0;
  }

  public boolean isHasNext() {
    return current + 1 < count;
  }

  public String url(int page) {
    return address.apply(page);
  }

  /** Page numbers from 0; a negative one stands for pages left out. */
  public List<Integer> getWindow() {
    TreeSet<Integer> shown = new TreeSet<>(List.of(0, Math.max(0, count - 1)));
    IntStream.rangeClosed(current - 1, current + 1)
        .filter(page -> page >= 0 && page < count)
        .forEach(shown::add);
    List<Integer> window = new ArrayList<>();
    int last = -1;
    for (int page : shown) {
      if (page > last + 1) {
        window.add(GAP);
      }
      window.add(page);
      last = page;
    }
    return window;
  }
}
