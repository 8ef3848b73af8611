package id.lapakkarya.it.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import id.lapakkarya.it.support.Answer;
import id.lapakkarya.it.support.Api;
import id.lapakkarya.it.support.Browser;
import id.lapakkarya.it.support.Carts;
import id.lapakkarya.it.support.Environment;
import id.lapakkarya.it.support.Goods;
import id.lapakkarya.it.support.Json;
import id.lapakkarya.it.support.Orders;
import id.lapakkarya.it.support.Pages;
import id.lapakkarya.it.support.Reply;
import id.lapakkarya.it.support.Staff;
import id.lapakkarya.it.support.WholeEar;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * Short in {@code ./lapak test}; {@code ./lapak proof} sends 10,000 inputs. The seed is printed,
 * and {@code -Dlapak.fuzz.seed} sends the same again.
 */
@WholeEar
class FuzzIT {
  private static final int INPUTS = Integer.getInteger("lapak.fuzz.inputs", 1_200);
  private static final long SEED = Long.getLong("lapak.fuzz.seed", 20_261_125L);

  /** Nobody else's tests work in it. */
  private static final String SHOP = "lapas-surulangun-rawas";

  private static final String NOT_YET = "not-implemented";

  private static Dice dice;
  private static Orders order;
  private static Goods goods;

  /** One signs out, the other locks out whoever guesses at the password. */
  private static final Set<String> LEFT_ALONE = Set.of("/keluar", "/akun/pastikan");

  private final Map<Integer, Integer> statuses = new TreeMap<>();
  private final List<String> failures = new ArrayList<>();

  @BeforeAll
  static void stage() {
    // A run before may have closed it: that is among what the province may ask for.
    Staff.province().patch("/province/shops/" + SHOP, Json.object("status", "active")).expect(200);
    goods = Goods.of(SHOP, 500);
    Carts cart = Carts.quotedWith(goods);
    order = Orders.paid(Goods.of(SHOP, 5));
    dice = new Dice(SEED, known(cart));
  }

  private static Map<String, List<String>> known(Carts cart) {
    Map<String, List<String>> known = new LinkedHashMap<>();
    known.put("shop", List.of(SHOP));
    known.put("slug", List.of(goods.slug()));
    known.put("sku", List.of(goods.sku()));
    known.put("number", List.of(order.number(), order.partOf(SHOP).number()));
    known.put("id", List.of(cart.id(), String.valueOf(goods.id())));
    known.put("cartId", List.of(cart.id()));
    known.put("areaCode", List.of(Carts.AREA));
    known.put("postalCode", List.of(Carts.POSTAL_CODE));
    known.put("parent", List.of("16", "16.71"));
    known.put("payment", List.of("qris", "transfer", "cod", "gateway"));
    known.put("service", List.of("pickup", "reguler"));
    known.put("category", List.of("kayu", "jumputan"));
    known.put("sort", List.of("price", "-price", "newest", "rating", "relevance"));
    known.put("groupBy", List.of("shop", "category", "month", "day", "town"));
    known.put("format", List.of("json", "csv", "xlsx"));
    known.put("from", List.of("2026-01-01"));
    known.put("to", List.of("2026-12-31"));
    known.put("page", List.of("0", "1"));
    known.put("size", List.of("1", "24", "100"));
    known.put("q", List.of("kain songket", "u"));
    known.put("status", List.of("published", "draft", "paid"));
    known.put("storage", List.of("ambient", "frozen"));
    known.put("email", List.of("a@contoh.test"));
    known.put("phone", List.of("081200000000"));
    known.put("name", List.of("Contoh"));
    known.put("recipient", List.of("Contoh"));
    known.put("street", List.of("Jalan Contoh No. 1"));
    known.put("quantity", List.of("1"));
    known.put("courier", List.of("CONTOH"));
    known.put("trackingNumber", List.of("CONTOH-1"));
    known.put("reference", List.of("CONTOH"));
    known.put("reason", List.of("uji"));
    return known;
  }

  @Test
  void should_never_fail_whatever_a_program_sends() {
    Description description = new Description();
    List<Api> callers =
        List.of(
            Api.anyone(),
            Api.anyone().bearing(order.token()),
            Staff.operatorOf(SHOP),
            Staff.financeOf(SHOP),
            Staff.province(),
            Staff.auditor());
    assertThat(description.calls()).hasSizeGreaterThan(30);

    for (int i = 0; i < INPUTS * 2 / 3; i++) {
      Description.Request request = description.request(dice);
      Api caller = dice.any(callers);
      for (Map.Entry<String, String> header : request.headers().entrySet()) {
        caller = caller.with(header.getKey(), header.getValue());
      }
      Api dressed = caller;
      try {
        Answer answer = patiently(() -> send(request, dressed));
        note(answer.status(), request.toString(), answer.text());
      } catch (UncheckedIOException none) {
        failures.add("no answer to " + request);
      }
    }

    tell("calls");
    assertThat(statuses.keySet()).contains(200, 401, 404, 422);
    assertThat(failures).isEmpty();
  }

