package id.lapakkarya.storefront;

import id.lapakkarya.platform.BroadcastEvent;
import id.lapakkarya.platform.Follower;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * All listings, as this node remembers them: lists, their counts and the front page are made from
 * them without asking the database. A broadcast names what has changed; whoever reads next catches
 * up with it first. Once in a while all of it is read anew.
 */
@ApplicationScoped
class KnownListings extends Follower {
  private static final long LIFE = Duration.ofMinutes(5).toNanos();

  @Inject private ListingReader reader;

  private final Set<Long> changed = ConcurrentHashMap.newKeySet();
  private volatile boolean outdated = true;

  /** While it is true, who reads waits: what has changed is taken out of the notes already. */
  private volatile boolean reading;

  private volatile long readAt;
  private volatile ListingShelf shelf = ListingShelf.EMPTY;

  ListingShelf now() {
    if (outdated || !changed.isEmpty() || System.nanoTime() - readAt > LIFE || reading) {
      catchUp();
    }
    return shelf;
  }

  private synchronized void catchUp() {
    reading = true;
    try {
      read();
    } finally {
      reading = false;
    }
  }

  private void read() {
    if (outdated || System.nanoTime() - readAt > LIFE) {
      outdated = false;
      changed.clear();
      try {
        shelf = ListingShelf.of(reader.all());
        readAt = System.nanoTime();
      } catch (RuntimeException e) {
        outdated = true;
        throw e;
      }
    } else if (!changed.isEmpty()) {
      // Taken out before they are read: what changes meanwhile is noted again.
      Set<Long> taken = new HashSet<>(changed);
      changed.removeAll(taken);
      try {
        shelf = shelf.with(taken, reader.rows(taken));
      } catch (RuntimeException e) {
        changed.addAll(taken);
        throw e;
      }
    }
  }

  @Override
  public void heard(BroadcastEvent event) {
    if (event instanceof ListingChanged listing) {
      changed.add(listing.productId());
    }
  }

  @Override
  public void missed() {
    outdated = true;
  }
}
