package id.lapakkarya.storefront;

import id.lapakkarya.platform.BroadcastEvent;
import id.lapakkarya.platform.Follower;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * The search index of this node. A broadcast names what has changed; whoever searches next catches
 * up with it first. Where broadcasts were missed, and once in a while, a new index is written, and
 * the old one answers until then. None outlives the server: the database is the truth, and each
 * start begins with a new one.
 */
@ApplicationScoped
class KnownWords extends Follower {
  private static final Logger LOG = Logger.getLogger(KnownWords.class.getName());

  private static final long LIFE = Duration.ofMinutes(5).toNanos();

  @Inject private ListingReader reader;
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

  /** How well each product fits, of those that fit at all. */
  Map<Long, Double> matches(String text) {
    if (!built) {
      build();
    } else if (isOutdated() && !beingBuilt) {
      buildSoon();
    }
    if (!changed.isEmpty() || writing) {
      catchUp();
    }
    use.readLock().lock();
    try {
      return index.matches(text);
    } catch (RuntimeException e) {
      outdated = true;
      throw e;
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
      late.clear();
      beingBuilt = true;
      outdated = false;
      try {
        long begun = System.nanoTime();
        swap(filled());
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
    SearchIndex next = new SearchIndex(directory.next());
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

  /** Nobody writes the old one meanwhile; what was written to it alone is written once more. */
  private synchronized void swap(SearchIndex next) {
    SearchIndex before;
    use.writeLock().lock();
    try {
      before = index;
      index = next;
      built = true;
    } finally {
      use.writeLock().unlock();
    }
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
      changed.add(listing.productId());
      if (beingBuilt) {
        late.add(listing.productId());
      }
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
