package id.lapakkarya.storefront;

import id.lapakkarya.platform.Internal;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.Map;

/**
 * Writes down what was looked for in vain, away from the searches. What a server had not written
 * when it was killed is lost: it is a report, no account.
 */
@Singleton
@Internal
@DependsOn("DatabaseMigration")
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class SearchTermJob {
  @Inject private UnfoundTerms unfound;
  @Inject private SearchTerms terms;

  @Schedule(hour = "*", minute = "*", second = "*/15", persistent = false)
  public void write() {
    Map<String, Integer> taken = unfound.take();
    if (!taken.isEmpty()) {
      terms.count(taken);
    }
  }

  @Schedule(hour = "3", minute = "41", persistent = false)
  public void purge() {
    terms.purge();
  }
}
