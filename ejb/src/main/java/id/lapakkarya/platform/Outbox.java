package id.lapakkarya.platform;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.json.bind.Jsonb;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;

/**
 * Tells other contexts what has happened: rows written with the change, delivered by {@link
 * OutboxRelay} after the commit.
 *
 * <p>Through the market unit, whose connection most publishers already hold: one more from the pool
 * for each of many buyers at once would leave them waiting for each other.
 */
@Stateless
@Internal
@TransactionAttribute(TransactionAttributeType.MANDATORY)
public class Outbox {
  private static final String INSERT =
      "INSERT INTO outbox_event (type, payload, recorded_at) VALUES (?, ?, ?)";

  @PersistenceContext(unitName = "market")
  private EntityManager market;

  @Inject private Clock clock;
  @Inject private Jsonb jsonb;
  @Inject private OutboxRelay relay;
  @Inject private Broadcasts broadcasts;
  @Inject private AfterCommit afterCommit;

  public void publish(Event event) {
    publish(List.of(event));
  }

  public void publish(List<? extends Event> events) {
    if (events.isEmpty()) {
      return;
    }
    for (Event event : events) {
      market
          .createNativeQuery(INSERT)
          .setParameter(1, event.getClass().getName())
          .setParameter(2, jsonb.toJson(event))
          .setParameter(3, Timestamp.from(clock.instant()))
          .executeUpdate();
      if (event instanceof BroadcastEvent forAll) {
        afterCommit.once(forAll, () -> broadcasts.tellHere(forAll));
      }
    }
    afterCommit.once(Outbox.class, relay::nudge);
  }
}
