package id.lapakkarya.it.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.SelectOption;

/** The invitations that wait, and the form for another one. */
public final class InvitationList {
  private final Window window;

  public InvitationList(Window window) {
    this.window = window;
    window.open("/admin/petugas/undangan");
    assertThat(window.heading("Undangan petugas")).isVisible();
  }

  /** Opens the form. */
  public Locator begin() {
    window.button("Undang…").click();
    return dialog("Undang petugas");
  }

  /** Invites to that place, which needs no choosing where there is only one. */
  public InvitationList invite(String email, String role, String place) {
    Locator dialog = begin();
    dialog.getByLabel("Alamat email").fill(email);
    Locator roles = dialog.getByLabel("Peran", new Locator.GetByLabelOptions().setExact(true));
    window
        .page()
        .waitForResponse(
            answer -> "POST".equals(answer.request().method()),
            () -> roles.selectOption(new SelectOption().setLabel(role)));
    dialog.getByLabel("Tempat").selectOption(new SelectOption().setLabel(place));
    dialog.getByRole(AriaRole.BUTTON, named("Kirim undangan")).click();
    return this;
  }

  /** Invites, and sees that it is so. */
  public InvitationList invited(String email, String role, String place) {
    invite(email, role, place);
    assertThat(row(email)).isVisible();
    return this;
  }

  public void sendAgain(String email) {
    row(email).getByRole(AriaRole.BUTTON, named("Kirim lagi")).click();
    assertThat(window.page().locator("#notices")).containsText(email);
  }

  public void withdraw(String email) {
    row(email).getByRole(AriaRole.BUTTON, named("Tarik")).click();
    dialog("Tarik undangan ini?").getByRole(AriaRole.BUTTON, named("Tarik undangan")).click();
    assertThat(row(email)).hasCount(0);
  }

  public Locator row(String email) {
    return window
        .page()
        .getByRole(AriaRole.ROW)
        .filter(new Locator.FilterOptions().setHasText(email));
  }

  public Locator dialog(String title) {
    return window.byRole(AriaRole.DIALOG, title);
  }

  private static Locator.GetByRoleOptions named(String name) {
    return new Locator.GetByRoleOptions().setName(name);
  }
}
