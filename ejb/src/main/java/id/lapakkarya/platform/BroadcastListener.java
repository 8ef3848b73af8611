package id.lapakkarya.platform;

/**
 * Something of this node that follows what happens on all of them, such as a cache. It hears an
 * event at least once, possibly before the work on it is done, and always once more afterwards.
 */
public interface BroadcastListener {
  void heard(BroadcastEvent event);

  /**
   * Who remembers data hears before who keeps answers made from it, so that no answer is made anew
   * from what is just being forgotten.
   */
  default boolean isMadeFromOthers() {
    return false;
  }

  /** Events were missed: nothing that was learned before may be relied on. */
  void missed();
}
