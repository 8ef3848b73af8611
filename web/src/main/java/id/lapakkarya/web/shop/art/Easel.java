package id.lapakkarya.web.shop.art;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Paints in the background what somebody has asked for, one picture at a time. */
@ApplicationScoped
class Easel {
  private static final Logger LOG = Logger.getLogger(Easel.class.getName());

  /** Whoever asks for more of them asks once more. */
  private static final int MOST_WAITING = 500;

  @Resource private ManagedExecutorService executor;

  /** By what they are asked for; the first is being painted. */
  private final Map<String, Runnable> waiting = new LinkedHashMap<>();

  private boolean busy;

  /**
   * Has that painted soon, and once.
   *
   * @param painting keeps what it paints
   */
  synchronized void ask(String name, Runnable painting) {
    if (waiting.size() < MOST_WAITING) {
      waiting.putIfAbsent(name, painting);
    }
    if (!busy) {
      executor.execute(this::paintAll);
      busy = true;
    }
  }

  private void paintAll() {
    try {
      for (Map.Entry<String, Runnable> next = next(); next != null; next = next()) {
        try {
          next.getValue().run();
        } catch (RuntimeException spoilt) {
          LOG.log(Level.WARNING, spoilt, () -> "a picture could not be painted");
        } finally {
          done(next.getKey());
        }
      }
    } catch (Error broken) {
      // Whoever asks next has the rest painted.
      rest();
      throw broken;
    }
  }

  private synchronized void rest() {
    busy = false;
  }

  private synchronized Map.Entry<String, Runnable> next() {
    busy = !waiting.isEmpty();
    return busy ? Map.entry(first(), waiting.get(first())) : null;
  }

  private String first() {
    return waiting.keySet().iterator().next();
  }

  private synchronized void done(String name) {
    waiting.remove(name);
  }
}
