package id.lapakkarya.catalogue;

import id.lapakkarya.tenancy.TenantId;
import java.io.Serializable;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.Set;

/**
 * A paper of a Lapas.
 *
 * @param validUntil last day on which it is valid, WIB; null is without an end
 * @param fileType media type of the copy that was sent in; null is none
 * @param products ids of the goods that it covers
 */
public record PaperView(
    long id,
    int version,
    TenantId tenant,
    PaperKind kind,
    String number,
    String holder,
    LocalDate validFrom,
    LocalDate validUntil,
    String fileType,
    Set<Long> products)
    implements Serializable {
  /** How near a paper is to its end. */
  public enum Standing {
    COMING,
    VALID,
    IN_60,
    IN_30,
    IN_7,
    EXPIRED
  }

  public boolean isValidOn(LocalDate day) {
    return !day.isBefore(validFrom) && (validUntil == null || !day.isAfter(validUntil));
  }

  /** Days until its last one; negative when that is over, empty without one. */
  public Optional<Long> daysLeft(LocalDate today) {
    return Optional.ofNullable(validUntil).map(last -> ChronoUnit.DAYS.between(today, last));
  }

  public Standing standing(LocalDate today) {
    if (today.isBefore(validFrom)) {
      return Standing.COMING;
    }
    long left = daysLeft(today).orElse(Long.MAX_VALUE);
    if (left < 0) {
      return Standing.EXPIRED;
    }
    if (left <= PaperWarning.LAST) {
      return Standing.IN_7;
    }
    if (left <= PaperWarning.SECOND) {
      return Standing.IN_30;
    }
    return left <= PaperWarning.FIRST ? Standing.IN_60 : Standing.VALID;
  }
}
