package id.lapakkarya.customer;

import id.lapakkarya.platform.Internal;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;

/** Forgets addresses that were removed and not taken back. */
@Singleton
@Internal
@DependsOn("DatabaseMigration")
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class AddressPurge {
  @Inject private AddressBook addresses;

  @Schedule(hour = "*", minute = "41", persistent = false)
  public void everyHour() {
    addresses.forgetRemoved();
  }
}
