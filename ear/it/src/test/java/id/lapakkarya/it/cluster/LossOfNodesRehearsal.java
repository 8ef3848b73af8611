package id.lapakkarya.it.cluster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import id.lapakkarya.it.support.Answer;
import id.lapakkarya.it.support.Api;
import id.lapakkarya.it.support.Browser;
import id.lapakkarya.it.support.Database;
import id.lapakkarya.it.support.Environment;
import id.lapakkarya.it.support.Goods;
import id.lapakkarya.it.support.Json;
import id.lapakkarya.it.support.Orders;
import id.lapakkarya.it.support.Staff;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/**
 * Nodes die one after the other while people buy and staff work. Nobody who asks again goes without
 * an answer, no order is lost or made twice, and staff go on with the page that they have open.
 */
class LossOfNodesRehearsal {
  private static final int BUYERS = 6;
  private static final int ORDERS_BETWEEN = 15;
  private static final Duration OUT_OF_THE_PROXY = Duration.ofSeconds(5);
  private static final Duration SILENT_OUT_OF_THE_PROXY = Duration.ofSeconds(10);
  private static final Duration SILENT_FOR_STAFF = Duration.ofSeconds(25);
  private static final int SIGNED_IN = 8;
  private static final Duration SHOWN = Duration.ofSeconds(2);

  /** The server writes it as it likes. */
  private static final Pattern SAME_SITE =
      Pattern.compile("SameSite=Lax", Pattern.CASE_INSENSITIVE);

  private final List<Node> nodes = Node.all();
  private final Proxy proxy = new Proxy();
  private final Findings findings = new Findings();

  @AfterEach
  void tell() {
    findings.write(Path.of(Environment.required("LAPAK_TEST_REPORT")));
  }

  @Test
  void should_serve_everybody_while_nodes_die() {
    // given
    nodes.forEach(proxy::awaitUse);
    Goods lpp = Goods.of(Goods.LPP, 100_000);
    Goods lapas = Goods.of(Goods.LAPAS, 100_000);
    Desks desks =
        new Desks(
            lpp,
            Stream.of(1, 2).map(each -> Orders.placed("cod", Goods.of(Goods.LPP, 5))).toList());
    lookAtTheDoor();
    changePriceAt(nodes.get(0), nodes.get(1), lapas);
    changePriceAt(nodes.get(1), nodes.get(0), lapas);
    putUpAt(nodes.get(0), nodes.get(1));
    putUpAt(nodes.get(1), nodes.get(0));

    // when
    Tally tally;
    try (Buyers buyers = Buyers.enter(BUYERS, lpp, lapas)) {
      tally = buyers.tally();
      for (Node node : nodes) {
        buyers.awaitMore(ORDERS_BETWEEN);
        lose(node);
        lookAt(desks);
        buyers.awaitMore(ORDERS_BETWEEN);
        proxy.awaitUse(node);
      }
      buyers.awaitMore(ORDERS_BETWEEN);
    }

    silence(nodes.get(0));

    // then
    count(tally, lpp, lapas);
    for (Node node : nodes) {
      findings.add(
          "All that sessions hold on " + node.name() + " could be copied",
          node.log().contains("Cannot serialize session attribute") ? "see its log" : "");
    }
    assertThat(findings.broken()).isEmpty();
  }

  /** TLS ends at the proxy, and the application behind it knows. */
  private void lookAtTheDoor() {
    Answer signin = Api.anyone().get("//masuk");
    List<String> cookies = signin.headers().allValues("Set-Cookie");
    findings.add(
        !cookies.isEmpty()
            && cookies.stream().allMatch(each -> each.contains("Secure"))
            && cookies.stream().allMatch(each -> SAME_SITE.matcher(each).find()),
        "Cookies of sessions are secure",
        String.join(" | ", cookies));
    String led = Api.anyone().get("//admin/").header("Location");
    findings.add(led.startsWith(Environment.url() + "/"), "Redirects lead to https", led);
    Answer plain = Api.anyone().at(Environment.required("LAPAK_TEST_PLAIN_URL")).get("//keranjang");
    findings.add(
        plain.status() == 308 && plain.header("Location").equals(Environment.url() + "/keranjang"),
        "Plain HTTP leads to https",
        plain.status() + " " + plain.header("Location"));
    findings.add(
        signin.header("Strict-Transport-Security").startsWith("max-age="),
        "Browsers are told to stay with it",
        signin.header("Strict-Transport-Security"));
  }

