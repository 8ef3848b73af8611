package id.lapakkarya.it.incontainer;

import id.lapakkarya.platform.EventHandler;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** Hears events, some only at the second or third try. */
@ApplicationScoped
public class Listener implements EventHandler<SomethingHappened> {
  private final List<String> tried = new CopyOnWriteArrayList<>();
  private final List<String> heard = new CopyOnWriteArrayList<>();

  @Override
  public Class<SomethingHappened> eventType() {
    return SomethingHappened.class;
  }

  @Override
  public void handle(SomethingHappened event) {
    tried.add(event.name());
    if (tried.stream().filter(event.name()::equals).count() <= event.failures()) {
      throw new IllegalStateException("not now: " + event.name());
    }
    heard.add(event.name());
  }

  public long timesHeard(String name) {
    return heard.stream().filter(name::equals).count();
  }
}
