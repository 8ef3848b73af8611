package id.lapakkarya.shipping;

import java.util.Set;

/** How far a parcel goes, seen from the Lapas. */
public enum Zone {
  ANY,
  CITY,
  PROVINCE,
  SUMATRA,
  JAVA,
  OTHER;

  private static final Set<String> SUMATRAN =
      Set.of("11", "12", "13", "14", "15", "16", "17", "18", "19", "21");
  private static final Set<String> JAVANESE = Set.of("31", "32", "33", "34", "35", "36");

  /**
   * The zone of a district, by Kemendagri's codes.
   *
   * @param originRegency e.g. {@code 16.71}
   * @param destination code of a district, e.g. {@code 16.71.01}
   */
  public static Zone between(String originRegency, String destination) {
    if (destination.startsWith(originRegency + ".")) {
      return CITY;
    }
    String province = destination.substring(0, 2);
    if (originRegency.startsWith(province + ".")) {
      return PROVINCE;
    }
    if (SUMATRAN.contains(province)) {
      return SUMATRA;
    }
    return JAVANESE.contains(province) ? JAVA : OTHER;
  }
}
