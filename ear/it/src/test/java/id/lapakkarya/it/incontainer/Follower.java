package id.lapakkarya.it.incontainer;

import id.lapakkarya.platform.BroadcastEvent;
import id.lapakkarya.platform.BroadcastListener;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;

/** Follows broadcasts as a cache does. */
class Follower implements BroadcastListener {
  private final List<BroadcastEvent> heard = new CopyOnWriteArrayList<>();
  private final AtomicInteger missed = new AtomicInteger();

  @Override
  public void heard(BroadcastEvent event) {
    heard.add(event);
  }

  @Override
  public void missed() {
    missed.incrementAndGet();
  }

  long timesHeard(BroadcastEvent event) {
    return heard.stream().filter(event::equals).count();
  }

  int timesMissed() {
    return missed.get();
  }
}
