package id.lapakkarya.it.whole;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static id.lapakkarya.it.support.Goods.LAPAS;
import static id.lapakkarya.it.support.Goods.LPP;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import id.lapakkarya.it.browser.Customer;
import id.lapakkarya.it.browser.InvitationList;
import id.lapakkarya.it.browser.Invited;
import id.lapakkarya.it.browser.Office;
import id.lapakkarya.it.browser.Window;
import id.lapakkarya.it.browser.Windows;
import id.lapakkarya.it.matrix.StaffMaker;
import id.lapakkarya.it.support.Authenticator;
import id.lapakkarya.it.support.Browser;
import id.lapakkarya.it.support.Database;
import id.lapakkarya.it.support.Mailbox;
import id.lapakkarya.it.support.NewShop;
import id.lapakkarya.it.support.Staff;
import id.lapakkarya.it.support.Trail;
import id.lapakkarya.it.support.WholeEar;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Staff asked by mail to take a role: new people, people with an account, and who may ask. */
@WholeEar
class InvitationIT {
  private static final String PROVINCE = "province@demo.test";
  private static final String HEAD = "kalapas@" + LAPAS + ".demo.test";
  private static final String LAPAS_NAME = "Lapas Kelas I Palembang";

  @RegisterExtension final Windows windows = new Windows();

  @Test
  void should_let_somebody_new_choose_name_and_password_and_work_at_once() {
    NewShop shop = NewShop.described("kayu").registered();
    String email = Invited.newAddress();
    listOf(PROVINCE).invited(email, "Kepala Lapas", shop.name());
    String link = Invited.link(email, 1);
    Window desk = windows.desk();
    desk.open(link);
    assertThat(desk.heading("Undangan bertugas")).isVisible();

    desk.expectRefusal();
    desk.field("Nama").fill("Contoh Petugas");
    desk.page().getByLabel("Kata sandi baru").fill("pendek saja");
    desk.button("Terima").click();
    assertThat(new Invited(desk, email).problem().first()).containsText("12 karakter");
    assertThat(assignmentsOf(email)).isZero();
    Office office = new Invited(desk, email).accept();

    assertThat(office.acting()).containsText(shop.name());
    assertThat(office.tasks()).containsText("Petugas");
    assertThat(windows.desk().statusOf(link)).isEqualTo(410);
    assertThat(Trail.of("invitation.accept", invitationOf(email))).hasSize(1);
    assertThat(Database.number("SELECT COUNT(*) FROM account WHERE email = ?", email)).isEqualTo(1);
  }

  @Test
  void should_ask_for_the_code_of_a_second_factor_after_accepting() {
    String email = "undangan-" + UUID.randomUUID().toString().substring(0, 8) + "@contoh.test";
    StaffMaker.open(email, "LAPAS_OPERATOR", LPP);
    Authenticator phone = Authenticator.enrol(Browser.signedIn(email), email);
    listOf(HEAD).invited(email, "Kasir", LAPAS_NAME);
    Window desk = windows.desk();
    desk.open(Invited.link(email, 1));

    desk.field("Kata sandi").fill(Staff.passwordOf(email));
    desk.button("Terima").click();

    assertThat(desk.field("Kode")).isVisible();
    assertThat(assignmentsOf(email)).isEqualTo(2);
    desk.field("Kode").fill(phone.next());
    desk.button("Lanjut masuk").click();
    assertThat(desk.page()).hasURL(Pattern.compile(".*/admin.*"));
  }

  @Test
  void should_let_somebody_with_an_account_accept_by_its_password() {
    Window phone = windows.phone();
    Customer customer = new Customer(phone, Customer.newAddress()).register();
    listOf(HEAD).invited(customer.email(), "Kasir", LAPAS_NAME);
    Window desk = windows.desk();
    desk.open(Invited.link(customer.email(), 1));

    desk.expectRefusal();
    desk.field("Kata sandi").fill("bukan kata sandinya");
    desk.button("Terima").click();
    assertThat(new Invited(desk, customer.email()).problem().first()).containsText("tidak cocok");
    desk.field("Kata sandi").fill(Customer.PASSWORD);
    desk.button("Terima").click();

    assertThat(desk.heading("Hari ini")).isVisible();
    // What a customer was signed in with would have lasted for a month.
    phone.open("/akun");
    assertThat(phone.heading("Masuk")).isVisible();
  }

  @Test
  void should_send_again_withdraw_and_show_what_expired() {
    String email = Invited.newAddress();
    Window desk = windows.desk();
    new Office(desk).signIn(HEAD);
    InvitationList list = new InvitationList(desk).invited(email, "Petugas gudang", LAPAS_NAME);
    String first = Invited.link(email, 1);
    Database.letInvitationsPass(email);
    list = new InvitationList(desk);
    assertThat(list.row(email)).containsText("Kedaluwarsa");
    assertThat(windows.desk().statusOf(first)).isEqualTo(410);

    list.sendAgain(email);

    String second = Invited.link(email, 2);
    Window reader = windows.desk();
    assertThat(reader.statusOf(first)).isEqualTo(410);
    assertThat(reader.statusOf(second)).isEqualTo(200);
    list.withdraw(email);
    assertThat(reader.statusOf(second)).isEqualTo(410);
    assertThat(Database.number("SELECT COUNT(*) FROM account WHERE email = ?", email)).isZero();
  }

