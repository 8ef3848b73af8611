package id.lapakkarya.bench.market;

import id.lapakkarya.bench.data.Database;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What a large file of works costs: an officer sends ten thousand works, has them looked over and
 * takes them in, by the pages that people use. Ends when buyers can find the last of them.
 */
public final class GoodsFileBench {
  private static final int WORKS = 10_000;
  private static final long MOST_SECONDS = 60;
  private static final long MOST_MEGABYTES = 256;
  private static final Duration PATIENCE = Duration.ofMinutes(15);
  private static final String OPERATOR = "operator@lapas-muaradua.demo.test";
  private static final String PASSWORD = "lapak-karya-demo";
  private static final String FORM = "/admin/produk/impor";
  private static final String STATE = "jakarta.faces.ViewState";
  private static final Pattern VIEW_STATE =
      Pattern.compile("name=\"jakarta\\.faces\\.ViewState\"[^>]*?value=\"([^\"]*)\"");
  private static final Pattern NONCE = Pattern.compile("csp\\.init\\('([^']*)'\\)");
  private static final String BOUNDARY = "----lapak-bench";
  private static final String ROW = "| %-34s | %9s | %9s | %-8s |%n";

  private final HttpClient http =
      HttpClient.newBuilder()
          .cookieHandler(new CookieManager())
          .version(HttpClient.Version.HTTP_1_1)
          .build();
  private final Options options;
  private final Database database = Database.ofEnvironment();
  private final StringBuilder table = new StringBuilder();

  private GoodsFileBench(Options options) {
    this.options = options;
  }

  public static void main(String[] words) throws Exception {
    new GoodsFileBench(Options.of(words)).run();
  }

  private void run() throws Exception {
    signIn();
    take(100, "warm-");
    row("file of " + WORKS + " works", "measured", "goal", "");
    row("-".repeat(34), "-".repeat(9), "-".repeat(9), "-".repeat(8));
    take(WORKS, "bench-");
    System.out.print(table);
  }

  private void signIn() throws IOException, InterruptedException {
    Map<String, String> door = new LinkedHashMap<>();
    door.put("door", "door");
    door.put("email", OPERATOR);
    door.put("password", PASSWORD);
    door.put("enter", "enter");
    door.put(STATE, find(VIEW_STATE, get("/masuk")));
    post("/masuk", door);
  }

  private void take(int works, String name) throws Exception {
    long before = options.servers().residentMegabytes();
    long began = System.nanoTime();
    String path = send(csv(works, name));
    long most = await(() -> get(path).contains("badge badge--checked\""));
    double checked = seconds(began);
    began = System.nanoTime();
    approve(path);
    most = Math.max(most, await(() -> get(path).contains("badge badge--done\"")));
    double taken = seconds(began);
    most = Math.max(most, await(() -> listed(name) == works));
    double seen = seconds(began);
    if (works == WORKS) {
      row("looked over, s", decimals(checked), "", "");
      judged("looked over and taken in, s", checked + taken, MOST_SECONDS);
      row("until buyers find all of them, s", decimals(checked + seen), "", "");
      row("server's memory before, MB", String.valueOf(before), "", "");
      judged("more of it at the most, MB", Math.max(0, most - before), MOST_MEGABYTES);
    }
  }

  private static String csv(int works, String name) {
    StringBuilder csv =
        new StringBuilder(
            "product,name,name_en,category,description,description_en,lead_time_days,storage,"
                + "attributes,licences,sku,article_code,options,price,material_cost,weight_g,stock\n");
    for (int i = 0; i < works; i++) {
      csv.append(
          "%s%d,Karya %s%d,,kayu,%s,,0,,bahan=kayu,,%S%d,,,50000,20000,400,5%n"
              .formatted(name, i, name, i, "Barang CONTOH untuk pengukuran. ".repeat(6), name, i));
    }
    return csv.toString();
  }

  private long listed(String name) throws SQLException {
    try (Connection connection = database.connect()) {
      return Database.list(
              connection,
              row -> row.getLong(1),
              "SELECT COUNT(*) FROM listing WHERE slug LIKE '" + name + "%'")
          .get(0);
    }
  }

