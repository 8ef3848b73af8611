package id.lapakkarya.it.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.SelectOption;
import java.time.LocalDate;
import java.time.ZoneId;

/** The partners' keys of the place acted for. */
public final class KeyDesk {
  private final Window window;

  public KeyDesk(Window window) {
    this.window = window;
    window.open("/admin/kunci");
    assertThat(window.heading("Kunci mitra")).isVisible();
  }

  /** Opens the form for a key that is good for a month. */
  public Locator begin(String name) {
    window.button("Buat kunci…").click();
    Locator dialog = dialog("Buat kunci mitra");
    dialog.getByLabel("Nama").fill(name);
    dialog.getByLabel("Hari terakhir").fill(day(30));
    return dialog;
  }

  /** That many days from today. */
  public static String day(int ahead) {
    return LocalDate.now(ZoneId.of("Asia/Jakarta")).plusDays(ahead).toString();
  }

  /** Makes a key that holds what keys usually hold, and more. */
  public String make(String name, String... more) {
    Locator dialog = begin(name);
    for (String each : more) {
      dialog.getByLabel(each).check();
    }
    return send(dialog);
  }

  public void choosePlace(Locator dialog, String place) {
    dialog.getByLabel("Tempat").selectOption(new SelectOption().setLabel(place));
  }

  /** Sends the form and copies the key, which is shown this once. */
  public String send(Locator dialog) {
    dialog.getByRole(AriaRole.BUTTON, named("Buat kunci")).click();
    return copy();
  }

  public String rotate(String name, String overlap) {
    row(name).getByRole(AriaRole.BUTTON, named("Ganti…")).click();
    Locator dialog = dialog("Ganti rahasia kunci");
    dialog.getByLabel("Rahasia lama").selectOption(new SelectOption().setLabel(overlap));
    dialog.getByRole(AriaRole.BUTTON, named("Ganti rahasia")).click();
    return copy();
  }

  public void revoke(String name) {
    row(name).getByRole(AriaRole.BUTTON, named("Cabut…")).click();
    dialog("Cabut kunci ini?").getByRole(AriaRole.BUTTON, named("Cabut kunci")).click();
    assertThat(row(name)).containsText("Dicabut");
  }

  private String copy() {
    Locator dialog = dialog("Kunci baru");
    String secret = dialog.getByLabel("Kunci", exactly()).inputValue();
    dialog.getByRole(AriaRole.BUTTON, named("Sudah saya salin")).click();
    assertThat(dialog).hasCount(0);
    return secret;
  }

  public Locator row(String name) {
    return window
        .page()
        .getByRole(AriaRole.ROW)
        .filter(new Locator.FilterOptions().setHasText(name));
  }

  public Locator dialog(String title) {
    return window.byRole(AriaRole.DIALOG, title);
  }

  private static Locator.GetByLabelOptions exactly() {
    return new Locator.GetByLabelOptions().setExact(true);
  }

  private static Locator.GetByRoleOptions named(String name) {
    return new Locator.GetByRoleOptions().setName(name);
  }
}
