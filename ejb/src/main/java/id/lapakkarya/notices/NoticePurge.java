package id.lapakkarya.notices;

import id.lapakkarya.platform.Internal;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;

/** Forgets notices that have grown old. */
@Singleton
@Internal
@DependsOn("DatabaseMigration")
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class NoticePurge {
  @Inject private NoticeWriter notices;

  @Schedule(hour = "*", minute = "37", persistent = false)
  public void everyHour() {
    notices.forgetOld();
  }
}
