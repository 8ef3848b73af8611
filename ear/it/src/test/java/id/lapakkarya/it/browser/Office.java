package id.lapakkarya.it.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.SelectOption;
import id.lapakkarya.it.support.Staff;

/** The back office, as its staff click through it. */
public final class Office {
  private final Window window;

  public Office(Window window) {
    this.window = window;
  }

  /** Through the door, with the demo's password. */
  public Office signIn(String email) {
    tryToSignIn(email, Staff.PASSWORD);
    assertThat(window.heading("Hari ini")).isVisible();
    return this;
  }

  /** Through the door, to whatever lies behind it for that person. */
  public Office enter(String email) {
    tryToSignIn(email, Staff.PASSWORD);
    window.page().waitForURL(address -> !address.endsWith("/masuk"));
    return this;
  }

  /** Through the door, and then for that place, of the several that this person has. */
  public Office signInFor(String email, String place) {
    tryToSignIn(email, Staff.PASSWORD);
    return choose(place);
  }

  /** The place, where one is asked for. */
  public Office choose(String place) {
    assertThat(window.heading("Anda bertindak untuk siapa?")).isVisible();
    window.button(place).click();
    assertThat(window.heading("Hari ini")).isVisible();
    return this;
  }

  /** What is said about the place acted for, on top of every page. */
  public Locator acting() {
    return window.page().locator(".acting").first();
  }

  /** Acts for another place, by the keyboard alone. */
  public void switchTo(String place) {
    Locator menu = window.page().locator(".acting summary");
    menu.focus();
    menu.press("Enter");
    Locator choice =
        window.page().locator(".acting__menu").getByRole(AriaRole.BUTTON, named(place));
    choice.focus();
    choice.press("Enter");
    assertThat(acting().locator("strong").first()).hasText(place);
  }

  /** What a page says that was refused as a whole, or the dialog over the one whose script was. */
  public Locator refused() {
    return window.page().locator("[data-refusal]");
  }

  /** The band that says in whose shop somebody of the province looks. */
  public Locator watch() {
    return window.page().locator(".watch");
  }

  /** Looks into that shop, from the list of shops. */
  public void visit(String shop) {
    task("Lapak");
    window.button("Lihat lapak ini: " + shop).click();
    assertThat(watch()).containsText(shop);
  }

  /** Sees that shop as its staff do, from the list of shops. */
  public void help(String shop, String reason) {
    task("Lapak");
    window.button("Lihat sebagai…: " + shop).click();
    Locator dialog = dialog("Lihat sebagai petugas " + shop);
    dialog.getByLabel("Alasan").fill(reason);
    dialog.getByRole(AriaRole.BUTTON, named("Mulai melihat")).click();
    assertThat(watch()).containsText(reason);
  }

  /** Gives a role to somebody who has an account. */
  public void grant(String email, String role) {
    task("Petugas");
    window.button("Beri peran…").click();
    Locator dialog = dialog("Beri peran");
    dialog.getByLabel("Email akunnya").fill(email);
    grantAgain(role);
  }

  /** Sends the open dialog, with that role. */
  public void grantAgain(String role) {
    Locator dialog = dialog("Beri peran");
    Locator roles = dialog.getByLabel("Peran", exactly());
    if (!role.equals(roles.locator("option:checked").innerText())) {
      window
          .page()
          .waitForResponse(
              answer -> "POST".equals(answer.request().method()),
              () -> roles.selectOption(new SelectOption().setLabel(role)));
    }
    dialog.getByRole(AriaRole.BUTTON, named("Beri peran")).click();
  }

  /** Takes the role away that the list shows beside that address. */
  public void revoke(String email) {
    task("Petugas");
    find("Nama atau email", email);
    row(email).getByRole(AriaRole.BUTTON).click();
    dialog("Cabut peran ini?").getByRole(AriaRole.BUTTON, named("Cabut peran")).click();
    assertThat(notices()).containsText("sudah dicabut");
  }

  public void tryToSignIn(String email, String password) {
    window.open("/masuk");
    window.field("Email").fill(email);
    window.field("Kata sandi").fill(password);
    window.button("Masuk").click();
  }

  /** What the door says about an attempt. */
  public Locator refusal() {
    return window.page().getByRole(AriaRole.ALERT);
  }

  /** The collector has seen the money of that order. */
  public void confirmPayment(String order, String reference) {
    task("Pembayaran");
    find("Nomor pesanan atau jumlah", order);
    row(order).getByRole(AriaRole.BUTTON, named("Konfirmasi")).click();
    Locator dialog = dialog("Konfirmasi pembayaran");
    dialog.getByLabel("Rujukan").fill(reference);
    dialog.getByRole(AriaRole.BUTTON, named("Uang sudah masuk")).click();
    assertThat(notices()).containsText("Pembayaran " + order);
  }

