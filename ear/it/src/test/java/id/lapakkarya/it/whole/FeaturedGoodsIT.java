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
import id.lapakkarya.it.support.Browser;
import id.lapakkarya.it.support.Goods;
import id.lapakkarya.it.support.NewShop;
import id.lapakkarya.it.support.Staff;
import id.lapakkarya.it.support.WholeEar;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A Lapas chooses what stands in front. */
@WholeEar
class FeaturedGoodsIT {
  private static final String SHOP = "lapas-martapura";
  private static final String OTHER = "lapas-lahat";
  private static final Duration SOON = Duration.ofSeconds(10);

  @RegisterExtension final Windows windows = new Windows();

  @Test
  void should_show_the_chosen_first_in_their_order_and_close_up_over_what_is_gone() {
    Goods one = Goods.of(SHOP, 5);
    Goods two = Goods.of(SHOP, 5);
    Goods three = Goods.of(SHOP, 5);
    Window desk = windows.desk();
    Office office = new Office(desk).signIn("operator@" + SHOP + ".demo.test");
    desk.open("/admin/toko");

    for (Goods goods : List.of(one, two, three)) {
      field(desk, "Pilih karya").selectOption(new SelectOption().setValue(goods.slug()));
      desk.button("Tambahkan ke pilihan").click();
      assertThat(
              desk.page()
                  .locator(".preview--phone .preview__firsts img[src*='" + goods.slug() + "']"))
          .hasCount(1);
    }
    assertThat(first(SHOP)).doesNotContain(one.slug());
    Locator up = desk.page().locator("#featured .arranged li").nth(2).locator("button").first();
    up.focus();
    up.press("Enter");
    assertThat(desk.page().locator(".preview--desk .preview__firsts img").nth(1))
        .hasAttribute("src", Pattern.compile(".*" + three.slug() + ".*"));
    desk.button("Simpan tampilan").click();
    assertThat(office.notices()).containsText("disimpan");
    shows(one, three, two);

    three.count(0);
    shows(one, two);
    Staff.operatorOf(SHOP).delete(one.path());
    shows(two);

    desk.open("/admin/toko");
    while (desk.page().locator("#featured .arranged li").count() > 0) {
      int before = desk.page().locator("#featured .arranged li").count();
      desk.page().locator("#featured .arranged li").first().locator("button").last().click();
      assertThat(desk.page().locator("#featured .arranged li")).hasCount(before - 1);
    }
    desk.button("Simpan tampilan").click();
    assertThat(office.notices()).containsText("disimpan");
    await().atMost(SOON).untilAsserted(() -> assertThat(first(SHOP)).isEmpty());
  }

  @Test
  void should_let_nobody_put_the_work_of_another_lapas_in_front() {
    Goods foreign = Goods.of(OTHER, 5);
    Browser browser = Browser.signedIn("operator@" + SHOP + ".demo.test");
    Browser.View view = browser.view("/admin/toko");
    Map<String, String> forged = Map.of("work", foreign.slug());

    browser.press("/admin/toko", view, "front", "feature", forged, "featured");
    browser.press("/admin/toko", view, "front", "save", forged);

    assertThat(first(SHOP)).doesNotContain(foreign.slug());
    NewShop shop = NewShop.described("kayu").with("featured", List.of(foreign.slug()));
    Answer refused = Staff.province().post("/province/shops", shop.json());
    assertThat(refused.status()).isEqualTo(422);
    assertThat(refused.code()).isEqualTo("broken-description");
    assertThat(refused.text()).contains("featured names works of this catalogue");
  }

  private static void shows(Goods... goods) {
    await()
        .atMost(SOON)
        .untilAsserted(
            () ->
                assertThat(first(SHOP))
                    .containsExactly(
                        List.of(goods).stream().map(Goods::slug).toArray(String[]::new)));
  }

  /** Slugs of what stands in front, in its order. */
  private static List<String> first(String shop) {
    String page = Api.anyone().get("//toko/" + shop).expect(200).text();
    int from = page.indexOf("id=\"pilihan\"");
    if (from < 0) {
      return List.of();
    }
    String section = page.substring(from, page.indexOf("</section>", from));
    return Pattern.compile("href=\"/karya/([^\"]+)\"")
        .matcher(section)
        .results()
        .map((MatchResult found) -> found.group(1))
        .toList();
  }

  private static Locator field(Window desk, String label) {
    return desk.page().getByLabel(label, new Page.GetByLabelOptions().setExact(true));
  }
}