  /** Waits, and tells how much memory the server had at the most meanwhile. */
  private long await(Callable<Boolean> done) throws Exception {
    long most = 0;
    long end = System.nanoTime() + PATIENCE.toNanos();
    while (!done.call()) {
      if (System.nanoTime() > end) {
        throw new IllegalStateException("it takes too long");
      }
      most = Math.max(most, options.servers().residentMegabytes());
      Thread.sleep(500);
    }
    return Math.max(most, options.servers().residentMegabytes());
  }

  private String send(String csv) throws IOException, InterruptedException {
    String page = get(FORM);
    ByteArrayOutputStream body = new ByteArrayOutputStream();
    Map<String, String> fields = new LinkedHashMap<>();
    fields.put("import", "import");
    fields.put("look", "look");
    fields.put(STATE, find(VIEW_STATE, page));
    fields.forEach(
        (key, value) ->
            body.writeBytes(
                utf8(
                    "--%s\r\nContent-Disposition: form-data; name=\"%s\"\r\n\r\n%s\r\n"
                        .formatted(BOUNDARY, key, value))));
    body.writeBytes(
        utf8(
            "--%s\r\nContent-Disposition: form-data; name=\"file\"; filename=\"karya.csv\"\r\nContent-Type: text/csv\r\n\r\n%s\r\n--%s--\r\n"
                .formatted(BOUNDARY, csv, BOUNDARY)));
    HttpResponse<String> answer =
        http.send(
            request(FORM)
                .header("Content-Type", "multipart/form-data; boundary=" + BOUNDARY)
                .POST(BodyPublishers.ofByteArray(body.toByteArray()))
                .build(),
            BodyHandlers.ofString());
    return answer
        .headers()
        .firstValue("Location")
        .map(place -> place.replaceFirst("^https?://[^/]*", ""))
        .orElseThrow(() -> new IllegalStateException("not taken: " + answer.statusCode()));
  }

  private void approve(String path) throws IOException, InterruptedException {
    String page = get(path);
    Map<String, String> fields = new LinkedHashMap<>();
    fields.put("jakarta.faces.partial.ajax", "true");
    fields.put("jakarta.faces.source", "takeIn");
    fields.put("jakarta.faces.partial.execute", "takeIn");
    fields.put("jakarta.faces.partial.render", "state");
    fields.put("takeIn", "takeIn");
    fields.put("upload", "upload");
    fields.put(STATE, find(VIEW_STATE, page));
    fields.put("primefaces.nonce", find(NONCE, page));
    post(path, fields);
  }

  private String get(String path) throws IOException, InterruptedException {
    return http.send(request(path).GET().build(), BodyHandlers.ofString()).body();
  }

  private void post(String path, Map<String, String> fields)
      throws IOException, InterruptedException {
    String body =
        fields.entrySet().stream()
            .map(field -> encoded(field.getKey()) + "=" + encoded(field.getValue()))
            .collect(Collectors.joining("&"));
    http.send(
        request(path)
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(BodyPublishers.ofString(body))
            .build(),
        BodyHandlers.discarding());
  }

  private HttpRequest.Builder request(String path) {
    return HttpRequest.newBuilder(URI.create("http://localhost:" + options.port() + path))
        .timeout(Duration.ofMinutes(2))
        .header("Sec-Fetch-Site", "same-origin")
        .header("Accept", "text/html");
  }

  private static String find(Pattern pattern, String page) {
    Matcher found = pattern.matcher(page);
    return found.find() ? found.group(1) : "";
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static double seconds(long since) {
    return (System.nanoTime() - since) / 1e9;
  }

  private void judged(String what, double measured, long atMost) {
    row(what, decimals(measured), String.valueOf(atMost), measured <= atMost ? "met" : "missed");
  }

  private void row(Object... cells) {
    table.append(String.format(Locale.ROOT, ROW, cells));
  }

  private static String decimals(double value) {
    return String.format(Locale.ROOT, "%.1f", value);
  }
}
