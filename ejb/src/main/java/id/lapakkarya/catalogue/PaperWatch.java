package id.lapakkarya.catalogue;

import id.lapakkarya.platform.Internal;
import id.lapakkarya.platform.WibDates;
import id.lapakkarya.tenancy.TenantId;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Watches the ends of papers. With each new day in WIB every Lapas that keeps food is looked at;
 * between these only those where something is due. A Lapas is a transaction of its own, and the
 * versions of papers and goods make it once over all nodes.
 */
@Singleton
@Internal
@DependsOn("DatabaseMigration")
@ConcurrencyManagement(ConcurrencyManagementType.CONTAINER)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class PaperWatch {
  private static final Logger LOG = Logger.getLogger(PaperWatch.class.getName());

  @Inject private FoodGate gate;
  @Inject private PaperIntake papers;
  @Inject private Clock clock;

  /** The latest day on which all were looked at here. */
  private LocalDate seen = LocalDate.MIN;

  @Schedule(hour = "*", minute = "*", second = "7/20", persistent = false)
  public void look() {
    LocalDate today = WibDates.dayOf(clock.instant());
    Set<TenantId> tenants = new LinkedHashSet<>(gate.due());
    boolean newDay = seen.isBefore(today);
    if (newDay) {
      tenants.addAll(gate.keepers());
    }
    boolean all = true;
    for (TenantId tenant : tenants) {
      try {
        if (newDay) {
          papers.fileEarlier(tenant);
        }
        gate.watch(tenant);
      } catch (RuntimeException e) {
        all = false;
        LOG.log(Level.WARNING, "papers of Lapas " + tenant + " not looked at, tried again", e);
      }
    }
    if (newDay && all) {
      seen = today;
    }
  }
}
