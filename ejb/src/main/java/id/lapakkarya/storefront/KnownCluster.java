package id.lapakkarya.storefront;

import id.lapakkarya.platform.BroadcastEvent;
import id.lapakkarya.platform.Follower;
import id.lapakkarya.storefront.SearchWords.Word;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.logging.Level;
import java.util.logging.Logger;

/** The search cluster of this market, where one is configured. */
@ApplicationScoped
class KnownCluster extends Follower {
  private static final Logger LOG = Logger.getLogger(KnownCluster.class.getName());

  @Inject private ConfiguredCluster configured;
  @Inject private ListingReader reader;
  @Resource private ManagedExecutorService executor;

  private volatile Optional<SearchCluster> cluster = Optional.empty();

  @PostConstruct
  void connect() {
    ClusterSettings where = configured.settings();
    if (where.isOn()) {
      cluster = Optional.of(new SearchCluster(where, listings(), executor));
    }
  }

  private SearchCluster.Source listings() {
    return new SearchCluster.Source() {
      @Override
      public Collection<ListingText> texts(Set<Long> products) {
        return reader.texts(products);
      }

      @Override
      public List<ListingText> textsAfter(long product) {
        return reader.textsAfter(product);
      }
    };
  }

  /** Empty where there is none, or none that answers. */
  Optional<Matches> matches(List<List<Word>> ways) {
    return cluster.flatMap(each -> each.matches(ways));
  }

  /** Nothing where there is none, or none that answers. */
  Map<Long, SearchReport.Kind> differences() {
    try {
      return cluster
          .filter(SearchCluster::answers)
          .map(SearchCluster::differences)
          .orElse(Map.of());
    } catch (ClusterException e) {
      LOG.log(Level.WARNING, "the search cluster is not compared: {0}", e.getMessage());
      return Map.of();
    }
  }

  SearchEngine engine() {
    return cluster
        .map(each -> each.answers() ? SearchEngine.CLUSTER : SearchEngine.EMBEDDED_INSTEAD)
        .orElse(SearchEngine.EMBEDDED);
  }

  @Override
  public void heard(BroadcastEvent event) {
    if (event instanceof ListingChanged listing) {
      cluster.ifPresent(each -> each.heard(listing.productId()));
    }
  }

  @Override
  public void missed() {
    cluster.ifPresent(SearchCluster::missed);
  }
}
