package id.lapakkarya.it.quality;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static id.lapakkarya.it.quality.Steps.carrying;
import static id.lapakkarya.it.quality.Steps.fill;
import static id.lapakkarya.it.quality.Steps.press;
import static id.lapakkarya.it.quality.Steps.see;
import static id.lapakkarya.it.support.Goods.LAPAS;
import static id.lapakkarya.it.support.Goods.LPP;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import id.lapakkarya.it.browser.Checkout;
import id.lapakkarya.it.browser.Customer;
import id.lapakkarya.it.browser.Window;
import id.lapakkarya.it.matrix.StaffMaker;
import id.lapakkarya.it.support.Api;
import id.lapakkarya.it.support.Authenticator;
import id.lapakkarya.it.support.Browser;
import id.lapakkarya.it.support.Carts;
import id.lapakkarya.it.support.Database;
import id.lapakkarya.it.support.Goods;
import id.lapakkarya.it.support.Orders;
import id.lapakkarya.it.support.Staff;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** Every page of the storefront, in whatever a buyer can bring it to. */
final class StorefrontTour {
  private static final String ADDRESS_HEADER = "X-Forwarded-For";

  /** An address of nobody (RFC 5737), which the server believes as it would a proxy. */
  private static final String ELSEWHERE = "198.51.100.1";

  private static final Map<String, String> FROM_ELSEWHERE = Map.of(ADDRESS_HEADER, ELSEWHERE);

  private StorefrontTour() {}

  static List<Visit> of(Scene scene) {
    return Stream.of(found(scene), read(), bought(), followed(scene), refused(), own())
        .flatMap(List::stream)
        .toList();
  }

  private static List<Visit> found(Scene scene) {
    String twoColours = scene.twoColours.slug();
    return List.of(
        Visit.to("/"),
        Visit.to("/kategori/{slug}", "jumputan"),
        Visit.to("/kategori/{slug}", "kriya"),
        Visit.to("/kategori/{slug}", "jumputan")
            .asking("?shop=lpp-palembang&inStock=true&minPrice=10000")
            .by(StorefrontTour::openFilters),
        Visit.to("/cari"),
        Visit.to("/cari").asking("?q=jumputan&sort=price").by(StorefrontTour::openFilters),
        Visit.to("/cari").asking("?page=3"),
        Visit.to("/cari").asking("?q=tidakadayangsepertiini"),
        Visit.to("/cari").asking("?q=songet").seeing("something similar"),
        Visit.to("/cari").asking("?q=xylofon+wallaby+songket").seeing("other words to try"),
        Visit.to("/cari").seeing("suggestions").by(StorefrontTour::typeWords),
        Visit.to("/karya/{slug}", twoColours),
        Visit.to("/karya/{slug}", "jumputan-titik-tujuh-lpp").seeing("one colour is sold out"),
        Visit.to("/karya/{slug}", twoColours)
            .seeing("more than there are")
            .by(fill("Jumlah", "90"))
            .by(Window::expectRefusal)
            .by(press("Masukkan keranjang"))
            .by(StorefrontTour::seeProblems),
        Visit.to("/karya/{slug}", scene.wood.slug())
            .seeing("just put into the cart")
            .by(press("Masukkan keranjang"))
            .by(see("Sudah masuk keranjang")),
        Visit.to("/karya/{slug}", scene.soldOut.slug()).seeing("sold out"),
        Visit.to("/karya/{slug}", scene.photographed.slug()).seeing("photographs"),
        Visit.to("/toko"),
        Visit.to("/toko/{slug}", LPP),
        Visit.to("/toko/{slug}", "rutan-palembang"));
  }

  private static List<Visit> read() {
    return List.of(
        Visit.to("/bantuan"),
        Visit.to("/bantuan/{page}", "cara-belanja"),
        Visit.to("/bantuan/{page}", "pengiriman"),
        Visit.to("/bantuan/{page}", "syarat"),
        Visit.to("/bantuan/{page}", "privasi"),
        Visit.to("/bantuan/{page}", "tentang"),
        Visit.to("/luring"),
        Visit.to("/demo/mail")
            .seeing("a mail is open")
            .by(window -> window.page().locator("summary").first().click()));
  }

