package id.lapakkarya.storefront;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;

/**
 * The best first, but not one shop's goods only where another's fit nearly as well: with each work
 * that a shop has on the list already, its next one counts for a little less.
 */
final class ShopMix {
  private static final double STEP = 0.05;
  private static final int MOST_STEPS = 6;

  /** Nobody turns so many pages that the rest has to be mixed. */
  private static final int MIXED = 240;

  private static final Comparator<Fit> BEST =
      Comparator.comparingDouble(Fit::value).reversed().thenComparing(fit -> fit.row().id());

  private ShopMix() {}

  /**
   * A listing and how well it fits.
   *
   * @param value about 1 for the best of all
   */
  record Fit(ListingRow row, double value) {}

  /** A shop's goods, the best first. */
  private static final class Queue {
    private final Deque<Fit> goods = new ArrayDeque<>();
    private int taken;

    Fit next() {
      Fit head = goods.getFirst();
      return new Fit(head.row(), head.value() - STEP * Math.min(taken, MOST_STEPS));
    }
  }

  static List<ListingRow> of(List<Fit> fits) {
    List<Fit> sorted = fits.stream().sorted(BEST).toList();
    Map<String, Queue> shops = new HashMap<>();
    sorted.stream()
        .limit(MIXED)
        .forEach(
            fit ->
                shops
                    .computeIfAbsent(fit.row().view().shopSlug(), shop -> new Queue())
                    .goods
                    .add(fit));
    PriorityQueue<Queue> queues = new PriorityQueue<>(Comparator.comparing(Queue::next, BEST));
    queues.addAll(shops.values());
    List<ListingRow> mixed = new ArrayList<>(sorted.size());
    while (!queues.isEmpty()) {
      Queue queue = queues.remove();
      mixed.add(queue.goods.removeFirst().row());
      queue.taken++;
      if (!queue.goods.isEmpty()) {
        queues.add(queue);
      }
    }
    sorted.stream().skip(MIXED).map(Fit::row).forEach(mixed::add);
    return mixed;
  }
}
