package id.lapakkarya.it.whole;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static id.lapakkarya.it.support.Goods.LAPAS;
import static id.lapakkarya.it.support.Goods.LPP;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.Locator;
import id.lapakkarya.it.browser.Office;
import id.lapakkarya.it.browser.Window;
import id.lapakkarya.it.browser.Windows;
import id.lapakkarya.it.support.Api;
import id.lapakkarya.it.support.Database;
import id.lapakkarya.it.support.Goods;
import id.lapakkarya.it.support.Json;
import id.lapakkarya.it.support.Staff;
import id.lapakkarya.it.support.WholeEar;
import jakarta.json.JsonObject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Works that a Lapas shows beside one of its works. */
@WholeEar
class RelatedGoodsIT {
  private static final String CHOSEN = "SELECT COUNT(*) FROM product WHERE id = ? AND related = ?";

  @RegisterExtension final Windows windows = new Windows();

  private final String mark = Goods.mark();

  @Test
  void should_show_what_was_looked_for_and_put_in_order() {
    Goods work = Goods.of(LAPAS, 5);
    Goods first = named("Satu");
    Goods second = named("Dua");
    Window desk = windows.desk();
    new Office(desk).signIn("operator@" + LAPAS + ".demo.test");
    desk.open("/admin/produk/" + work.id());

    desk.field("Cari karya yang tayang").fill(mark);
    desk.page().locator("#relatedLook").click();
    add(desk, "Satu");
    add(desk, "Dua");
    desk.button("Naikkan: Dua " + mark).click();
    await()
        .atMost(Duration.ofSeconds(10))
        .until(() -> Database.number(CHOSEN, work.id(), second.id() + "," + first.id()) == 1);

    awaitRelated(work, List.of(second.slug(), first.slug()));
    Window phone = windows.phone();
    phone.open("/karya/" + work.slug());
    assertThat(phone.heading("Cocok dipadukan")).isVisible();
    assertThat(phone.page().locator("a[href*='" + second.slug() + "']").first()).isVisible();
  }

  @Test
  void should_show_what_can_be_bought_first_and_nothing_that_has_gone() {
    Goods work = Goods.of(LAPAS, 5);
    Goods soldOut = Goods.of(LAPAS, 0);
    Goods gone = Goods.of(LAPAS, 5);
    Goods ready = Goods.of(LAPAS, 5);
    write(work, soldOut.id() + "," + gone.id() + "," + ready.id());
    Staff.operatorOf(LAPAS).delete(gone.path());
    touch(work);

    awaitRelated(work, List.of(ready.slug(), soldOut.slug()));
  }

  @Test
  void should_never_show_a_work_of_another_lapas() {
    Goods work = Goods.of(LAPAS, 5);
    Goods foreign = Goods.of(LPP, 5);
    Goods own = Goods.of(LAPAS, 5);

    write(work, foreign.id() + "," + own.id());
    touch(work);

    awaitRelated(work, List.of(own.slug()));
  }

  @Test
  void should_let_those_who_only_read_change_nothing() {
    Goods work = Goods.of(LAPAS, 5);
    Window desk = windows.desk();
    new Office(desk).signIn("kalapas@" + LAPAS + ".demo.test");

    desk.open("/admin/produk/" + work.id());

    assertThat(desk.heading("Cocok dipadukan")).isVisible();
    assertThat(desk.page().getByLabel("Cari karya yang tayang")).hasCount(0);
  }

  private void add(Window desk, String name) {
    Locator button = desk.button("Tambahkan: " + name + " " + mark);
    button.click();
    assertThat(desk.button("Hapus: " + name + " " + mark)).isVisible();
  }

  private Goods named(String name) {
    JsonObject made =
        Staff.operatorOf(LAPAS)
            .post("/manage/" + LAPAS + "/products", Goods.description(name + " " + mark, 50_000))
            .expect(201)
            .json();
    String sku = made.getJsonArray("skus").getJsonObject(0).getString("sku");
    Goods goods = new Goods(LAPAS, Json.number(made, "id"), made.getString("slug"), sku, 50_000);
    goods.count(3);
    return goods;
  }

  /** Its operator changes it, so that what is kept of it is made anew. */
  private static void touch(Goods goods) {
    goods.reprice(goods.price() + 1_000);
  }

  private static void write(Goods goods, String related) {
    try (Connection database = Database.connect();
        PreparedStatement update =
            database.prepareStatement("UPDATE product SET related = ? WHERE id = ?")) {
      update.setString(1, related);
      update.setLong(2, goods.id());
      update.executeUpdate();
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  private static void awaitRelated(Goods goods, List<String> slugs) {
    await()
        .atMost(Duration.ofSeconds(20))
        .untilAsserted(
            () ->
                assertThat(
                        Json.texts(
                            Api.anyone()
                                .get("/products/" + goods.slug())
                                .expect(200)
                                .json()
                                .getJsonArray("related"),
                            "slug"))
                    .isEqualTo(slugs));
  }
}
