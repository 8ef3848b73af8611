package id.lapakkarya.it.quality;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.options.AriaRole;
import id.lapakkarya.it.browser.Office;
import id.lapakkarya.it.browser.Window;
import id.lapakkarya.it.browser.Windows;
import id.lapakkarya.it.support.WholeEar;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Somebody with two places changes from one to the other. */
@WholeEar
class ActForJobIT {
  @RegisterExtension final Windows windows = new Windows();

  private static final String TWO = "two@demo.test";
  private static final String LPP_NAME = "Lapas Perempuan Kelas IIA Palembang";
  private static final String LAPAS_NAME = "Lapas Kelas I Palembang";

  @Test
  void should_act_for_another_place_without_a_mouse() {
    Window desk = windows.desk();
    Office office = new Office(desk);
    Keyboard keys = StaffAtWork.signIn(desk, TWO);
    assertThat(desk.heading("Anda bertindak untuk siapa?")).isVisible();
    keys.toOneLike(AriaRole.BUTTON, LPP_NAME).press("Enter");
    assertThat(desk.heading("Hari ini")).isVisible();

    keys.to(desk.page().locator(".acting summary")).press("Enter");
    keys.toOneLike(AriaRole.BUTTON, LPP_NAME).press("Escape");
    assertThat(desk.page().locator(".acting summary")).isFocused();
    keys.press("Enter");
    keys.toOneLike(AriaRole.BUTTON, LAPAS_NAME).press("Enter");

    assertThat(office.acting().locator("strong").first()).hasText(LAPAS_NAME);
  }

  @Test
  void should_act_for_another_place_on_a_phone() {
    Window phone = windows.phone();
    Office office = new Office(phone).signInFor(TWO, LAPAS_NAME);

    phone.page().locator(".acting summary").click();
    phone
        .page()
        .locator(".acting__menu")
        .getByRole(AriaRole.BUTTON)
        .filter(new com.microsoft.playwright.Locator.FilterOptions().setHasText(LPP_NAME))
        .click();

    assertThat(office.acting().locator("strong").first()).hasText(LPP_NAME);
  }
}
