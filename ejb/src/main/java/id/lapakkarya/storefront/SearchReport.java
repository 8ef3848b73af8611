package id.lapakkarya.storefront;

import java.util.List;

/**
 * Whether what can be found is what the catalogue holds.
 *
 * @param products how many there are, listed or not
 * @param differences the first of them, ordered by product
 * @param found how many there are in all
 * @param engine whose index was looked at
 */
public record SearchReport(
    long products, List<Difference> differences, long found, SearchEngine engine) {
  /**
   * One product that is found otherwise than it should be.
   *
   * @param columns what its listing says otherwise; empty where the index is wrong
   */
  public record Difference(long product, Kind kind, List<String> columns) {}

  /** What is wrong with it. */
  public enum Kind {
    /** The listing says otherwise than catalogue, stock and shop, or is there without reason. */
    LISTED_OTHERWISE,
    /** Listed, and not in the index. */
    NOT_INDEXED,
    /** The index has other words than the listing. */
    INDEXED_OTHERWISE,
    /** In the index, and not listed. */
    INDEXED_IN_VAIN
  }

  public boolean isEqual() {
    return found == 0;
  }
}
