package id.lapakkarya.it.support;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A file of works that an operator has sent, as the operator's browser sees it. */
public final class GoodsFile {
  private static final String FORM = "/admin/produk/impor";
  private static final Pattern NUMBER = Pattern.compile("<dt>([^<]+)</dt><dd[^>]*>(\\d+)</dd>");

  private final Browser operator;
  private final String path;

  private GoodsFile(Browser operator, String path) {
    this.operator = operator;
    this.path = path;
  }

  public static GoodsFile sent(Browser operator, String name, byte[] file, String... choices) {
    Reply reply = send(operator, name, file, choices);
    assertThat(reply.status()).isEqualTo(302);
    return new GoodsFile(operator, reply.location().replaceFirst("^https?://[^/]*", ""));
  }

  public static GoodsFile sent(Browser operator, String csv, String... choices) {
    return sent(operator, "karya.csv", csv.getBytes(StandardCharsets.UTF_8), choices);
  }

  /** The answer to sending it. */
  public static Reply send(Browser operator, String name, byte[] file, String... choices) {
    Browser.View view = operator.view(FORM);
    Map<String, String> fields = new LinkedHashMap<>();
    fields.put("import", "import");
    fields.put("look", "look");
    fields.put("jakarta.faces.ViewState", view.state());
    fields.put("primefaces.nonce", view.nonce());
    for (String choice : choices) {
      fields.put(choice, "on");
    }
    return operator.upload(FORM, fields, "file", name, "text/csv", file);
  }

  /** Waits until it is in that state. */
  public GoodsFile becomes(String state) {
    await()
        .atMost(Duration.ofSeconds(60))
        .untilAsserted(() -> assertThat(page()).contains("badge badge--" + state + "\""));
    return this;
  }

  /** Lines by what becomes of them, in the words of the page. */
  public Map<String, Integer> fates() {
    Map<String, Integer> fates = new LinkedHashMap<>();
    Matcher number = NUMBER.matcher(page());
    while (number.find()) {
      fates.put(number.group(1), Integer.valueOf(number.group(2)));
    }
    return fates;
  }

  public GoodsFile takeIn() {
    operator.press(path, operator.view(path), "upload", "takeIn", Map.of());
    return this;
  }

  public String page() {
    Reply page = operator.get(path);
    assertThat(page.status()).isEqualTo(200);
    return page.text();
  }

  public long id() {
    return Long.parseLong(path.replaceFirst(".*/", ""));
  }

  public String path() {
    return path;
  }
}
