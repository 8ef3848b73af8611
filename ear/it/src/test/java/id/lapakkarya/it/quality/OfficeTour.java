package id.lapakkarya.it.quality;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static id.lapakkarya.it.quality.Scene.part;
import static id.lapakkarya.it.quality.Steps.answer;
import static id.lapakkarya.it.quality.Steps.ask;
import static id.lapakkarya.it.quality.Steps.press;
import static id.lapakkarya.it.quality.Steps.see;
import static id.lapakkarya.it.quality.Steps.write;

import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import id.lapakkarya.it.browser.InvitationList;
import id.lapakkarya.it.browser.Invited;
import id.lapakkarya.it.browser.Office;
import id.lapakkarya.it.browser.Window;
import id.lapakkarya.it.support.Database;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import javax.imageio.ImageIO;

/** Every page of the back office, in whatever its people can bring it to. */
final class OfficeTour {
  private static final String LPP_NAME = "Lapas Perempuan Kelas IIA Palembang";
  private static final String REFUSAL = "staff.xhtml";
  private static final String NOBODYS_DAY = "?from=2001-01-01&to=2001-01-02";

  private OfficeTour() {}

  static List<Visit> of(Person person, Scene scene) {
    return switch (person) {
      case BUYER -> List.of();
      case OPERATOR -> operator(scene);
      case NEWCOMER -> newcomer();
      case FINANCE -> finance(scene);
      case KALAPAS -> head(scene);
      case PROVINCE -> province(scene);
      case AUDITOR -> auditor(scene);
      case IN_TWO_PLACES -> inTwoPlaces();
      case DINAS_UMKM -> List.of(Visit.to("/admin").seeing("nothing to do"));
    };
  }

  private static List<Visit> operator(Scene scene) {
    String sku = scene.twoColours.skus().get(0);
    Visit toSend = Visit.to("/admin/pesanan/{number}", part(scene.toSend));
    Visit goods = Visit.to("/admin/produk").asking("?q=" + scene.twoColours.mark());
    Visit product = Visit.to("/admin/produk/{id}", "" + scene.soldOut.id());
    return List.of(
        Visit.to("/admin").seeing("much to do"),
        Visit.to("/admin/cari"),
        Visit.to("/admin/cari").asking("?q=LK-"),
        Visit.to("/admin/cari").asking("?q=tidakadayangsepertiini"),
        Visit.to("/admin/pemberitahuan").seeing("what came in"),
        Visit.to("/admin/pemberitahuan").seeing("all read").by(press("Tandai semua sudah dibaca")),
        Visit.to("/admin/pesanan").asking("?tab=all"),
        Visit.to("/admin/pesanan").asking("?tab=new"),
        Visit.to("/admin/pesanan")
            .seeing("the look of the table")
            .by(window -> window.page().locator(".table-menu summary").click()),
        Visit.to("/admin/pesanan").asking("?tab=all&q=tidak-ada"),
        toSend.seeing("paid"),
        toSend.seeing("asked to send").by(ask("Kirim…", "Kirim pesanan")),
        toSend
            .seeing("sent without a number")
            .by(ask("Kirim…", "Kirim pesanan"))
            .by(answer("Kirim pesanan", "Simpan dan beri tahu"))
            .by(OfficeTour::seeProblem),
        toSend.seeing("asked to refuse").by(ask("Tolak…", "Tolak pesanan")),
        Visit.to("/admin/pesanan/{number}", part(scene.toFetch))
            .seeing("asked to lay ready")
            .by(ask("Kirim…", "Kirim pesanan")),
        Visit.to("/admin/pesanan/{number}", part(scene.onTheWay)).seeing("on the way"),
        Visit.to("/admin/pesanan/{number}", part(scene.rejected)).seeing("refused"),
        Visit.to("/admin/pesanan/{number}", part(scene.toFetch))
            .seeing("just accepted")
            .by(press("Terima pesanan"))
            .by(see("diterima")),
        Visit.to("/admin/produk"),
        Visit.to("/admin/produk").asking("?q=tidakadayangsepertiini"),
        goods.seeing("no number").by(write("Harga " + sku, "murah")).by(see("angka bulat")),
        goods.seeing("a new stock").by(write("Stok " + sku, "4")),
        goods
            .seeing("goods that are ticked")
            .by(press("Pilih semua di halaman ini"))
            .by(see("1 produk dipilih")),
        goods
            .seeing("new prices")
            .by(press("Pilih semua di halaman ini"))
            .by(see("1 produk dipilih"))
            .by(window -> window.field("Harga naik sebesar").fill("10"))
            .by(ask("Naikkan harga…", "Harga baru")),
        Visit.to("/admin/produk/label"),
        Visit.to("/admin/produk/impor"),
        Visit.to("/admin/produk/impor")
            .seeing("no file")
            .by(press("Periksa berkas"))
            .by(OfficeTour::seeProblem),
        Visit.to("/admin/produk/impor/{id}", scene.goodFile).seeing("can be taken in"),
        Visit.to("/admin/produk/impor/{id}", scene.goodFile)
            .seeing("asked to discard")
            .by(ask("Buang berkas…", "Buang berkas ini?")),
        Visit.to("/admin/produk/impor/{id}", scene.badFile).seeing("something is wrong"),
        Visit.to("/admin/produk/impor/{id}", scene.badFile).asking("?nasib=fault"),
        Visit.to("/admin/izin"),
        Visit.to("/admin/izin/baru"),
        Visit.to("/admin/izin/baru")
            .seeing("nothing filled in")
            .by(press("Simpan surat"))
            .by(OfficeTour::seeProblem),
        Visit.to("/admin/izin/{id}", "" + scene.paper).seeing("to change"),
        Visit.to("/admin/izin/{id}", "" + scene.paper)
            .seeing("asked to remove")
            .by(ask("Hapus surat…", "Hapus surat ini?")),
        Visit.to("/admin/toko"),
        Visit.to("/admin/toko/libur"),
        Visit.to("/admin/toko/libur")
            .seeing("nothing filled in")
            .by(press("Umumkan libur"))
            .by(OfficeTour::seeProblem),
        Visit.to("/admin/produk/baru"),
        Visit.to("/admin/produk/baru")
            .seeing("two variants, nothing filled in")
            .by(press("Tambah varian"))
            .by(see("Buang pilihan ini"))
            .by(press("Simpan"))
            .by(OfficeTour::seeProblem),
        Visit.to("/admin/produk/baru")
            .seeing("a choice of variants")
            .by(press("Tambah pilihan"))
            .by(see("Susun varian")),
        product.seeing("to change"),
        product.seeing("saved").by(press("Simpan")).by(see("Perubahan disimpan")),
        product.seeing("no photograph").by(OfficeTour::sendNoPhotograph),
        product.seeing("a photograph").by(OfficeTour::sendPhotograph),
        product.seeing("asked to archive").by(ask("Arsipkan…", "Arsipkan produk ini?")),
        Visit.refused(403, REFUSAL, "/admin/lapak").seeing("not for this role"),
        Visit.refused(404, REFUSAL, "/admin/pesanan/LK-000000-00000-1").seeing("not there"));
  }

