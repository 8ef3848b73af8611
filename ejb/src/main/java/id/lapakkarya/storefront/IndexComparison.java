package id.lapakkarya.storefront;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.LongFunction;

/** Where an index says otherwise than the listings. */
final class IndexComparison {
  private IndexComparison() {}

  /**
   * @param indexed digests by product; {@link SearchIndex#digests}
   * @param textsAfter the next few listings after a product, in the order of their ids
   */
  static Map<Long, SearchReport.Kind> of(
      Map<Long, Long> indexed, LongFunction<List<ListingText>> textsAfter) {
    Map<Long, Long> digests = new HashMap<>(indexed);
    Map<Long, SearchReport.Kind> found = new TreeMap<>();
    List<ListingText> texts = textsAfter.apply(0);
    while (!texts.isEmpty()) {
      for (ListingText text : texts) {
        Long digest = digests.remove(text.productId());
        if (digest == null) {
          found.put(text.productId(), SearchReport.Kind.NOT_INDEXED);
        } else if (digest != text.digest()) {
          found.put(text.productId(), SearchReport.Kind.INDEXED_OTHERWISE);
        }
      }
      texts = textsAfter.apply(texts.get(texts.size() - 1).productId());
    }
    digests.keySet().forEach(product -> found.put(product, SearchReport.Kind.INDEXED_IN_VAIN));
    return found;
  }
}
