package id.lapakkarya.payment;

import id.lapakkarya.ordering.Orders;
import id.lapakkarya.platform.Internal;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Ends orders whose time is up, each in a transaction of its own; the order's row lock makes it
 * once over all nodes.
 */
@Singleton
@Internal
@DependsOn("DatabaseMigration")
@ConcurrencyManagement(ConcurrencyManagementType.CONTAINER)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class PaymentExpiry {
  private static final Logger LOG = Logger.getLogger(PaymentExpiry.class.getName());
  private static final int BATCH = 200;

  @Inject private Orders orders;
  @Inject private Payments payments;

  @Schedule(hour = "*", minute = "*", second = "*/10", persistent = false)
  public void expireDue() {
    for (String number : orders.dueNumbers(BATCH)) {
      try {
        payments.expire(number);
      } catch (RuntimeException e) {
        LOG.log(Level.WARNING, "order " + number + " not expired, tried again", e);
      }
    }
  }
}