  private static void sendNoPhotograph(Window window) {
    send(window, "palsu.jpg", new byte[] {1});
    assertThat(window.page().locator("[data-photo-report]")).containsText("palsu.jpg: Bukan");
  }

  private static void sendPhotograph(Window window) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try {
      ImageIO.write(new BufferedImage(500, 500, BufferedImage.TYPE_INT_RGB), "jpeg", bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    send(window, "karya.jpg", bytes.toByteArray());
    window.page().locator(".photos__item summary").first().click();
  }

  private static void send(Window window, String name, byte[] file) {
    window.field("Tambah foto").setInputFiles(new FilePayload(name, "image/jpeg", file));
  }

  private static List<Visit> newcomer() {
    return List.of(
        Visit.to("/admin").seeing("nothing sold yet"),
        Visit.to("/admin/pesanan").asking("?tab=all"));
  }

  private static List<Visit> finance(Scene scene) {
    return List.of(
        Visit.to("/admin"),
        Visit.to("/admin/pesanan/{number}", part(scene.onDelivery))
            .seeing("cash to come")
            .by(ask("Uang sudah diterima", "Uang bayar di tempat")));
  }

  private static List<Visit> head(Scene scene) {
    return List.of(
        Visit.to("/admin"),
        Visit.to("/admin/produk/{id}", "" + scene.soldOut.id()).seeing("to read"),
        Visit.to("/admin/persetujuan"),
        Visit.to("/admin/persetujuan").asking("?state=overtaken").seeing("none"),
        Visit.to("/admin/persetujuan/{id}", "" + scene.change),
        Visit.to("/admin/persetujuan/{id}", "" + scene.change)
            .seeing("declined for no reason")
            .by(ask("Tolak…", "Tolak perubahan ini?"))
            .by(answer("Tolak perubahan ini?", "Tolak"))
            .by(OfficeTour::seeProblem),
        Visit.to("/admin/petugas"),
        Visit.to("/admin/petugas").seeing("asked for a role").by(ask("Beri peran…", "Beri peran")),
        Visit.to("/admin/petugas")
            .seeing("a role for nobody")
            .by(ask("Beri peran…", "Beri peran"))
            .by(answer("Beri peran", "Beri peran"))
            .by(OfficeTour::seeProblem),
        Visit.to("/admin/petugas").asking("?q=warehouse").by(ask("Cabut", "Cabut peran ini?")),
        Visit.to("/admin/petugas/undangan"),
        Visit.to("/admin/petugas/undangan")
            .seeing("nobody invited")
            .by(ask("Undang…", "Undang petugas"))
            .by(answer("Undang petugas", "Kirim undangan"))
            .by(OfficeTour::seeProblem),
        Visit.reached("/akun/undangan", OfficeTour::invitedByMail)
            .seeing("as the newcomer sees it"),
        Visit.reached("/akun/undangan", OfficeTour::invitedByMail)
            .seeing("no name, no password")
            .by(Window::expectRefusal)
            .by(press("Terima"))
            .by(window -> assertThat(window.byRole(AriaRole.ALERT, "").first()).isVisible()),
        Visit.to("/admin/peran"),
        Visit.to("/admin/peran")
            .seeing("the last to hold it")
            .by(ask("Lepas…", "Lepas peran ini?"))
            .by(answer("Lepas peran ini?", "Lepas peran"))
            .by(OfficeTour::seeProblem),
        Visit.to("/admin/peran")
            .seeing("asked for a successor")
            .by(ask("Serahkan…", "Serahkan peran ini")),
        Visit.to("/admin/kunci"),
        Visit.to("/admin/kunci")
            .seeing("a key without a name")
            .by(ask("Buat kunci…", "Buat kunci mitra"))
            .by(answer("Buat kunci mitra", "Buat kunci"))
            .by(OfficeTour::seeProblem),
        Visit.to("/admin/catatan"),
        Visit.to("/admin/catatan")
            .seeing("verified")
            .by(press("Periksa keutuhan"))
            .by(see("Keutuhan catatan")),
        Visit.to("/admin/catatan/{id}", Scene.entry()));
  }

  private static void invitedByMail(Window window) {
    String email = Invited.newAddress();
    new InvitationList(window).invited(email, "Petugas gudang", LPP_NAME);
    window.open(Invited.link(email, 1));
    assertThat(window.heading("Undangan bertugas")).isVisible();
  }

  private static List<Visit> province(Scene scene) {
    return List.of(
        Visit.to("/admin"),
        Visit.to("/admin/atribut"),
        Visit.to("/admin/atribut")
            .seeing("nothing filled in")
            .by(press("Tambah atribut"))
            .by(OfficeTour::seeProblem),
        Visit.to("/admin/motif"),
        Visit.to("/admin/motif")
            .seeing("nothing filled in")
            .by(press("Catat motif"))
            .by(OfficeTour::seeProblem),
        Visit.to("/admin/kategori"),
        Visit.to("/admin/kategori")
            .seeing("nothing filled in")
            .by(press("Tambah kategori"))
            .by(OfficeTour::seeProblem),
        Visit.to("/admin/pencarian"),
        Visit.to("/admin/pencarian").asking("?tab=unfound"),
        Visit.to("/admin/pencarian")
            .seeing("a synonym without words")
            .by(ask("Tambah sinonim…", "Tambah sinonim"))
            .by(answer("Tambah sinonim", "Simpan sinonim"))
            .by(OfficeTour::seeProblem),
        Visit.to("/admin/pembayaran"),
        Visit.to("/admin/pembayaran").asking("?q=tidak-ada"),
        Visit.to("/admin/pembayaran")
            .asking("?q=" + scene.unpaid.number())
            .by(ask("Konfirmasi", "Konfirmasi pembayaran")),
        Visit.to("/admin/pembayaran")
            .asking("?q=" + scene.unpaid.number())
            .seeing("no reference")
            .by(ask("Konfirmasi", "Konfirmasi pembayaran"))
            .by(answer("Konfirmasi pembayaran", "Uang sudah masuk"))
            .by(OfficeTour::seeProblem),
        Visit.to("/admin/pengembalian"),
        Visit.to("/admin/pengembalian").asking("?tab=sent"),
        Visit.to("/admin/pengembalian")
            .seeing("asked to pay back")
            .by(ask("Catat kiriman", "Catat pengembalian dana")),
        Visit.to("/admin/persetujuan"),
        Visit.to("/admin/pangan"),
        Visit.to("/admin/pangan").asking("?lapas=lpp-palembang"),
        Visit.to("/admin/pangan").asking("?status=expired&lapas=lapas-sekayu"),
        Visit.to("/admin/laporan"),
        Visit.to("/admin/laporan").asking("?groupBy=category"),
        Visit.to("/admin/laporan").asking("?groupBy=day"),
        Visit.to("/admin/laporan").asking(NOBODYS_DAY),
        Visit.to("/admin/lapak"),
        Visit.to("/admin/lapak").asking("?q=tidakadayangsepertiini"),
        Visit.to("/admin/lapak")
            .seeing("asked why to help")
            .by(ask("Lihat sebagai…: " + LPP_NAME, "Lihat sebagai petugas"))
            .by(answer("Lihat sebagai petugas", "Mulai melihat"))
            .by(OfficeTour::seeProblem),
        Visit.to("/admin/lapak/baru"),
        Visit.to("/admin/lapak/baru")
            .seeing("nothing filled in")
            .by(press("Simpan dan lanjut"))
            .by(OfficeTour::seeProblem),
        wizard(scene, "identity"),
        wizard(scene, "words"),
        wizard(scene, "look"),
        wizard(scene, "payment")
            .by(window -> window.page().getByLabel("Lapas punya merchant sendiri").check())
            .by(see("Isi QRIS statis")),
        wizard(scene, "shipping").by(press("Tambah tarif")).by(see("Tarif 2")),
        wizard(scene, "scheme"),
        wizard(scene, "goods"),
        Visit.to("/admin/lapak/{slug}", scene.draft.slug()).seeing("a draft"),
        Visit.to("/admin/lapak/{slug}", scene.draft.slug())
            .seeing("to do without, for no reason")
            .by(ask("Buka tanpa Surat pangan", "Buka tanpa Surat pangan"))
            .by(answer("Buka tanpa Surat pangan", "Catat alasan"))
            .by(OfficeTour::seeProblem),
        Visit.to("/admin/lapak/{slug}", scene.opened.slug())
            .seeing("asked to suspend")
            .by(ask("Hentikan sementara…", "Hentikan sementara…")),
        Visit.to("/admin/petugas"),
        Visit.to("/admin/cari").asking("?q=palembang"),
        Visit.to("/admin/catatan"),
        Visit.to("/admin/catatan").asking(NOBODYS_DAY),
        Visit.to("/admin")
            .seeing("while helping a Lapas")
            .after(window -> window.open("/admin/lapak"))
            .after(window -> new Office(window).help(LPP_NAME, "CONTOH: membantu mengisi stok")),
        Visit.to("/admin/produk").seeing("while helping a Lapas").by(OfficeTour::seeWhoseItIs),
        Visit.to("/admin/produk/{id}", "" + scene.soldOut.id())
            .seeing("while helping a Lapas")
            .by(OfficeTour::seeWhoseItIs),
        Visit.refused(403, REFUSAL, "/admin/pesanan")
            .seeing("the time to help is over")
            .after(window -> Database.letHelpPass(Person.PROVINCE.account().orElseThrow())));
  }

  private static Visit wizard(Scene scene, String step) {
    return Visit.to("/admin/lapak/{slug}/isi", scene.draft.slug()).asking("?langkah=" + step);
  }

  private static List<Visit> auditor(Scene scene) {
    return List.of(
        Visit.to("/admin"),
        Visit.to("/admin")
            .seeing("looking into a Lapas")
            .after(window -> new Office(window).visit(LPP_NAME)),
        Visit.to("/admin/pesanan/{number}", part(scene.delivered)).seeing("to read"));
  }

  private static List<Visit> inTwoPlaces() {
    return List.of(
        Visit.to("/admin/bertindak"),
        Visit.to("/admin")
            .seeing("the places to act in")
            .after(window -> new Office(window).choose(LPP_NAME))
            .by(window -> window.page().locator(".acting summary").click()));
  }

  private static void seeWhoseItIs(Window window) {
    assertThat(new Office(window).watch()).containsText(LPP_NAME);
  }

  private static void seeProblem(Window window) {
    assertThat(window.page().getByRole(AriaRole.ALERT).first()).isVisible();
  }
}
