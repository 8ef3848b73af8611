package id.lapakkarya.storefront;

import id.lapakkarya.catalogue.Catalogue;
import id.lapakkarya.platform.Open;
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
    Map<Long, SearchReport.Kind> found = new TreeMap<>(words.differences());
    List<Long> products = catalogue.productIds(Optional.empty());
    for (Long product : products) {
      if (!projector.isCurrent(product)) {
        found.put(product, SearchReport.Kind.LISTED_OTHERWISE);
      }
    }
    return new SearchReport(
        products.size(),
        found.entrySet().stream()
            .limit(MOST_TOLD)
            .map(each -> new SearchReport.Difference(each.getKey(), each.getValue()))
            .toList(),
        found.size(),
        cluster.engine());
  }
}