  private void changePriceAt(Node writing, Node reading, Goods goods) {
    Api reader = Api.anyone().at(reading.url());
    long before = priceIn(reader, goods);
    Api operator = Staff.operatorOf(goods.shop()).at(writing.url());
    var product = operator.get(goods.path()).expect(200).json();
    var sku = product.getJsonArray("skus").getJsonObject(0);
    operator
        .put(
            goods.path(),
            Json.with(product, "skus", Json.array(Json.with(sku, "price", before + 1_000))))
        .expect(200);
    awaitShown(
        "A price changed on " + writing.name() + " shows on " + reading.name(),
        () -> priceIn(reader, goods) == before + 1_000);
  }

  /** The index of each node follows. */
  private void putUpAt(Node writing, Node reading) {
    Api reader = Api.anyone().at(reading.url());
    String mark = Goods.mark();
    assertThat(isFound(reader, mark)).isFalse();
    Staff.operatorOf(Goods.LPP)
        .at(writing.url())
        .post("/manage/" + Goods.LPP + "/products", Goods.description("Karya uji " + mark, 50_000))
        .expect(201);
    awaitShown(
        "A work put up on " + writing.name() + " is found on " + reading.name(),
        () -> isFound(reader, mark));
  }

  private static boolean isFound(Api reader, String words) {
    return !reader.get("/products?q=" + words).expect(200).json().getJsonArray("items").isEmpty();
  }

  private void awaitShown(String what, Callable<Boolean> isShown) {
    long began = System.nanoTime();
    await().pollInterval(Duration.ofMillis(25)).atMost(Duration.ofSeconds(20)).until(isShown);
    Duration took = since(began);
    findings.add(took.compareTo(SHOWN) <= 0, what, took.toMillis() + " ms");
  }

  private static long priceIn(Api reader, Goods goods) {
    return Json.number(reader.get("/products/" + goods.slug()).expect(200).json(), "price");
  }

  private void lose(Node node) {
    long began = System.nanoTime();
    node.kill();
    proxy.awaitLoss(node);
    Duration took = since(began);
    findings.add(
        took.compareTo(OUT_OF_THE_PROXY) <= 0,
        node.name() + " killed: out of the proxy",
        took.toMillis() + " ms");
  }

  /** It neither answers nor closes a connection: to its neighbour it is still there at first. */
  private void silence(Node node) {
    String operator = "operator@" + Goods.LPP + ".demo.test";
    List<Browser> signedIn =
        Stream.generate(() -> Browser.signedIn(operator)).limit(SIGNED_IN).toList();
    node.freeze();
    try {
      long began = System.nanoTime();
      proxy.awaitLoss(node);
      Duration took = since(began);
      findings.add(
          took.compareTo(SILENT_OUT_OF_THE_PROXY) <= 0,
          node.name() + " falls silent: out of the proxy",
          took.toMillis() + " ms");
      List<Integer> answers =
          signedIn.parallelStream().map(each -> each.get("/admin/pesanan").status()).toList();
      Duration waited = since(began);
      findings.add(
          answers.stream().allMatch(status -> status == 200)
              && waited.compareTo(SILENT_FOR_STAFF) <= 0,
          "  staff go on where they were",
          answers + " " + waited.toMillis() + " ms");
    } finally {
      node.thaw();
    }
    proxy.awaitUse(node);
  }

  private void lookAt(Desks desks) {
    findings.add("  staff stay signed in with their roles", desks.operatorStaysSignedIn());
    findings.add("  a half-filled form goes on where it was", desks.formGoesOn());
    findings.add("  a page opened before accepts its order", desks.orderIsAccepted());
    findings.add("  who helps a Lapas still does", desks.helperStillHelps());
  }

  private void count(Tally tally, Goods... goods) {
    findings.add(true, "Requests of buyers", Long.toString(tally.requests()));
    findings.add(true, "  sent again", tally.retried() + " " + tally.reasons());
    findings.add(true, "  longest wait for one", tally.longestWaitMillis() + " ms");
    findings.add(
        tally.failures().isEmpty(),
        "  failed although sent again",
        tally.failures().size() + " " + tally.failures().stream().findFirst().orElse(""));
    int placed = tally.orders().size();
    long stored =
        Database.number("SELECT COUNT(*) FROM customer_order WHERE buyer_email LIKE '%@beli.test'");
    findings.add(
        placed == stored && new HashSet<>(tally.orders()).size() == placed,
        "Orders acknowledged are those in the database",
        placed + " and " + stored);
    for (Goods each : goods) {
      findings.add(
          each.reserved() == placed,
          "  each reserved one piece of " + each.shop(),
          Long.toString(each.reserved()));
    }
  }

  private static Duration since(long nanoTime) {
    return Duration.ofNanos(System.nanoTime() - nanoTime);
  }
}