  /** Opens the question whether the money of that order has come in, and types the reference. */
  public Locator askPayment(String order, String reference) {
    task("Pembayaran");
    find("Nomor pesanan atau jumlah", order);
    row(order).getByRole(AriaRole.BUTTON, named("Konfirmasi")).click();
    Locator dialog = dialog("Konfirmasi pembayaran");
    dialog.getByLabel("Rujukan").fill(reference);
    return dialog;
  }

  /** Asks the staff's list for the reset of that person's second factor. */
  public void resetFactor(String email) {
    task("Petugas");
    find("Nama atau email", email);
    row(email).getByRole(AriaRole.BUTTON, named("Verifikasi")).click();
    dialog("Atur ulang verifikasi dua langkah?")
        .getByRole(AriaRole.BUTTON, named("Atur ulang"))
        .click();
    assertThat(notices()).containsText("sudah diatur ulang");
  }

  /** The collector has sent back what that part is owed. */
  public void payBack(String part, String reference) {
    task("Pengembalian");
    row(part).getByRole(AriaRole.BUTTON, named("Catat kiriman")).click();
    Locator dialog = dialog("Catat pengembalian dana");
    dialog.getByLabel("Rujukan transfer").fill(reference);
    dialog.getByRole(AriaRole.BUTTON, named("Dana sudah dikirim")).click();
    assertThat(notices()).containsText(part);
  }

  /** Opens the Lapas's part from the list of its new orders. */
  public Office openNewOrder(String part) {
    task("Pesanan");
    window
        .page()
        .getByRole(AriaRole.NAVIGATION, navigation("Menurut status"))
        .getByRole(AriaRole.LINK, named("Baru"))
        .click();
    find("Nomor, penerima, atau resi", part);
    window.link(part).click();
    assertThat(window.heading(part)).isVisible();
    return this;
  }

  /** Takes the order on and sends it. */
  public void acceptAndShip(String part, String courier, String trackingNumber) {
    Locator dialog = acceptAndAsk(part);
    dialog.getByLabel("Kurir").fill(courier);
    dialog.getByLabel("Nomor resi").fill(trackingNumber);
    send(dialog, part);
  }

  /** Takes the order on and lays it ready for the buyer, who comes for it. */
  public void acceptAndLayReady(String part) {
    Locator dialog = acceptAndAsk(part);
    assertThat(dialog).containsText("Pembeli mengambil sendiri");
    assertThat(dialog.getByLabel("Kurir")).hasCount(0);
    send(dialog, part);
  }

  private Locator acceptAndAsk(String part) {
    window.button("Terima pesanan").click();
    assertThat(notices()).containsText("Pesanan " + part + " diterima");
    window.button("Kirim…").click();
    return dialog("Kirim pesanan");
  }

  private void send(Locator dialog, String part) {
    dialog.getByRole(AriaRole.BUTTON, named("Simpan dan beri tahu")).click();
    assertThat(notices()).containsText("Pesanan " + part + " dikirim");
  }

  /** The list of goods, narrowed to that name. */
  public Office openGoods(String name) {
    task("Produk");
    find("Nama produk", name);
    assertThat(window.link(name)).isVisible();
    return this;
  }

  public Locator priceOf(String sku) {
    return window.field("Harga " + sku);
  }

  public Locator stockOf(String sku) {
    return window.field("Stok " + sku);
  }

  /** Types a number into a cell of the table; it counts as soon as the cell is left. */
  public void write(Locator cell, String number) {
    cell.fill(number);
    window.page().waitForResponse(answer -> "POST".equals(answer.request().method()), cell::blur);
  }

  public SalesReport openReport() {
    task("Laporan");
    return new SalesReport(window);
  }

  /** The links of the tasks that this person has. */
  public Locator tasks() {
    return window.page().getByRole(AriaRole.NAVIGATION, navigation("Tugas"));
  }

  /** Opens a task of the list. */
  public void task(String name) {
    tasks().getByRole(AriaRole.LISTITEM).getByRole(AriaRole.LINK, named(name)).click();
    assertThat(window.heading(name).first()).isVisible();
  }

  private void find(String label, String words) {
    window.byRole(AriaRole.SEARCHBOX, label).fill(words);
    window.button("Cari").click();
    assertThat(window.link("Hapus saringan")).isVisible();
  }

  private Locator row(String text) {
    return window
        .page()
        .getByRole(AriaRole.ROW)
        .filter(new Locator.FilterOptions().setHasText(text));
  }

  public Locator dialog(String title) {
    return window.byRole(AriaRole.DIALOG, title);
  }

  public Locator notices() {
    return window.page().locator("#notices");
  }

  private static Locator.GetByRoleOptions named(String name) {
    return new Locator.GetByRoleOptions().setName(name);
  }

  private static Locator.GetByLabelOptions exactly() {
    return new Locator.GetByLabelOptions().setExact(true);
  }

  private static Page.GetByRoleOptions navigation(String name) {
    return new Page.GetByRoleOptions().setName(name);
  }
}
