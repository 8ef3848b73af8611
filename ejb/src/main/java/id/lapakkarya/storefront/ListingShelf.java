package id.lapakkarya.storefront;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/**
 * All listings at one moment, the newest first.
 *
 * @param rows ordered by {@link #NEWEST}
 */
record ListingShelf(List<ListingRow> rows) {
  static final ListingShelf EMPTY = new ListingShelf(List.of());

  static final Comparator<ListingRow> NEWEST =
      Comparator.comparing(ListingRow::createdAt).thenComparing(ListingRow::id).reversed();

  static ListingShelf of(Collection<ListingRow> rows) {
    return new ListingShelf(rows.stream().sorted(NEWEST).toList());
  }

  /** The shelf once these products are listed so, or not at all any more. */
  ListingShelf with(Set<Long> changed, Collection<ListingRow> now) {
    List<ListingRow> all = new ArrayList<>(rows.size() + now.size());
    for (ListingRow row : rows) {
      if (!changed.contains(row.id())) {
        all.add(row);
      }
    }
    all.addAll(now);
    // Nearly in order already, which this sort takes little time for.
    all.sort(NEWEST);
    return new ListingShelf(all);
  }
}