  @Test
  void should_never_fail_whatever_a_form_sends() {
    List<Browser> people =
        List.of(
            new Browser(),
            Browser.signedIn("operator@" + SHOP + ".demo.test"),
            Browser.signedIn("kalapas@" + SHOP + ".demo.test"),
            Browser.signedIn("auditor@demo.test"));
    List<String> addresses =
        List.copyOf(Pages.routes(Environment.root().resolve("web/target/classes")).keySet());
    int sent = 0;
    while (sent < INPUTS / 3) {
      Browser person = dice.any(people);
      String path = filled(dice.any(addresses));
      Reply page = patiently(() -> person.get(path));
      note(page.status(), "GET " + path, page.text());
      sent++;
      for (Forms.Form form : Forms.on(path.split("\\?", 2)[0], page)) {
        if (!LEFT_ALONE.contains(form.path())) {
          StringBuilder told = new StringBuilder("form ");
          Map<String, String> fields = Forms.spoilt(form, dice);
          told.append(form.path()).append(' ').append(fields);
          Reply reply = patiently(() -> Forms.send(form, fields, person));
          note(reply.status(), told.toString(), reply.text());
          sent++;
        }
      }
    }

    tell("pages and forms");
    assertThat(statuses.keySet()).contains(200, 302);
    assertThat(failures).isEmpty();
  }

  @Test
  void should_never_fail_whatever_a_file_is() {
    Browser operator = Browser.signedIn("operator@" + SHOP + ".demo.test");
    List<Target> targets =
        List.of(
            new Target("/admin/toko", "front", "logoFile", "sendLogo"),
            new Target("/admin/toko", "front", "bannerFile", "sendBanner"),
            new Target("/admin/produk/impor", "import", "file", "look"));
    for (int i = 0; i < INPUTS / 12; i++) {
      Target target = dice.any(targets);
      Uploads.Upload upload = Uploads.any(dice);
      Browser.View view = operator.view(target.page());
      Reply reply =
          patiently(
              () ->
                  operator.upload(
                      target.page(),
                      Map.of(
                          target.form(),
                          target.form(),
                          target.button(),
                          target.button(),
                          "jakarta.faces.ViewState",
                          view.state(),
                          "primefaces.nonce",
                          view.nonce()),
                      target.field(),
                      upload.name(),
                      upload.type(),
                      upload.bytes()));
      note(reply.status(), target + " was sent " + upload, reply.text());
    }

    tell("files");
    assertThat(statuses.keySet()).contains(200);
    assertThat(failures).isEmpty();
    assertThat(Api.anyone().get("//health/ready").status()).isEqualTo(200);
  }

  /** Where a file is taken: the page's form, its field, and the button that sends it. */
  private record Target(String page, String form, String field, String button) {}

  /**
   * A connection that the server had given up meanwhile is no failure; to give up twice in a row
   * is.
   */
  private static <T> T patiently(Supplier<T> request) {
    try {
      return request.get();
    } catch (UncheckedIOException once) {
      return request.get();
    }
  }

  private static Answer send(Description.Request request, Api caller) {
    return request
        .body()
        .map(body -> caller.send(request.method(), request.path(), body))
        .orElseGet(() -> caller.send(request.method(), request.path()));
  }

  /** An address with something in the place of its parameter, and something behind it. */
  private static String filled(String address) {
    String path = address;
    if (address.contains("{")) {
      String name = address.replaceFirst(".*\\{(\\w+)}.*", "$1");
      path = address.replaceFirst("\\{\\w+}", Description.encoded(dice.text(name)));
    }
    if (dice.chance(50)) {
      String name =
          dice.any(
              List.of(
                  "q",
                  "page",
                  "sort",
                  "status",
                  "category",
                  "from",
                  "to",
                  "groupBy",
                  "lang",
                  "token",
                  "next",
                  "shop"));
      path += "?" + name + "=" + Description.encoded(dice.text(name));
    }
    return path;
  }

  private void note(int status, String request, String answer) {
    statuses.merge(status, 1, Integer::sum);
    if (status >= 500 && !(status == 501 && answer.contains(NOT_YET))) {
      failures.add(status + " " + request);
    }
  }

  private void tell(String what) {
    System.out.println("Fuzz, " + what + ", seed " + SEED + ": answers by status " + statuses);
  }
}
