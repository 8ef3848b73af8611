package id.lapakkarya.platform;

/**
 * Something of this node that follows what happens on all of them, such as a cache. It hears an
 * event at least once, possibly before the work on it is done, and always once more afterwards.
 */
public interface BroadcastListener {
  void heard(BroadcastEvent event);

  /** Events were missed: nothing that was learned before may be relied on. */
  void missed();
}
