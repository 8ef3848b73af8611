package id.lapakkarya.storefront;

import id.lapakkarya.platform.Open;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;

/** Who answers searches on this node, as its health tells. */
@Stateless
@Open("tells which kind of engine there is, and neither where nor what is looked for")
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class SearchStatus {
  @Inject private KnownCluster cluster;

  public SearchEngine engine() {
    return cluster.engine();
  }
}
