package id.lapakkarya.platform;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.json.bind.Jsonb;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.Collections;
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
      "INSERT INTO outbox_event (type, payload, recorded_at) VALUES ";

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
    insert(events);
    for (Event event : events) {
      if (event instanceof BroadcastEvent forAll) {
        afterCommit.once(forAll, () -> broadcasts.tellHere(forAll));
      }
    }
    afterCommit.once(Outbox.class, relay::nudge);
  }

  /** In one statement: an order tells each of its shops. */
  private void insert(List<? extends Event> events) {
    String rows = String.join(", ", Collections.nCopies(events.size(), "(?, ?, ?)"));
    Query insert = market.createNativeQuery(INSERT + rows);
    Timestamp now = Timestamp.from(clock.instant());
    int position = 1;
    for (Event event : events) {
      insert.setParameter(position++, event.getClass().getName());
      insert.setParameter(position++, jsonb.toJson(event));
      insert.setParameter(position++, now);
    }
    insert.executeUpdate();
  }
}
