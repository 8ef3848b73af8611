package id.lapakkarya.it.whole;

import static org.assertj.core.api.Assertions.assertThat;

import id.lapakkarya.it.browser.Invited;
import id.lapakkarya.it.matrix.StaffMaker;
import id.lapakkarya.it.support.Browser;
import id.lapakkarya.it.support.Database;
import id.lapakkarya.it.support.Reply;
import id.lapakkarya.it.support.WholeEar;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The province is never left without an operator by its own: nobody could give the role again. */
@WholeEar
class LastOperatorIT {
  private static final String PAGE = "/admin/peran";
  private static final String ROLE = "PROVINCE_OPERATOR";

  @Test
  void should_keep_the_last_operator_of_the_province_and_let_go_one_of_several() {
    String email = Invited.newAddress();
    StaffMaker.make(email, ROLE);
    Browser browser = Browser.signedIn(email);

    Database.asTheOnlyOne(
        email,
        ROLE,
        () -> {
          assertThat(leave(browser).text()).contains("Serahkan kepada pengganti");
          assertThat(rolesOf(email)).isEqualTo(1);
          assertThat(browser.get("/admin/lapak").status()).isEqualTo(200);
        });
    leave(browser);

    assertThat(rolesOf(email)).isZero();
    assertThat(browser.get("/admin/lapak").isLedToTheDoor()).isTrue();
  }

  private static Reply leave(Browser browser) {
    Browser.View view = browser.view(PAGE);
    browser.press(PAGE, view, "list", "own:0:leave", Map.of());
    return browser.press(PAGE, view, "list", "leaveYes", Map.of());
  }

  private static long rolesOf(String email) {
    return Database.number(
        "SELECT COUNT(*) FROM role_assignment r JOIN account a ON a.id = r.account_id"
            + " WHERE a.email = ? AND r.revoked_at IS NULL",
        email);
  }
}
