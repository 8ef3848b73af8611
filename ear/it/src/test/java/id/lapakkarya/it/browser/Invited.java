package id.lapakkarya.it.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import id.lapakkarya.it.support.Mailbox;
import id.lapakkarya.it.support.Staff;
import java.time.Duration;
import java.util.List;
import java.util.UUID;

/** Somebody who is asked by mail to take a role. */
public final class Invited {
  private final Window window;
  private final String email;

  public Invited(Window window, String email) {
    this.window = window;
    this.email = email;
  }

  public static String newAddress() {
    return "petugas-" + UUID.randomUUID().toString().substring(0, 8) + "@contoh.test";
  }

  public String email() {
    return email;
  }

  /** Where the invitation leads that came as the how-many-eth, from 1. */
  public static String link(String email, int which) {
    List<Mailbox.Letter> letters =
        await()
            .atMost(Duration.ofSeconds(60))
            .until(
                () ->
                    Mailbox.letters(email).stream()
                        .filter(each -> each.body().contains("/akun/undangan"))
                        .toList(),
                found -> found.size() >= which);
    return Customer.linkOf(letters.get(which - 1));
  }

  /** Follows the mail's link, chooses name and password, and is in the office. */
  public Office accept() {
    window.open(link(email, 1));
    window.field("Nama").fill("Contoh Petugas");
    window.page().getByLabel("Kata sandi baru").fill(Staff.passwordOf(email));
    window.button("Terima").click();
    assertThat(window.heading("Hari ini")).isVisible();
    return new Office(window);
  }

  public Locator problem() {
    return window.page().getByRole(AriaRole.ALERT);
  }
}
