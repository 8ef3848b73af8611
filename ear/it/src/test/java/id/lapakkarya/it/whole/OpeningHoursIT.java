package id.lapakkarya.it.whole;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SelectOption;
import id.lapakkarya.it.browser.Office;
import id.lapakkarya.it.browser.Window;
import id.lapakkarya.it.browser.Windows;
import id.lapakkarya.it.support.Answer;
import id.lapakkarya.it.support.Api;
import id.lapakkarya.it.support.Json;
import id.lapakkarya.it.support.NewShop;
import id.lapakkarya.it.support.Staff;
import id.lapakkarya.it.support.WholeEar;
import jakarta.json.JsonObject;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** When a gallery is open, and what follows from it. */
@WholeEar
class OpeningHoursIT {
  private static final String SHOP = "lapas-sekayu";
  private static final Duration SOON = Duration.ofSeconds(10);
  private static final DateTimeFormatter WEEKDAY =
      DateTimeFormatter.ofPattern("EEEE, d MMM", Locale.forLanguageTag("id"));

  @RegisterExtension final Windows windows = new Windows();

  @Test
  void should_tell_buyers_and_machines_when_the_door_is_open() {
    NewShop shop = NewShop.described("kayu").with("hours", everyDay("00:00-12:00, 12:00-23:59"));
    shop = shop.with("closedDays", closed(today().plusDays(5), "Upacara CONTOH")).open();

    String page = Api.anyone().get("//toko/" + shop.slug()).expect(200).text();

    assertThat(page)
        .contains("Buka hari ini 00.00–12.00, 12.00–23.59 WIB")
        .contains("Upacara CONTOH")
        .contains("\"@type\":\"Store\"")
        .contains(
            "\"dayOfWeek\":\"https://schema.org/Monday\",\"opens\":\"00:00\",\"closes\":\"12:00\"")
        .contains("\"validFrom\":\"" + today().plusDays(5) + "\"");
  }

  @Test
  void should_count_no_closed_day_in_what_is_promised() {
    List<LocalDate> shut = new ArrayList<>();
    for (int i = 1; i <= 9; i++) {
      shut.add(today().plusDays(i));
    }
    List<JsonObject> days =
        shut.stream()
            .map(day -> Json.object("date", day.toString(), "id", "Tutup CONTOH"))
            .toList();
    NewShop shop = NewShop.described("kayu").with("closedDays", days).open();

    String page = Api.anyone().get("//karya/" + shop.product()).expect(200).text();

    assertThat(page).contains(WEEKDAY.format(secondWorkingDayAfter(today().plusDays(9))));
  }

  @Test
  void should_read_sensibly_together_with_a_vacation_and_a_day_that_is_closed() {
    NewShop shop =
        NewShop.described("kayu")
            .with("hours", everyDay("08:00-15:00"))
            .with("closedDays", closed(today(), "Hari jadi CONTOH"))
            .open();

    assertThat(Api.anyone().get("//toko/" + shop.slug()).expect(200).text())
        .contains("Tutup: Hari jadi CONTOH.")
        .contains("Buka lagi " + WEEKDAY.format(today().plusDays(1)) + " pukul 08.00 WIB.");
  }

  @Test
  void should_follow_in_the_preview_and_refuse_hours_that_cannot_be_read() {
    Window desk = windows.desk();
    Office office = new Office(desk).signIn("operator@" + SHOP + ".demo.test");
    desk.open("/admin/toko");
    Locator preview = desk.page().locator(".preview--phone");
    String before = field(desk, "Senin: jam").inputValue();

    field(desk, "Senin: keadaan").selectOption(new SelectOption().setValue("open"));
    field(desk, "Senin: jam").fill("07.30-11.00");
    field(desk, "Senin: jam").blur();
    assertThat(preview).containsText("07.30–11.00 WIB");
    field(desk, "Tanggal tutup").fill(today().plusDays(3).toString());
    field(desk, "Sebab tutup").fill("Rapat CONTOH");
    desk.button("Tambahkan hari tutup").click();
    assertThat(preview).containsText("Rapat CONTOH");
    assertThat(page()).doesNotContain("Rapat CONTOH");

    field(desk, "Senin: jam").fill("pagi sampai siang");
    desk.button("Simpan tampilan").click();
    assertThat(desk.page().getByText("Tulis jam seperti").first()).isVisible();
    assertThat(field(desk, "Senin: jam")).hasValue("pagi sampai siang");
    field(desk, "Senin: jam").fill("07.30-11.00");
    desk.button("Simpan tampilan").click();
    assertThat(office.notices()).containsText("disimpan");
    await()
        .atMost(SOON)
        .untilAsserted(
            () -> assertThat(page()).contains("07.30–11.00 WIB").contains("Rapat CONTOH"));

    desk.page().locator("#calendar li:has-text('Rapat CONTOH') button").click();
    assertThat(preview).not().containsText("Rapat CONTOH");
    field(desk, "Senin: jam").fill(before);
    desk.button("Simpan tampilan").click();
    await().atMost(SOON).untilAsserted(() -> assertThat(page()).doesNotContain("Rapat CONTOH"));
  }

  @Test
  void should_offer_the_holidays_of_the_state_with_their_source() {
    Window desk = windows.desk();
    new Office(desk).signIn("operator@" + SHOP + ".demo.test");
    desk.open("/admin/toko");
    Locator offered = desk.page().locator("#calendar li:has-text('Keppres')").first();

    assertThat(offered).containsText("CONTOH");
    int before = desk.page().locator("#calendar li:has-text('Keppres')").count();
    offered.locator("button").click();

    assertThat(desk.page().locator("#calendar li:has-text('Keppres')")).hasCount(before - 1);
  }

  @Test
  void should_say_what_is_wrong_in_a_description_and_let_no_warehouse_in() {
    NewShop shop =
        NewShop.described("kayu").with("hours", Json.object("mon", "pagi", "tue", "closed"));

    Answer refused = Staff.province().post("/province/shops", shop.json());

    assertThat(refused.status()).isEqualTo(422);
    assertThat(refused.text()).contains("mon must be like");
    Window desk = windows.desk();
    new Office(desk).signIn("warehouse@" + SHOP + ".demo.test");
    assertThat(desk.statusOf("/admin/toko")).isEqualTo(403);
  }

  private static JsonObject everyDay(String spans) {
    return Json.object(
        "mon", spans, "tue", spans, "wed", spans, "thu", spans, "fri", spans, "sat", spans, "sun",
        spans);
  }

  private static List<JsonObject> closed(LocalDate day, String reason) {
    return List.of(Json.object("date", day.toString(), "id", reason));
  }

  private static LocalDate secondWorkingDayAfter(LocalDate day) {
    LocalDate next = day;
    for (int i = 0; i < 2; i++) {
      do {
        next = next.plusDays(1);
      } while (next.getDayOfWeek() == DayOfWeek.SATURDAY
          || next.getDayOfWeek() == DayOfWeek.SUNDAY);
    }
    return next;
  }

  private static LocalDate today() {
    return LocalDate.now(ZoneId.of("Asia/Jakarta"));
  }

  private static String page() {
    return Api.anyone().get("//toko/" + SHOP).expect(200).text();
  }

  private static Locator field(Window desk, String label) {
    return desk.page().getByLabel(label, new Page.GetByLabelOptions().setExact(true));
  }
}
