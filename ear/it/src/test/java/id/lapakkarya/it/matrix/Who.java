package id.lapakkarya.it.matrix;

import java.util.Locale;
import java.util.Optional;

/**
 * Everybody who may knock, as the issue lists them; written down here a second time on purpose, so
 * that a role which is granted too much in the code is seen by this test.
 */
enum Who {
  ANONYMOUS(Reach.NOWHERE, null),
  BUYER(Reach.NOWHERE, "buyer@demo.test"),
  OPERATOR(Reach.OWN_LAPAS, "operator@%s.demo.test"),
  WAREHOUSE(Reach.OWN_LAPAS, "warehouse@%s.demo.test"),
  CASHIER(Reach.OWN_LAPAS, "cashier@%s.demo.test"),
  FINANCE(Reach.OWN_LAPAS, "finance@%s.demo.test"),
  KALAPAS(Reach.OWN_LAPAS, "kalapas@%s.demo.test"),
  PROVINCE_OPERATOR(Reach.EVERYWHERE, "matriks-provinsi@contoh.test"),
  PROVINCE_FINANCE(Reach.EVERYWHERE, "collector@demo.test"),
  PROVINCE_AUDITOR(Reach.EVERYWHERE, "auditor@demo.test"),
  REGIONAL_AUDITOR(Reach.REGION, "regional@demo.test"),
  DINAS_UMKM(Reach.NOWHERE, "umkm@demo.test");

  /** Whose Lapas are not foreign to this person. */
  enum Reach {
    NOWHERE,
    OWN_LAPAS,
    /** Palembang: the own Lapas of the matrix lies in it, the foreign one outside. */
    REGION,
    EVERYWHERE
  }

  private final Reach reach;
  private final String email;

  Who(Reach reach, String email) {
    this.reach = reach;
    this.email = email;
  }

  /** True for those to whom the other Lapas is a foreign one. */
  boolean isStrangerElsewhere() {
    return reach != Reach.EVERYWHERE;
  }

  /** The account; none for somebody who never signed in. */
  Optional<String> account(String ownShop) {
    return Optional.ofNullable(email).map(form -> String.format(Locale.ROOT, form, ownShop));
  }
}