  private static List<Visit> bought() {
    return List.of(
        Visit.to("/keranjang").seeing("empty"),
        Visit.to("/keranjang")
            .seeing("goods of two Lapas")
            .after(carrying(Carts.with(Goods.of(LPP, 5), Goods.of(LAPAS, 5)))),
        Visit.to("/keranjang")
            .seeing("a removal that can be taken back")
            .after(carrying(Carts.with(Goods.of(LPP, 5), Goods.of(LAPAS, 5))))
            .by(press("Hapus"))
            .by(window -> assertThat(window.button("Urungkan")).isVisible()),
        Visit.to("/keranjang")
            .seeing("goods that are gone, fewer and dearer")
            .after(carrying(troubled())),
        Visit.to("/checkout").after(carrying(Carts.with(Goods.of(LPP, 5)))),
        Visit.to("/checkout")
            .seeing("what sending costs")
            .after(carrying(Carts.with(Goods.of(LPP, 5), Goods.of(LAPAS, 5))))
            .by(StorefrontTour::askShipping),
        Visit.to("/checkout")
            .seeing("everything is missing")
            .after(carrying(Carts.with(Goods.of(LPP, 5))))
            .by(Window::expectRefusal)
            .by(press("Buat pesanan"))
            .by(StorefrontTour::seeProblems));
  }

  private static List<Visit> followed(Scene scene) {
    return List.of(
        Visit.to("/pesanan"),
        Visit.to("/pesanan")
            .seeing("an unknown number")
            .by(fill("Nomor pesanan", "LK-000000-00000").andThen(fill("Surel", "a@contoh.test")))
            .by(Window::expectRefusal)
            .by(press("Lihat pesanan"))
            .by(StorefrontTour::seeProblems),
        order(scene.unpaid, "QRIS to pay"),
        order(scene.transfer, "transfer to pay"),
        order(scene.onDelivery, "paid on delivery"),
        order(scene.paid, "paid, of two Lapas"),
        order(scene.onTheWay, "on the way"),
        order(scene.delivered, "delivered"),
        order(scene.rejected, "one part refused"),
        order(scene.cancelled, "cancelled"));
  }

  private static Visit order(Orders order, String state) {
    return Visit.to("/pesanan/{number}", order.number())
        .asking("?token=" + order.token())
        .seeing(state);
  }

  private static List<Visit> refused() {
    return List.of(
        Visit.to("/masuk"),
        Visit.to("/masuk")
            .seeing("a wrong password")
            .by(fill("Email", "tidak-ada@demo.test").andThen(fill("Kata sandi", "salah")))
            .by(press("Masuk"))
            .by(see("tidak cocok")),
        Visit.refused(404, "404.xhtml", "/tidak/ada"),
        Visit.refused(404, "404.xhtml", "/karya/tidak-ada").seeing("no such product"),
        Visit.to("403.xhtml")
            .at("/keranjang")
            .seeing("sent from elsewhere")
            .by(StorefrontTour::sendFromElsewhere),
        Visit.refused(429, "429.xhtml", "/cari?q=songket")
            .after(window -> window.page().setExtraHTTPHeaders(FROM_ELSEWHERE))
            .whilst(StorefrontTour::whileSearchedTooOften),
        Visit.refused(500, "500.xhtml", "/keranjang")
            .after(carrying(Carts.empty()))
            .whilst(open -> Database.without("cart", open)));
  }

