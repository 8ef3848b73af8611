package id.lapakkarya.storefront;

import id.lapakkarya.platform.BroadcastEvent;
import id.lapakkarya.platform.Follower;
import id.lapakkarya.storefront.SearchWords.Word;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.Function;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * The search index of this node; where there is a search cluster, for when that does not answer. A
 * broadcast names what has changed; whoever searches next catches up with it first. Where
 * broadcasts were missed, and once in a while, a new index is written, and the old one answers
 * until then. None outlives the server: the database is the truth, and each start begins with a new
 * one.
 */
@ApplicationScoped
class KnownWords extends Follower {
  private static final Logger LOG = Logger.getLogger(KnownWords.class.getName());

  private static final long LIFE = Duration.ofMinutes(5).toNanos();

  @Inject private ListingReader reader;
  @Inject private KnownSynonyms synonyms;
  @Inject private KnownCluster cluster;
  @Inject private SearchDirectory directory;
  @Resource private ManagedExecutorService executor;

  private final Set<Long> changed = ConcurrentHashMap.newKeySet();

  /** What has changed since the index that is being built was begun. */
  private final Set<Long> late = ConcurrentHashMap.newKeySet();

  /** Held for reading by who searches, so that nobody closes what is being searched. */
  private final ReadWriteLock use = new ReentrantReadWriteLock();

  private final Object building = new Object();

  private SearchIndex index;
  private volatile boolean built;
  private volatile boolean outdated;
  private volatile long builtAt;
  private volatile boolean beingBuilt;

  /** While it is true, who searches waits: what has changed is taken out of the notes already. */
  private volatile boolean writing;

  /** What has these words, or others that mean the same. */
  Matches matches(String text) {
    return synonyms.now().find(SearchWords.of(text), this::matches);
  }

  private Matches matches(List<List<Word>> ways) {
    Optional<Matches> found = cluster.matches(ways);
    if (found.isPresent()) {
      keepReady();
    }
    return found.orElseGet(() -> ask(index -> index.matches(ways)));
  }

  /** Somebody else answers for now. */
  private void keepReady() {
    if ((!built || isOutdated()) && !beingBuilt) {
      buildSoon();
    }
  }

  /**
   * Where an index says otherwise than the listings, by product: this node's, or the cluster's
   * where that answers. Both catch up first.
   */
  Map<Long, SearchReport.Kind> differences() {
    Map<Long, SearchReport.Kind> found =
        IndexComparison.of(ask(SearchIndex::digests), reader::textsAfter);
    found.putAll(cluster.differences());
    return found;
  }

  /** An index that cannot be asked any more is made anew at once, and asked again. */
  private <T> T ask(Function<SearchIndex, T> question) {
    try {
      follow();
      return put(question);
    } catch (RuntimeException e) {
      LOG.log(Level.WARNING, "the index failed and is made anew", e);
      outdated = true;
    }
    build();
    return put(question);
  }

  private void follow() {
    if (!built) {
      build();
    } else if (isOutdated() && !beingBuilt) {
      buildSoon();
    }
    if (!changed.isEmpty() || writing) {
      catchUp();
    }
  }

  private <T> T put(Function<SearchIndex, T> question) {
    use.readLock().lock();
    try {
      return question.apply(index);
    } finally {
      use.readLock().unlock();
    }
  }

  private boolean isOutdated() {
    return outdated || System.nanoTime() - builtAt > LIFE;
  }

  private void build() {
    synchronized (building) {
      if (built && !isOutdated()) {
        return;
      }
      Set<Long> before = Set.copyOf(changed);
      late.clear();
      beingBuilt = true;
      outdated = false;
      try {
        long begun = System.nanoTime();
        swap(filled(), before);
        builtAt = begun;
        directory.keepNewest();
      } catch (RuntimeException e) {
        outdated = true;
        throw e;
      } finally {
        beingBuilt = false;
      }
    }
  }

  private SearchIndex filled() {
    SearchIndex next = new LuceneIndex(directory.next());
    try {
      fill(next);
      return next;
    } catch (RuntimeException e) {
      next.close();
      throw e;
    }
  }

  private void fill(SearchIndex next) {
    List<ListingText> texts = reader.textsAfter(0);
    while (!texts.isEmpty()) {
      next.write(Set.of(), texts);
      texts = reader.textsAfter(texts.get(texts.size() - 1).productId());
    }
  }

  /**
   * Nobody writes the old one meanwhile; what was written to it alone is written once more.
   *
   * @param known what had changed before the new one was begun
   */
  private synchronized void swap(SearchIndex next, Set<Long> known) {
    SearchIndex before;
    use.writeLock().lock();
    try {
      before = index;
      index = next;
      built = true;
    } finally {
      use.writeLock().unlock();
    }
    changed.removeAll(known);
    changed.addAll(late);
    if (before != null) {
      before.close();
    }
  }

  private void buildSoon() {
    try {
      executor.execute(this::buildOrLog);
    } catch (RejectedExecutionException e) {
      LOG.log(Level.FINE, "the next search asks again", e);
    }
  }

  private void buildOrLog() {
    try {
      build();
    } catch (RuntimeException e) {
      LOG.log(Level.WARNING, "index not built, the next search tries again", e);
    }
  }

  private synchronized void catchUp() {
    // Taken out before they are read: what changes meanwhile is noted again.
    Set<Long> taken = new HashSet<>(changed);
    if (taken.isEmpty()) {
      return;
    }
    writing = true;
    changed.removeAll(taken);
    try {
      index.write(taken, reader.texts(taken));
    } catch (RuntimeException e) {
      changed.addAll(taken);
      outdated = true;
      throw e;
    } finally {
      writing = false;
    }
  }

  @Override
  public void heard(BroadcastEvent event) {
    if (event instanceof ListingChanged listing) {
      // In this order, or who has just built an index could forget it.
      if (beingBuilt) {
        late.add(listing.productId());
      }
      changed.add(listing.productId());
    }
  }

  @Override
  public void missed() {
    outdated = true;
  }

  @PreDestroy
  void close() {
    use.writeLock().lock();
    try {
      if (index != null) {
        index.close();
        index = null;
        built = false;
      }
    } finally {
      use.writeLock().unlock();
    }
  }
}
