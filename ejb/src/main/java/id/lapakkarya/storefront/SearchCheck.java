package id.lapakkarya.storefront;

import id.lapakkarya.catalogue.Catalogue;
import id.lapakkarya.platform.Open;
import id.lapakkarya.storefront.SearchReport.Difference;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Compares this node's index, and the search cluster's where there is one, with the listings, and
 * each listing with what catalogue, stock and shop say. What changes meanwhile may be told as a
 * difference: whoever finds one asks again.
 */
@Stateless
@Open("which works are found is public; where it is asked, the machine itself alone may ask")
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class SearchCheck {
  private static final int MOST_TOLD = 100;

  @Inject private KnownWords words;
  @Inject private KnownCluster cluster;
  @Inject private ListingProjector projector;
  @Inject private Catalogue catalogue;

  public SearchReport run() {
    Map<Long, Difference> found = new TreeMap<>();
    words
        .differences()
        .forEach((product, kind) -> found.put(product, new Difference(product, kind, List.of())));
    List<Long> products = catalogue.productIds(Optional.empty());
    for (Long product : products) {
      List<String> columns = projector.differences(product);
      if (!columns.isEmpty()) {
        found.put(product, new Difference(product, SearchReport.Kind.LISTED_OTHERWISE, columns));
      }
    }
    return new SearchReport(
        products.size(),
        found.values().stream().limit(MOST_TOLD).toList(),
        found.size(),
        cluster.engine());
  }
}
