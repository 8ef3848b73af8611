package id.lapakkarya.it.whole;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static id.lapakkarya.it.support.Goods.LPP;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import id.lapakkarya.it.browser.InvitationList;
import id.lapakkarya.it.browser.Invited;
import id.lapakkarya.it.browser.Office;
import id.lapakkarya.it.browser.Window;
import id.lapakkarya.it.browser.Windows;
import id.lapakkarya.it.support.Api;
import id.lapakkarya.it.support.Browser;
import id.lapakkarya.it.support.Crowd;
import id.lapakkarya.it.support.Database;
import id.lapakkarya.it.support.Json;
import id.lapakkarya.it.support.NewShop;
import id.lapakkarya.it.support.Reply;
import id.lapakkarya.it.support.Staff;
import id.lapakkarya.it.support.Trail;
import id.lapakkarya.it.support.WholeEar;
import jakarta.json.JsonObject;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Roles laid down and handed over; a Lapas is never left without a head by its own. */
@WholeEar
class HandOverIT {
  private static final String ROLE = "Kepala Lapas";
  private static final Pattern DOOR = Pattern.compile(".*/masuk.*");

  @RegisterExtension final Windows windows = new Windows();

  private NewShop shop;
  private String head;
  private Window heads;

  @BeforeEach
  void openShopWithItsHead() {
    shop = NewShop.described("kayu").registered();
    head = Invited.newAddress();
    heads = windows.desk();
    inviteHead(head);
    new Invited(heads, head).accept();
  }

  @Test
  void should_keep_the_last_head_until_a_successor_has_accepted() {
    String token = tokenOf(head);
    ownRoles(heads);
    press(heads, "Lepas…", "Lepas peran ini?", "Lepas peran");
    Locator refused = heads.byRole(AriaRole.DIALOG, "Lepas peran ini?");
    assertThat(refused).containsText("Serahkan kepada pengganti");
    refused.getByRole(AriaRole.BUTTON, named("Batal")).click();

    String successor = Invited.newAddress();
    handOver(successor);
    assertThat(heads.page().locator("#notices")).containsText(successor);
    assertThat(heads.statusOf("/admin/petugas")).isEqualTo(200);
    Window successors = windows.desk();
    successors.open(Invited.link(successor, 1));
    assertThat(successors.heading("Serah terima tugas")).isVisible();
    Office office = new Invited(successors, successor).accept();

    assertThat(office.acting()).containsText(shop.name());
    heads.open("/admin/petugas");
    assertThat(heads.page()).hasURL(DOOR);
    assertThat(products(token)).isEqualTo(401);
    assertThat(headsOf(shop)).isEqualTo(1);
    assertThat(Trail.of("assignment.hand-over", invitationTo(successor))).hasSize(1);
    ownRoles(successors);
    assertThat(successors.page().getByRole(AriaRole.ROW).filter(having(ROLE))).hasCount(1);
  }

  @Test
  void should_ask_only_the_last_who_was_named_and_be_withdrawn() {
    String first = Invited.newAddress();
    String second = Invited.newAddress();
    ownRoles(heads);
    handOver(first);
    handOver(second);

    assertThat(windows.desk().statusOf(Invited.link(first, 1))).isEqualTo(410);
    String link = Invited.link(second, 1);
    assertThat(windows.desk().statusOf(link)).isEqualTo(200);
    InvitationList list = new InvitationList(heads);
    assertThat(list.row(second)).containsText("serah terima");
    list.withdraw(second);

    assertThat(windows.desk().statusOf(link)).isEqualTo(410);
    assertThat(headsOf(shop)).isEqualTo(1);
    assertThat(heads.statusOf("/admin/petugas")).isEqualTo(200);
  }

  @Test
  void should_end_sessions_and_tokens_of_whoever_leaves_at_once() {
    String other = Invited.newAddress();
    inviteHead(other);
    new Invited(windows.desk(), other).accept();
    String token = tokenOf(head);
    assertThat(products(token)).isEqualTo(200);
    Window elsewhere = windows.phone();
    elsewhere.open("/masuk");
    elsewhere.field("Email").fill(head);
    elsewhere.field("Kata sandi").fill(Staff.passwordOf(head));
    elsewhere.button("Masuk").click();
    assertThat(elsewhere.heading("Hari ini")).isVisible();

    ownRoles(heads);
    press(heads, "Lepas…", "Lepas peran ini?", "Lepas peran");
    assertThat(heads.page().locator("#notices")).containsText("sudah Anda lepas");

    assertThat(products(token)).isEqualTo(401);
    elsewhere.open("/admin");
    assertThat(elsewhere.page()).hasURL(DOOR);
    heads.open("/admin");
    assertThat(heads.page()).hasURL(DOOR);
    assertThat(headsOf(shop)).isEqualTo(1);
  }

