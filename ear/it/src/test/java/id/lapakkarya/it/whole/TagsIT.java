package id.lapakkarya.it.whole;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static id.lapakkarya.it.support.Goods.LPP;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import id.lapakkarya.it.browser.Offer;
import id.lapakkarya.it.browser.Office;
import id.lapakkarya.it.browser.Scanner;
import id.lapakkarya.it.browser.Window;
import id.lapakkarya.it.browser.Windows;
import id.lapakkarya.it.support.Environment;
import id.lapakkarya.it.support.WholeEar;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Tags to tie to the goods, at an exhibition and in the Lapas's own shop. */
@WholeEar
class TagsIT {
  @RegisterExtension final Windows windows = new Windows();

  @Test
  void should_print_a_code_for_each_variant_that_leads_a_phone_to_it() {
    Offer cloth = Offer.inTwoColours(LPP, 150_000, 165_000);
    Window desk = windows.desk();
    new Office(desk).signIn("operator@" + LPP + ".demo.test");

    desk.open("/admin/produk/label?q=" + cloth.mark());

    Locator tags = desk.page().locator(".tag");
    assertThat(tags).hasCount(2);
    for (String sku : cloth.skus()) {
      Locator tag = tags.filter(new Locator.FilterOptions().setHasText(sku));
      String printed = Scanner.read(tag.locator("svg"));
      assertThat(printed).isEqualTo(Environment.url() + "/k/" + sku);
      Window phone = windows.phone().open(printed.substring(Environment.url().length()));
      assertThat(phone.page().url()).endsWith("/karya/" + cloth.slug() + "?sku=" + sku);
    }
  }
}
