package id.lapakkarya.it.matrix;

import id.lapakkarya.identity.CreateAccount;
import id.lapakkarya.it.support.Authenticator;
import id.lapakkarya.it.support.Browser;
import id.lapakkarya.it.support.Database;
import id.lapakkarya.it.support.Staff;
import java.sql.SQLException;
import java.util.Set;

/** Makes the accounts that the demo does not have, by what the product's own command calls. */
public final class StaffMaker {
  private static final Set<String> NEED_A_CODE =
      Set.of("PROVINCE_OPERATOR", "PROVINCE_FINANCE", "LAPAS_FINANCE");

  private StaffMaker() {}

  /**
   * An account with that one role, in a shop when one is named; with a second factor, where the
   * role may not be without.
   */
  public static synchronized void make(String email, String role, String... shop) {
    open(email, role, shop);
    if (NEED_A_CODE.contains(role) && Authenticator.find(email).isEmpty()) {
      Database.forgetSecondFactor(email);
      Authenticator.enrol(Browser.signedIn(email), email);
    }
  }

  /** The same, just as that leaves it. */
  public static void open(String email, String role, String... shop) {
    if (Database.number("SELECT COUNT(*) FROM account WHERE email = ?", email) > 0) {
      return;
    }
    try {
      CreateAccount.create(
          email, role, shop.length == 0 ? null : shop[0], () -> Staff.passwordOf(email));
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }
}
