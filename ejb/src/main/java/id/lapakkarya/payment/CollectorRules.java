package id.lapakkarya.payment;

import id.lapakkarya.platform.Rupiah;
import id.lapakkarya.platform.Violations;

/** What the description of a merchant of record must satisfy. */
public final class CollectorRules {
  private static final Rupiah HIGHEST = Rupiah.of(1_000_000_000_000L);

  private CollectorRules() {}

  public static Violations check(CollectorView merchant) {
    return new Violations()
        .text("merchantName", merchant.name(), 3, 120)
        .text("nmid", merchant.nmid(), 5, 20)
        .when(
            merchant.staticQris() == null
                || merchant.staticQris().length() > 512
                || !Qris.isValid(merchant.staticQris()),
            "qris",
            "qris")
        .text("bank", merchant.bank(), 2, 60)
        .text("bankAccount", merchant.bankAccount(), 4, 40)
        .text("bankHolder", merchant.bankHolder(), 3, 120)
        .when(
            merchant.qrisLimit() == null
                || !merchant.qrisLimit().isPositive()
                || merchant.qrisLimit().compareTo(HIGHEST) > 0,
            "qrisLimit",
            "out-of-range")
        .when(merchant.qrisLimitSince() == null, "qrisLimitSince", "not-a-date")
        .text("qrisLimitSource", merchant.qrisLimitSource(), 3, 200);
  }
}
