package id.lapakkarya.audit;

import id.lapakkarya.platform.Internal;
import id.lapakkarya.platform.WibDates;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.YearMonth;

/** Forgets from which addresses strangers came, a year after they did. */
@Singleton
@Internal
@DependsOn("DatabaseMigration")
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class VisitorKeyExpiry {
  private static final int MONTHS = 12;

  @Inject private PersonKeys keys;
  @Inject private Clock clock;

  @Schedule(hour = "3", minute = "10", persistent = false)
  public void everyNight() {
    keys.destroyVisitorsBefore(YearMonth.from(WibDates.dayOf(clock.instant())).minusMonths(MONTHS));
  }
}
