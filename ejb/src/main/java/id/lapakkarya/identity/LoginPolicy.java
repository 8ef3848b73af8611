package id.lapakkarya.identity;

import java.time.Duration;
import java.time.Instant;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How long a login lasts without being used, and at the longest (NIST SP 800-63B, section 7.2): a
 * working day for staff, who handle other people's money; a month at a time for customers.
 */
final class LoginPolicy {
  private static final Duration STAFF_IDLE = Duration.ofHours(1);
  private static final Duration STAFF_LONGEST = Duration.ofHours(12);
  private static final Duration CUSTOMER_IDLE = Duration.ofDays(30);
  private static final Duration CUSTOMER_LONGEST = Duration.ofDays(365);
  private static final Pattern V4 = Pattern.compile("(\\d+\\.\\d+\\.\\d+)\\.\\d+");
  private static final Pattern V6 = Pattern.compile("([0-9a-fA-F]+:[0-9a-fA-F]+:[0-9a-fA-F]+):.*");

  private LoginPolicy() {}

  static Duration idle(AccountView account) {
    return account.isStaff() ? STAFF_IDLE : CUSTOMER_IDLE;
  }

  /** When a login that began then and is used now ends, if it is not used again. */
  static Instant expiry(AccountView account, Instant began, Instant now) {
    Instant end = began.plus(account.isStaff() ? STAFF_LONGEST : CUSTOMER_LONGEST);
    Instant idle = now.plus(idle(account));
    return idle.isBefore(end) ? idle : end;
  }

  /** The address without the part that tells one household from another; null stays null. */
  static String network(String address) {
    if (address == null) {
      return null;
    }
    Matcher v4 = V4.matcher(address);
    if (v4.matches()) {
      return v4.group(1) + ".x";
    }
    Matcher v6 = V6.matcher(address);
    return v6.matches() ? v6.group(1) + "::" : null;
  }
}