  /** Last: somebody is signed in from here on. */
  private static List<Visit> own() {
    return List.of(
        Visit.to("/akun/masuk").after(StorefrontTour::signedOut),
        Visit.to("/akun/masuk")
            .seeing("a wrong password")
            .by(fill("Surel", "tidak-ada@contoh.test").andThen(fill("Kata sandi", "salah")))
            .by(Window::expectRefusal)
            .by(pressInside("Masuk"))
            .by(StorefrontTour::seeProblems),
        Visit.to("/akun/daftar"),
        Visit.to("/akun/daftar")
            .seeing("everything is missing")
            .by(Window::expectRefusal)
            .by(press("Kirim tautan"))
            .by(StorefrontTour::seeProblems),
        Visit.to("/akun/lupa"),
        Visit.to("/akun/lupa")
            .seeing("a mail is on its way")
            .by(fill("Surel", "tidak-ada@contoh.test"))
            .by(press("Kirim tautan"))
            .by(see("Periksa kotak surat Anda")),
        Visit.refused(410, "/akun/surat/{purpose}", "/akun/surat/reset?kode=lama"),
        Visit.reached("/akun/surat/{purpose}", StorefrontTour::followedByMail)
            .seeing("a password to choose"),
        Visit.reached("/akun/surat/{purpose}", StorefrontTour::followedByMail)
            .seeing("a password that is too short")
            .by(window -> window.page().getByLabel("Kata sandi baru").fill("pendek"))
            .by(Window::expectRefusal)
            .by(press("Buat akun"))
            .by(StorefrontTour::seeProblems),
        Visit.refused(410, "/akun/kode", "/akun/kode"),
        Visit.reached("/akun/kode", StorefrontTour::askedForCode).seeing("a code is asked for"),
        Visit.reached("/akun/kode", StorefrontTour::askedForCode)
            .seeing("a wrong code")
            .by(fill("Kode", "000000"))
            .by(Window::expectRefusal)
            .by(press("Lanjut masuk"))
            .by(StorefrontTour::seeProblems),
        Visit.refused(410, "/akun/undangan", "/akun/undangan?kode=lama"),
        Visit.to("/akun").after(StorefrontTour::signedIn),
        Visit.to("/akun/pesanan").seeing("no order"),
        Visit.to("/akun/sandi"),
        Visit.to("/akun/sandi")
            .seeing("a password that is guessed first")
            .by(fill("Kata sandi sekarang", Customer.PASSWORD))
            .by(window -> window.page().getByLabel("Kata sandi baru").fill("rahasia123"))
            .by(Window::expectRefusal)
            .by(press("Ganti kata sandi"))
            .by(StorefrontTour::seeProblems),
        Visit.to("/akun/perangkat"),
        Visit.to("/akun/pastikan"),
        Visit.to("/akun/pastikan")
            .seeing("a wrong password")
            .by(fill("Kata sandi", "salah"))
            .by(Window::expectRefusal)
            .by(press("Lanjutkan"))
            .by(StorefrontTour::seeProblems),
        Visit.to("/akun/dua-langkah"),
        Visit.to("/akun/dua-langkah")
            .seeing("what the authenticator is to know")
            .by(press("Nyalakan"))
            .by(see("Hubungkan aplikasi")),
        Visit.to("/akun/dua-langkah")
            .seeing("a wrong code")
            .by(fill("Kode enam angka dari aplikasi", "12"))
            .by(Window::expectRefusal)
            .by(press("Nyalakan dengan kode ini"))
            .by(StorefrontTour::seeProblems),
        Visit.to("/akun/penyedia"),
        Visit.to("/akun/penyedia")
            .seeing("a link, and no password to part from it")
            .after(StorefrontTour::linkedElsewhere)
            .by(window -> window.link("Putuskan dari contoh.test").click())
            .by(window -> window.expectRefusalOf("/akun/penyedia"))
            .by(press("Putuskan"))
            .by(StorefrontTour::seeProblems),
        Visit.to("/akun/alamat").seeing("no address"),
        Visit.to("/akun/alamat/isi"),
        Visit.to("/akun/alamat/isi")
            .seeing("everything is missing")
            .by(Window::expectRefusal)
            .by(press("Simpan alamat"))
            .by(StorefrontTour::seeProblems),
        Visit.to("/akun/alamat")
            .seeing("two addresses")
            .after(StorefrontTour::writeAddress)
            .after(StorefrontTour::writeAddress),
        Visit.to("/akun/alamat")
            .seeing("a removal that can be taken back")
            .by(press("Hapus alamat"))
            .by(see("Urungkan")),
        Visit.to("/checkout")
            .seeing("addresses to choose from")
            .after(StorefrontTour::writeAddress)
            .after(carrying(Carts.with(Goods.of(LPP, 5)))),
        Visit.to("/akun/data"),
        Visit.to("/akun/data")
            .seeing("no password")
            .by(Window::expectRefusal)
            .by(press("Unduh data saya"))
            .by(StorefrontTour::seeProblems),
        Visit.to("/akun/hapus"));
  }

