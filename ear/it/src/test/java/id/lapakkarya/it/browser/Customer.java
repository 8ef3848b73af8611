package id.lapakkarya.it.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import id.lapakkarya.it.support.Mailbox;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A customer with an account, or on the way to one. */
public final class Customer {
  public static final String PASSWORD = "tujuh perahu kertas";
  private static final Pattern LINK = Pattern.compile("https?://[^/\\s]+(/akun/\\S+)");

  private final Window window;
  private final String email;

  public Customer(Window window, String email) {
    this.window = window;
    this.email = email;
  }

  public static String newAddress() {
    return "pelanggan-" + UUID.randomUUID().toString().substring(0, 8) + "@contoh.test";
  }

  /** Registers, follows the mail's link and chooses a password. */
  public Customer register() {
    askToRegister("Contoh Pelanggan");
    window.open(link("memilih kata sandi"));
    choosePassword(PASSWORD, "Buat akun");
    assertThat(window.heading("Akun saya")).isVisible();
    return this;
  }

  public void askToRegister(String name) {
    window.open("/akun/daftar");
    window.field("Nama").fill(name);
    window.page().getByLabel("Surel").fill(email);
    window.button("Kirim tautan").click();
    assertThat(said()).containsText("Periksa kotak surat Anda");
  }

  public void choosePassword(String password, String button) {
    window.page().getByLabel("Kata sandi baru").fill(password);
    window.button(button).click();
  }

  /** The address in the newest mail with those words. */
  public String link(String words) {
    return linkOf(Mailbox.awaitLetter(email, words));
  }

  public static String linkOf(Mailbox.Letter letter) {
    Matcher link = LINK.matcher(letter.body());
    if (!link.find()) {
      throw new AssertionError("no link in: " + letter.body());
    }
    return link.group(1);
  }

  public void tryToSignIn(String password) {
    window.open("/akun/masuk");
    window.page().getByLabel("Surel").fill(email);
    window.field("Kata sandi").fill(password);
    window.page().getByRole(AriaRole.MAIN).getByRole(AriaRole.BUTTON).click();
  }

  public Customer signIn() {
    tryToSignIn(PASSWORD);
    assertThat(window.heading("Akun saya")).isVisible();
    return this;
  }

  public void signOut() {
    window.open("/akun");
    window.button("Keluar").click();
    assertThat(said()).containsText("Anda sudah keluar");
  }

  /** Where the header leads. */
  public Locator door() {
    return window.page().locator(".header__me");
  }

  public Locator said() {
    return window.page().getByRole(AriaRole.MAIN).getByRole(AriaRole.STATUS);
  }

  public Locator problem() {
    return window.page().getByRole(AriaRole.ALERT);
  }

  public String email() {
    return email;
  }
}
