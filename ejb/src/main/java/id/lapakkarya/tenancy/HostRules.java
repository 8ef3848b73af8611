package id.lapakkarya.tenancy;

import java.util.Locale;

/** Which names a shop's own host may have (RFC 1123: letters, digits and dashes between dots). */
public final class HostRules {
  private static final int LONGEST = 120;
  private static final String LABEL = "[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?";
  private static final String NAME = "(" + LABEL + "\\.)+[a-z]([a-z0-9-]{0,61}[a-z0-9])";

  private HostRules() {}

  /** The name as it is compared: small letters, without a dot at the end. */
  public static String plain(String typed) {
    String name = typed == null ? "" : typed.strip().toLowerCase(Locale.ROOT);
    return name.endsWith(".") ? name.substring(0, name.length() - 1) : name;
  }

  /** A whole name; neither an address in numbers nor a name of the machine itself. */
  public static boolean isHost(String name) {
    return name.length() <= LONGEST
        && name.matches(NAME)
        && !name.equals("localhost")
        && !name.endsWith(".localhost");
  }
}