  private static void writeAddress(Window window) {
    window.open("/akun/alamat/isi");
    fill("Nama alamat", "Rumah").accept(window);
    fill("Telepon penerima", "0812 0000 0000").accept(window);
    Checkout.in(window).area().address("30145", "Jalan Contoh No. 1");
    window.page().locator("html:not([aria-busy])").waitFor();
    press("Simpan alamat").accept(window);
    see("Alamat sudah disimpan").accept(window);
  }

  private static void signedOut(Window window) {
    window.page().context().clearCookies();
  }

  private static void signedIn(Window window) {
    new Customer(window, Customer.newAddress()).register();
  }

  private static void followedByMail(Window window) {
    Customer newcomer = new Customer(window, Customer.newAddress());
    newcomer.askToRegister("Contoh Pelanggan");
    window.open(newcomer.link("memilih kata sandi"));
    assertThat(window.page().getByLabel("Kata sandi baru")).isVisible();
  }

  private static void askedForCode(Window window) {
    String email = "kode-" + Goods.mark() + "@contoh.test";
    StaffMaker.open(email, "LAPAS_OPERATOR", LPP);
    Authenticator.enrol(Browser.signedIn(email), email);
    signedOut(window);
    window.open("/masuk");
    fill("Email", email).andThen(fill("Kata sandi", Staff.passwordOf(email))).accept(window);
    press("Masuk").accept(window);
    window.page().waitForURL("**/akun/kode*");
  }

  private static void linkedElsewhere(Window window) {
    window.open("/akun/pastikan");
    Database.linkElsewhere(window.page().locator("input[name=email]").inputValue());
  }

  private static Consumer<Window> pressInside(String button) {
    return window ->
        window
            .page()
            .getByRole(AriaRole.MAIN)
            .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(button))
            .click();
  }

  private static Carts troubled() {
    Goods gone = Goods.of(LPP, 5);
    Goods fewer = Goods.of(LPP, 5);
    Goods dearer = Goods.of(LAPAS, 5);
    Carts cart = Carts.empty().put(gone, 2).put(fewer, 4).put(dearer, 1);
    gone.count(0);
    fewer.count(1);
    dearer.reprice(175_000);
    return cart;
  }

  private static void sendFromElsewhere(Window window) {
    String here = window.page().url();
    window.expectRefusal();
    window.open("about:blank");
    window
        .page()
        .setContent("<form method='post' action='" + here + "'><button>ok</button></form>");
    press("ok").accept(window);
    assertThat(window.page().locator("h1")).isVisible();
  }

  /**
   * Somebody at the same address searches without a pause. A search is allowed again every fifth of
   * a second: until this window's is one too many, it is tried again.
   */
  private static void whileSearchedTooOften(Runnable open) {
    AtomicBoolean refused = new AtomicBoolean();
    Api hasty = Api.anyone().with(ADDRESS_HEADER, ELSEWHERE);
    CompletableFuture<Void> searching =
        CompletableFuture.runAsync(
            () -> {
              while (!refused.get()) {
                hasty.get("//cari?q=songket");
              }
            });
    try {
      await()
          .pollInSameThread()
          .pollDelay(Duration.ZERO)
          .atMost(Duration.ofMinutes(2))
          .untilAsserted(open::run);
    } finally {
      refused.set(true);
      searching.join();
    }
  }

  private static void typeWords(Window window) {
    window.byRole(AriaRole.COMBOBOX, "Cari karya").pressSequentially("songk");
    assertThat(window.page().locator("#q-list [role=option]").first()).isVisible();
  }

  private static void openFilters(Window window) {
    window.page().locator("label.facets__open").click();
  }

  private static void seeProblems(Window window) {
    assertThat(window.page().getByRole(AriaRole.ALERT)).isVisible();
  }

  private static void askShipping(Window window) {
    Checkout.in(window).area().address("30145", "Jalan Contoh No. 1").askForShipping();
    Consumer<Window> offered = see("Kurir hari yang sama");
    offered.accept(window);
  }
}
