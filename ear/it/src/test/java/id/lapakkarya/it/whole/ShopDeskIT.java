package id.lapakkarya.it.whole;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import id.lapakkarya.it.browser.Office;
import id.lapakkarya.it.browser.Window;
import id.lapakkarya.it.browser.Windows;
import id.lapakkarya.it.support.Api;
import id.lapakkarya.it.support.NewShop;
import id.lapakkarya.it.support.Staff;
import id.lapakkarya.it.support.WholeEar;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The province decides about a Lapas by clicking. */
@WholeEar
class ShopDeskIT {
  private static final String PROVINCE = "province@demo.test";

  @RegisterExtension final Windows windows = new Windows();

  @Test
  void should_open_a_shop_once_somebody_says_why_it_may_do_without() {
    NewShop shop = NewShop.described("kayu").andFood("pempek").registered();
    Window desk = windows.desk();
    Office office = new Office(desk).signIn(PROVINCE);
    desk.open("/admin/lapak/" + shop.slug());
    assertThat(desk.button("Buka lapak…")).isDisabled();

    desk.button("Buka tanpa Surat pangan").click();
    Locator dialog = office.dialog("Buka tanpa Surat pangan");
    dialog.getByRole(AriaRole.BUTTON, named("Catat alasan")).click();
    assertThat(dialog.getByRole(AriaRole.ALERT).first()).isVisible();
    dialog.getByLabel("Mengapa boleh tanpa ini?").fill("BPOM MD CONTOH dilihat di tempat");
    dialog.getByRole(AriaRole.BUTTON, named("Catat alasan")).click();
    assertThat(desk.page().locator(".checklist")).containsText("BPOM MD CONTOH dilihat di tempat");
    assertThat(desk.page().locator(".checklist")).containsText(PROVINCE);

    desk.button("Buka lapak…").click();
    office.dialog("Buka lapak…").getByRole(AriaRole.BUTTON, named("Buka")).click();
    assertThat(office.notices()).containsText(shop.name() + " buka.");
    assertThat(Api.anyone().get("//toko/" + shop.slug()).status()).isEqualTo(200);
  }

  @Test
  void should_take_a_suspension_back_at_once() {
    NewShop shop = NewShop.described("kayu").open();
    Window desk = windows.desk();
    Office office = new Office(desk).signIn(PROVINCE);
    desk.open("/admin/lapak/" + shop.slug());

    desk.button("Hentikan sementara…").click();
    Locator dialog = office.dialog("Hentikan sementara…");
    dialog.getByLabel("Alasan").fill("CONTOH: renovasi bengkel");
    dialog.getByRole(AriaRole.BUTTON, named("Hentikan sementara")).click();
    assertThat(office.notices()).containsText("dihentikan sementara");
    assertThat(Api.anyone().get("//toko/" + shop.slug()).status()).isEqualTo(404);

    desk.button("Urungkan").click();
    assertThat(office.notices()).containsText(shop.name() + " buka.");
    assertThat(Api.anyone().get("//toko/" + shop.slug()).status()).isEqualTo(200);
  }

  @Test
  void should_let_an_auditor_look_but_not_decide() {
    NewShop shop = NewShop.described("kayu").registered();
    Window desk = windows.desk();
    new Office(desk).signIn("auditor@demo.test");

    desk.open("/admin/lapak/" + shop.slug());

    assertThat(desk.heading("Syarat buka")).isVisible();
    assertThat(desk.button("Buka lapak…")).hasCount(0);
  }

  @Test
  void should_carry_a_whole_shop_into_another_market() throws IOException {
    NewShop shop = NewShop.described("kayu").open();
    Window desk = windows.desk();
    new Office(desk).signIn(PROVINCE);
    desk.open("/admin/lapak/" + shop.slug());

    Download zip =
        desk.page().waitForDownload(() -> desk.link("Unduh seluruh lapak (ZIP)").click());
    Map<String, String> files = unzip(zip);

    assertThat(files)
        .containsOnlyKeys(shop.slug() + "/tenant.yaml", shop.slug() + "/catalogue.csv");
    NewShop there = NewShop.described("kayu");
    String yaml = files.get(shop.slug() + "/tenant.yaml").replace(shop.slug(), there.slug());
    String csv =
        files
            .get(shop.slug() + "/catalogue.csv")
            .replace(shop.product(), there.product())
            .replace(shop.sku(), there.sku());
    Staff.province()
        .with("Content-Type", "application/yaml")
        .send("POST", "/province/shops", yaml + "catalogue: |\n" + csv.indent(2))
        .expect(201);
    there.become("active").expect(200);
    Api.anyone().get("//karya/" + there.product()).expect(200);
  }

  private static Map<String, String> unzip(Download download) throws IOException {
    Map<String, String> files = new HashMap<>();
    try (ZipInputStream zip = new ZipInputStream(download.createReadStream())) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        files.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
      }
    }
    return files;
  }

  private static Locator.GetByRoleOptions named(String name) {
    return new Locator.GetByRoleOptions().setName(name).setExact(true);
  }
}
