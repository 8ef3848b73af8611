package id.lapakkarya.bench.visits;

import id.lapakkarya.bench.data.Goods;
import id.lapakkarya.bench.data.Market;
import id.lapakkarya.bench.load.Answer;
import id.lapakkarya.bench.load.Browser;
import id.lapakkarya.bench.load.Tally;
import id.lapakkarya.bench.load.Visit;
import id.lapakkarya.bench.load.Zipf;
import java.io.IOException;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;

/**
 * A buyer's whole way over the HTTP API: a cart, a piece from each of three Lapas, what sending
 * costs, and the order.
 */
public final class Checkout implements Visit {
  static final String EMAIL = "bench@contoh.test";
  private static final int SHOPS = 3;
  private static final String SERVICE = "regular";

  private final Zipf<Goods> wanted;
  private final List<String> districts;
  private final boolean transfers;

  public Checkout(Market market) {
    this(new Zipf<>(market.goods(), 21), market.districts(), true);
  }

  private Checkout(Zipf<Goods> wanted, List<String> districts, boolean transfers) {
    this.wanted = wanted;
    this.districts = districts;
    this.transfers = transfers;
  }

  /** The same without transfers, of which no two that are open may have the same amount. */
  public Checkout byQrisOnly() {
    return new Checkout(wanted, districts, false);
  }

  @Override
  public void once(Browser browser, SplittableRandom random, Tally tally) throws IOException {
    buy(browser, random, tally);
  }

  /** What others have to know of a checkout: the names that it was given. */
  public record Bought(String cart, String order, String token) {}

  /** One checkout to its end. */
  public Bought buy(Browser browser, SplittableRandom random, Tally tally) throws IOException {
    Map<String, Goods> pieces = pieces(random);
    String cart = fill(browser, pieces.values());
    String to =
        "\"areaCode\":\"%s\",\"postalCode\":\"30137\""
            .formatted(districts.get(random.nextInt(districts.size())));
    demand(200, browser.post("/api/v1/carts/" + cart + "/shipping-options", "{" + to + "}"));
    String order = order(cart, to, pieces, payment(pieces.values(), random));
    long began = System.nanoTime();
    Answer placed =
        browser.send("POST", "/api/v1/orders", "Idempotency-Key: " + cart + "\r\n", order);
    tally.step(System.nanoTime() - began);
    demand(201, placed);
    return new Bought(cart, placed.find("number"), placed.find("token"));
  }

  /** A cart with these in it; its code. */
  private static String fill(Browser browser, Collection<Goods> pieces) throws IOException {
    String cart = demand(201, browser.post("/api/v1/carts", "")).find("id");
    for (Goods piece : pieces) {
      String path = "/api/v1/carts/" + cart + "/lines/" + piece.sku();
      demand(200, browser.send("PUT", path, "", "{\"quantity\":1}"));
    }
    return cart;
  }

  private Map<String, Goods> pieces(SplittableRandom random) {
    Map<String, Goods> byShop = new LinkedHashMap<>();
    while (byShop.size() < SHOPS) {
      Goods piece = wanted.pick(random);
      byShop.putIfAbsent(piece.shop().slug(), piece);
    }
    return byShop;
  }

  private String payment(Collection<Goods> pieces, SplittableRandom random) {
    boolean accepted = pieces.stream().allMatch(piece -> piece.shop().transfers());
    return transfers && accepted && random.nextBoolean() ? "transfer" : "qris";
  }

  private static String order(String cart, String to, Map<String, Goods> pieces, String payment) {
    String shipping =
        pieces.keySet().stream()
            .map(shop -> "{\"shop\":\"%s\",\"service\":\"%s\"}".formatted(shop, SERVICE))
            .reduce((a, b) -> a + "," + b)
            .orElseThrow();
    return """
        {"cartId":"%s","buyer":{"name":"Pembeli Contoh","email":"%s","phone":"081200000000"},
        "shipTo":{"recipient":"Pembeli Contoh","phone":"081200000000",%s,"street":"Jl. Contoh No. 1"},
        "shipping":[%s],"payment":"%s"}"""
        .formatted(cart, EMAIL, to, shipping, payment);
  }

  private static Answer demand(int status, Answer answer) {
    if (answer.status() != status) {
      throw new IllegalStateException(answer.status() + ": " + answer.text());
    }
    return answer;
  }
}
