package id.lapakkarya.shipping;

import id.lapakkarya.platform.Rupiah;
import id.lapakkarya.platform.Violations;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What a Lapas's table of rates must satisfy. */
public final class RateRules {
  private static final Rupiah HIGHEST = Rupiah.of(10_000_000);
  private static final int LONGEST_DAYS = 90;

  private RateRules() {}

  public static Violations check(List<RateDraft> rates) {
    Violations violations = new Violations();
    Set<String> seen = new HashSet<>();
    for (int i = 0; i < rates.size(); i++) {
      RateDraft rate = rates.get(i);
      String field = "rates[" + i + "]";
      violations
          .when(!Services.ALL.contains(rate.service()), field + ".service", "unknown-value")
          .when(rate.zone() == null, field + ".zone", "unknown-value")
          .when(!seen.add(rate.service() + " " + rate.zone()), field + ".zone", "repeated")
          .when(!isCost(rate.base()), field + ".base", "out-of-range")
          .when(!isCost(rate.perKg()), field + ".perKg", "out-of-range")
          .when(
              rate.etaDays() < 0 || rate.etaDays() > LONGEST_DAYS,
              field + ".etaDays",
              "out-of-range");
    }
    return violations;
  }

  private static boolean isCost(Rupiah cost) {
    return cost != null && cost.amount() >= 0 && cost.compareTo(HIGHEST) <= 0;
  }
}