  @Test
  void should_say_why_nobody_is_invited() {
    Window desk = windows.desk();
    new Office(desk).signIn(HEAD);
    InvitationList list = new InvitationList(desk);

    list.invite("bukan alamat", "Kasir", LAPAS_NAME);
    Locator dialog = list.dialog("Undang petugas");
    assertThat(dialog).containsText("alamat email yang lengkap");
    dialog.getByLabel("Alamat email").fill("operator@" + LAPAS + ".demo.test");
    dialog.getByLabel("Peran").first().selectOption("LAPAS_OPERATOR");
    sendAgain(desk);
    assertThat(dialog).containsText("sudah memegang peran");
    dialog.getByLabel("Alamat email").fill(HEAD);
    sendAgain(desk);
    assertThat(dialog).containsText("Penugasan sendiri tidak dapat diubah");
  }

  @Test
  void should_let_nobody_give_what_reaches_further_or_look_elsewhere() {
    NewShop shop = NewShop.described("kayu").registered();
    String elsewhere = Invited.newAddress();
    listOf(PROVINCE).invited(elsewhere, "Kepala Lapas", shop.name());
    Window desk = windows.desk();
    new Office(desk).signIn(HEAD);
    InvitationList list = new InvitationList(desk);

    assertThat(list.row(elsewhere)).hasCount(0);
    Locator roles = list.begin().getByLabel("Peran").first();
    assertThat(roles).containsText("Kasir");
    assertThat(roles).not().containsText("Operator Kanwil");
    assertThat(roles).not().containsText("Keuangan penampung");
    Window operators = windows.desk();
    new Office(operators).signIn("operator@" + LPP + ".demo.test");
    assertThat(operators.statusOf("/admin/petugas/undangan")).isEqualTo(403);
  }

  @Test
  void should_end_an_invitation_with_the_right_of_who_sent_it() {
    NewShop shop = NewShop.described("kayu").registered();
    String head = Invited.newAddress();
    listOf(PROVINCE).invited(head, "Kepala Lapas", shop.name());
    Window heads = windows.desk();
    new Invited(heads, head).accept();
    String cashier = Invited.newAddress();
    new InvitationList(heads).invited(cashier, "Kasir", shop.name());
    String link = Invited.link(cashier, 1);
    assertThat(windows.desk().statusOf(link)).isEqualTo(200);

    Window provinces = windows.desk();
    new Office(provinces).signIn(PROVINCE).revoke(head);

    assertThat(windows.desk().statusOf(link)).isEqualTo(410);
    heads.open("/admin/petugas");
    assertThat(heads.page()).hasURL(Pattern.compile(".*/masuk.*"));
  }

  @Test
  void should_write_in_the_language_of_who_invites() {
    String email = Invited.newAddress();
    Window desk = windows.desk();
    new Office(desk).signIn(HEAD);
    desk.link("English").click();
    desk.open("/admin/petugas/undangan");
    desk.button("Invite…").click();
    Locator dialog = desk.byRole(AriaRole.DIALOG, "Invite somebody");
    dialog.getByLabel("Email address").fill(email);
    dialog.getByLabel("Role").first().selectOption("LAPAS_CASHIER");
    desk.button("Send the invitation").click();

    assertThat(desk.page().locator("#notices")).containsText(email);
    Invited.link(email, 1);
    assertThat(Mailbox.letters(email))
        .singleElement()
        .satisfies(
            letter -> {
              assertThat(letter.subject()).startsWith("You are invited as ");
              assertThat(letter.body()).contains(LAPAS_NAME).contains("for 7 days");
            });
    assertThat(
            Database.number(
                "SELECT COUNT(*) FROM invitation WHERE email = ? AND LENGTH(secret_hash) = 64",
                email))
        .isEqualTo(1);
  }

  private InvitationList listOf(String email) {
    Window desk = windows.desk();
    new Office(desk).signIn(email);
    return new InvitationList(desk);
  }

  private static void sendAgain(Window desk) {
    desk.button("Kirim undangan").click();
  }

  private static long assignmentsOf(String email) {
    return Database.number(
        "SELECT COUNT(*) FROM role_assignment r JOIN account a ON a.id = r.account_id"
            + " WHERE a.email = ?",
        email);
  }

  private static String invitationOf(String email) {
    return String.valueOf(Database.number("SELECT id FROM invitation WHERE email = ?", email));
  }
}