  @Test
  void should_keep_one_of_two_heads_who_leave_at_the_same_moment() {
    String other = Invited.newAddress();
    inviteHead(other);
    new Invited(windows.desk(), other).accept();
    List<Callable<Reply>> both =
        Stream.of(head, other)
            .map(
                email -> {
                  Browser browser = Browser.signedIn(email);
                  Browser.View view = browser.view("/admin/peran");
                  browser.press("/admin/peran", view, "list", "own:0:leave", Map.of());
                  return (Callable<Reply>)
                      () -> browser.press("/admin/peran", view, "list", "leaveYes", Map.of());
                })
            .toList();

    Crowd.together(2, both);

    assertThat(headsOf(shop)).isEqualTo(1);
  }

  @Test
  void should_let_an_operator_leave_but_hand_over_nothing() {
    Window desk = windows.desk();
    new Office(desk).signIn("operator@" + LPP + ".demo.test");

    ownRoles(desk);

    assertThat(desk.page().locator("main").getByRole(AriaRole.BUTTON, named("Lepas…"))).hasCount(1);
    assertThat(desk.page().locator("main").getByRole(AriaRole.BUTTON, named("Serahkan…")))
        .hasCount(0);
    Browser forger = Browser.signedIn("operator@" + LPP + ".demo.test");
    forger.press(
        "/admin/peran",
        forger.view("/admin/peran"),
        "list",
        "own:0:give",
        Map.of("email", Invited.newAddress()));
    assertThat(
            Database.number(
                "SELECT COUNT(*) FROM invitation i JOIN account a ON a.id = i.invited_by"
                    + " WHERE a.email = ?",
                "operator@" + LPP + ".demo.test"))
        .isZero();
  }

  private void inviteHead(String email) {
    Window desk = windows.desk();
    new Office(desk).signIn("province@demo.test");
    new InvitationList(desk).invited(email, ROLE, shop.name());
  }

  private static void ownRoles(Window window) {
    window.open("/admin/peran");
    assertThat(window.heading("Peran saya")).isVisible();
  }

  private void handOver(String successor) {
    heads.button("Serahkan…: " + ROLE).click();
    Locator dialog = heads.byRole(AriaRole.DIALOG, "Serahkan peran ini");
    dialog.getByLabel("Alamat email pengganti").fill(successor);
    dialog.getByRole(AriaRole.BUTTON, named("Kirim undangan")).click();
    assertThat(heads.page().getByRole(AriaRole.ROW).filter(having(successor))).isVisible();
  }

  private static void press(Window window, String button, String dialog, String yes) {
    window.button(button + ": " + ROLE).click();
    window.byRole(AriaRole.DIALOG, dialog).getByRole(AriaRole.BUTTON, named(yes)).click();
  }

  private int products(String token) {
    return Api.anyone().bearing(token).get("/manage/" + shop.slug() + "/products").status();
  }

  private static String tokenOf(String email) {
    JsonObject credentials = Json.object("email", email, "password", Staff.passwordOf(email));
    return Api.anyone().post("/tokens", credentials).expect(200).json().getString("accessToken");
  }

  private static long headsOf(NewShop shop) {
    return Database.number(
        "SELECT COUNT(*) FROM role_assignment r JOIN tenant t ON t.id = r.tenant_id"
            + " WHERE t.slug = ? AND r.role = 'KALAPAS' AND r.revoked_at IS NULL",
        shop.slug());
  }

  private static String invitationTo(String email) {
    return String.valueOf(Database.number("SELECT id FROM invitation WHERE email = ?", email));
  }

  private static Locator.FilterOptions having(String text) {
    return new Locator.FilterOptions().setHasText(text);
  }

  private static Locator.GetByRoleOptions named(String name) {
    return new Locator.GetByRoleOptions().setName(name);
  }
}
