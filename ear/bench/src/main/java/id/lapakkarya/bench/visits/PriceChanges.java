package id.lapakkarya.bench.visits;

import id.lapakkarya.bench.data.Goods;
import id.lapakkarya.bench.data.Market;
import id.lapakkarya.bench.load.Answer;
import id.lapakkarya.bench.load.Browser;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An officer gives a product another price now and then while others read, so that what it costs to
 * let go of kept answers is part of what reading costs.
 */
public final class PriceChanges implements AutoCloseable {
  private static final int SHOPS = 5;
  private static final String PASSWORD = "lapak-karya-demo";
  private static final Pattern PRICE = Pattern.compile("\"price\":(\\d+)");

  private final Browser browser;
  private final SplittableRandom random = new SplittableRandom(9);
  private final Map<String, String> tokens = new LinkedHashMap<>();
  private final List<Goods> own = new ArrayList<>();
  private ScheduledExecutorService officer;
  private volatile Exception failure;

  /** Signs the officers of some of the demo's shops in. */
  public PriceChanges(int port, Market market) throws IOException {
    browser = new Browser(port);
    for (Goods goods : market.goods()) {
      String shop = goods.shop().slug();
      if (tokens.size() < SHOPS && !shop.startsWith("bench-") && !tokens.containsKey(shop)) {
        tokens.put(shop, signIn(shop));
      }
      if (tokens.containsKey(shop)) {
        own.add(goods);
      }
    }
  }

  private String signIn(String shop) throws IOException {
    return browser
        .post(
            "/api/v1/tokens",
            "{\"email\":\"operator@%s.demo.test\",\"password\":\"%s\"}".formatted(shop, PASSWORD))
        .find("accessToken");
  }

  public void begin(long everyMillis) {
    officer = Executors.newSingleThreadScheduledExecutor(PriceChanges::daemon);
    officer.scheduleAtFixedRate(this::change, everyMillis, everyMillis, TimeUnit.MILLISECONDS);
  }

  private static Thread daemon(Runnable task) {
    Thread thread = new Thread(task, "officer");
    thread.setDaemon(true);
    return thread;
  }

  public void end() throws InterruptedException {
    officer.shutdown();
    officer.awaitTermination(1, TimeUnit.MINUTES);
    if (failure != null) {
      throw new IllegalStateException("a price could not be changed", failure);
    }
  }

  private void change() {
    try {
      Goods goods = own.get(random.nextInt(own.size()));
      String path = "/api/v1/manage/" + goods.shop().slug() + "/products/" + goods.productId();
      String token = "Authorization: Bearer " + tokens.get(goods.shop().slug()) + "\r\n";
      String product = browser.send("GET", path, token, "").text();
      Matcher price = PRICE.matcher(product);
      if (!price.find()) {
        throw new IllegalStateException("no price in " + product);
      }
      long other = Long.parseLong(price.group(1)) + (random.nextBoolean() ? 500 : -500);
      String changed = price.replaceFirst("\"price\":" + other);
      Answer answer = browser.send("PUT", path, token, changed);
      if (answer.status() != 200) {
        throw new IllegalStateException(answer.status() + ": " + answer.text());
      }
    } catch (IOException | IllegalStateException e) {
      failure = e;
    }
  }

  @Override
  public void close() throws IOException {
    browser.close();
  }
}
