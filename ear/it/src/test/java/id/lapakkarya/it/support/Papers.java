package id.lapakkarya.it.support;

import jakarta.json.JsonObject;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.Map;

/** Papers of food, as operators of a Lapas enter them. */
public final class Papers {
  public static final byte[] PDF =
      "%PDF-1.4\n1 0 obj\nendobj\n%%EOF\n".getBytes(StandardCharsets.US_ASCII);

  private Papers() {}

  /** A paper of a kind, of no number that another test uses, valid for a year. */
  public static JsonObject described(String kind, Long... products) {
    return Json.object(
        "kind",
        kind,
        "number",
        "CONTOH " + Goods.mark(),
        "holder",
        "Lapas Contoh",
        "validFrom",
        "2026-01-01",
        "validUntil",
        today().plusYears(1).toString(),
        "products",
        Json.array((Object[]) products));
  }

  public static JsonObject described() {
    return described("halal");
  }

  /** Entered; its id. */
  public static long of(String shop) {
    return enter(Staff.operatorOf(shop), shop, described());
  }

  /** Entered by that operator; its id. */
  public static long enter(Api operator, String shop, JsonObject paper) {
    return Json.number(
        operator.post("/manage/" + shop + "/papers", paper).expect(201).json(), "id");
  }

  /** Entered, with a copy; its id. */
  public static long filed(String shop) {
    JsonObject paper = described();
    long id = enter(Staff.operatorOf(shop), shop, paper);
    Reply sent =
        file(Browser.signedIn("operator@" + shop + ".demo.test"), id, paper, "surat.pdf", PDF);
    if (sent.status() != 302) {
      throw new AssertionError("the copy was not taken: " + sent.status());
    }
    return id;
  }

  /** Sends the form of that paper with a copy. */
  public static Reply file(Browser operator, long id, JsonObject paper, String name, byte[] copy) {
    String page = "/admin/izin/" + id;
    Map<String, String> form = new LinkedHashMap<>();
    form.put("paper", "paper");
    form.put("kind", paper.getString("kind").toUpperCase(java.util.Locale.ROOT).replace('-', '_'));
    form.put("number", paper.getString("number"));
    form.put("holder", paper.getString("holder"));
    form.put("validFrom", paper.getString("validFrom"));
    form.put("validUntil", paper.getString("validUntil"));
    form.put("save", "save");
    Browser.View view = operator.view(page);
    form.put("jakarta.faces.ViewState", view.state());
    form.put("primefaces.nonce", view.nonce());
    return operator.upload(page, form, "file", name, "application/pdf", copy);
  }

  public static LocalDate today() {
    return LocalDate.now(ZoneId.of("Asia/Jakarta"));
  }
}
