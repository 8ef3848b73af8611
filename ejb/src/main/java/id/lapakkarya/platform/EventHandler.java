package id.lapakkarya.platform;

/**
 * Competing consumer of one type of event ("work"). The relay calls it in the transaction that
 * marks the event done, so that what it writes counts exactly once; it must not call out.
 *
 * @param <E> the event
 */
public interface EventHandler<E extends Event> {
  Class<E> eventType();

  void handle(E event);
}
