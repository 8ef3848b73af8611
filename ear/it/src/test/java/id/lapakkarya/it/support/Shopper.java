package id.lapakkarya.it.support;

import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A customer with an account, signed in by forms alone. */
public final class Shopper {
  public static final String PASSWORD = "enam kerang di pasir";

  private static final String INVITING = "memilih kata sandi";
  private static final Pattern LINK = Pattern.compile("https?://[^/\\s]+(/akun/surat/\\S+)");

  private final Browser browser = new Browser();
  private final String email;
  private final String name;

  private Shopper(String email, String name) {
    this.email = email;
    this.name = name;
  }

  /** Somebody whom no other test knows, by name neither. */
  public static Shopper registered() {
    String mark = UUID.randomUUID().toString().substring(0, 8);
    return registered("pelanggan-" + mark + "@contoh.test", "Contoh " + mark);
  }

  public static Shopper registered(String email, String name) {
    Shopper shopper = new Shopper(email, name);
    Browser browser = shopper.browser;
    int known = Mailbox.letters(email, INVITING).size();
    browser.post("/akun/daftar", Map.of("name", name, "email", email));
    Matcher link = LINK.matcher(Mailbox.awaitLetter(email, INVITING, known).body());
    if (!link.find()) {
      throw new AssertionError("no link in the mail to " + email);
    }
    Reply opened = browser.post(link.group(1), Map.of("password", PASSWORD));
    if (!opened.location().equals("/akun?sudah=baru")) {
      throw new AssertionError("no account: " + opened.status() + " " + opened.text());
    }
    return shopper;
  }

  public Reply get(String path) {
    return browser.get(path);
  }

  public Reply post(String path, Map<String, String> form) {
    return browser.post(path, form);
  }

  /** Tries to come in with another browser. */
  public Reply signInElsewhere() {
    return new Browser().post("/akun/masuk", Map.of("email", email, "password", PASSWORD));
  }

  /** Orders one of each as a guest would, with this person's address and name. */
  public Orders order(String street, Goods... goods) {
    return order(street, Carts.quotedWith(goods));
  }

  /** Orders what is in that cart. */
  public Orders order(String street, Carts cart) {
    var order = cart.order("qris");
    var buyer = Json.object("name", name, "email", email, "phone", "081234500000");
    var shipTo =
        Json.with(Json.with(order.getJsonObject("shipTo"), "street", street), "recipient", name);
    return Orders.of(
        cart,
        Carts.place(
            Json.with(Json.with(order, "buyer", buyer), "shipTo", shipTo),
            UUID.randomUUID().toString()));
  }

  public long account() {
    return Database.number("SELECT id FROM account WHERE email = ?", email);
  }

  public String email() {
    return email;
  }

  public String name() {
    return name;
  }
}
