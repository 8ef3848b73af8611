package id.lapakkarya.web.admin.audit;

import id.lapakkarya.audit.AuditLog;
import id.lapakkarya.audit.AuditOutcome;
import id.lapakkarya.platform.WibDates;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Locale;

/**
 * Which entries an address asks for. What it leaves out or spells wrong is the last thirty days,
 * and everything else.
 *
 * @param understood false when something in the address was spelt wrong
 */
record Search(
    LocalDate from,
    LocalDate to,
    String actor,
    String action,
    String subject,
    AuditOutcome outcome,
    String shop,
    boolean understood)
    implements Serializable {
  private static final int DAYS = 30;
  private static final int LONGEST = 160;

  static Search read(
      String from,
      String to,
      String actor,
      String action,
      String subject,
      String outcome,
      String shop,
      LocalDate today) {
    LocalDate first = WibDates.parse(from).orElse(null);
    LocalDate last = WibDates.parse(to).orElse(null);
    AuditOutcome ended = outcome(outcome);
    boolean wrong =
        isWrong(from, first)
            || isWrong(to, last)
            || isWrong(outcome, ended)
            || (first != null && last != null && last.isBefore(first));
    return new Search(
        first == null ? today.minusDays(DAYS) : first,
        last == null ? today : last,
        clean(actor),
        clean(action),
        clean(subject),
        ended,
        clean(shop),
        !wrong);
  }

  /** Both days belong to it, as WIB counts them. */
  AuditLog.Query query() {
    return new AuditLog.Query(
        WibDates.startOf(from),
        WibDates.startOf(to.plusDays(1)),
        actor,
        action,
        subject,
        outcome,
        shop);
  }

  /** Something but the span is asked for. */
  boolean isNarrowed() {
    return outcome != null || !(actor + action + subject + shop).isEmpty();
  }

  private static boolean isWrong(String text, Object read) {
    return text != null && !text.isBlank() && read == null;
  }

  private static String clean(String text) {
    if (text == null) {
      return "";
    }
    String one = text.strip();
    return one.length() > LONGEST ? one.substring(0, LONGEST) : one;
  }

  private static AuditOutcome outcome(String code) {
    for (AuditOutcome each : AuditOutcome.values()) {
      if (each.code().equals(code == null ? "" : code.strip().toLowerCase(Locale.ROOT))) {
        return each;
      }
    }
    return null;
  }
}
