package id.lapakkarya.it.support;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A browser as a forger would write one: it keeps cookies, sends forms and what a page's own script
 * would send, and follows nothing.
 */
public final class Browser {
  private static final HttpClient HTTP =
      HttpClient.newBuilder()
          .version(HttpClient.Version.HTTP_1_1)
          .connectTimeout(Duration.ofSeconds(10))
          .followRedirects(HttpClient.Redirect.NEVER)
          .build();
  private static final Pattern VIEW_STATE =
      Pattern.compile("name=\"jakarta\\.faces\\.ViewState\"[^>]*?value=\"([^\"]*)\"");
  private static final Pattern NONCE = Pattern.compile("csp\\.init\\('([^']*)'\\)");
  private static final String STATE = "jakarta.faces.ViewState";
  private static final String BOUNDARY = "----batas";

  private final Map<String, String> cookies = new ConcurrentHashMap<>();

  /** Signed in at the door of the back office; the door's answer is not judged. */
  public static Browser signedIn(String email) {
    Browser browser = new Browser();
    browser.post(
        "/masuk",
        Map.of(
            "door",
            "door",
            "email",
            email,
            "password",
            Staff.passwordOf(email),
            "enter",
            "enter",
            STATE,
            browser.view("/masuk").state()));
    Authenticator.find(email)
        .ifPresent(phone -> browser.post("/akun/kode", Map.of("code", phone.next())));
    return browser;
  }

  /** Says once more who it is, before the last time is too long ago. */
  public void proveAgain(String email) {
    post("/akun/pastikan", Map.of("proof", Staff.passwordOf(email)));
  }

  /** The server puts a slash behind a folder's name before the application is asked. */
  public Reply get(String path) {
    Reply reply = send(request(path).GET());
    boolean folder = reply.status() == 301 && !path.contains("/?");
    return folder ? send(request(path.replaceFirst("(\\?|$)", "/$1")).GET()) : reply;
  }

  public Reply post(String path, Map<String, String> form) {
    return send(
        request(path)
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(BodyPublishers.ofString(encoded(form))));
  }

  /** Sends a form with one file, called and typed as one likes. */
  public Reply upload(
      String path, Map<String, String> form, String field, String name, String type, byte[] file) {
    return send(
        multipart(
            path,
            form,
            utf8(
                "--%s\r\nContent-Disposition: form-data; name=\"%s\"; filename=\"%s\"\r\nContent-Type: %s\r\n\r\n"
                    .formatted(BOUNDARY, field, name, type)),
            file,
            utf8("\r\n")));
  }

  private HttpRequest.Builder multipart(String path, Map<String, String> form, byte[]... more) {
    ByteArrayOutputStream body = new ByteArrayOutputStream();
    form.forEach(
        (key, value) ->
            body.writeBytes(
                utf8(
                    "--%s\r\nContent-Disposition: form-data; name=\"%s\"\r\n\r\n%s\r\n"
                        .formatted(BOUNDARY, key, value))));
    for (byte[] part : more) {
      body.writeBytes(part);
    }
    body.writeBytes(utf8("--" + BOUNDARY + "--\r\n"));
    return request(path)
        .header("Content-Type", "multipart/form-data; boundary=" + BOUNDARY)
        .POST(BodyPublishers.ofByteArray(body.toByteArray()));
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  /**
   * A page as the server keeps it for this browser, to post back to.
   *
   * @param nonce what PrimeFaces' own script sends along
   */
  public record View(String state, String nonce) {
    public static View in(Reply page, String path) {
      Matcher state = VIEW_STATE.matcher(page.text());
      if (!state.find()) {
        throw new AssertionError(path + " has no form: " + page.status());
      }
      Matcher nonce = NONCE.matcher(page.text());
      return new View(state.group(1), nonce.find() ? nonce.group(1) : "");
    }
  }

  public View view(String path) {
    return View.in(get(path), path);
  }

  /** Presses a button of PrimeFaces of that form, on whatever page the view is of. */
  public Reply press(
      String path, View view, String form, String button, Map<String, String> fields) {
    return press(path, view, form, button, fields, form);
  }

  /** The same, with a part of the form in place of all of it. */
  public Reply press(
      String path, View view, String form, String button, Map<String, String> fields, String part) {
    return send(
        asScript(
            request(path)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(
                    BodyPublishers.ofString(encoded(pressed(view, form, button, fields, part))))));
  }

  /** Presses a button of a form that takes files, none of which is chosen. */
  public Reply pressAmongFiles(String path, View view, String form, String button) {
    return send(asScript(multipart(path, pressed(view, form, button, Map.of(), form))));
  }

  private static HttpRequest.Builder asScript(HttpRequest.Builder request) {
    return request
        .header("Faces-Request", "partial/ajax")
        .header("X-Requested-With", "XMLHttpRequest");
  }

  private static Map<String, String> pressed(
      View view, String form, String button, Map<String, String> fields, String part) {
    Map<String, String> all = new LinkedHashMap<>();
    all.put("jakarta.faces.partial.ajax", "true");
    all.put("jakarta.faces.source", button);
    all.put("jakarta.faces.partial.execute", part);
    all.put("jakarta.faces.partial.render", part);
    all.put(button, button);
    all.put(form, form);
    all.put(STATE, view.state());
    all.put("primefaces.nonce", view.nonce());
    all.putAll(fields);
    return all;
  }

  /** Looks into a shop from the list of all, as the province does. */
  public void visit(String shopName) {
    Reply list = get("/admin/lapak");
    Matcher button =
        Pattern.compile("id=\"(shops:\\d+:visit)\"[^>]*" + Pattern.quote(shopName))
            .matcher(list.text());
    if (!button.find()) {
      throw new AssertionError("nobody may look into " + shopName + ": " + list.status());
    }
    press("/admin/lapak", View.in(list, "/admin/lapak"), "list", button.group(1), Map.of());
  }

  private HttpRequest.Builder request(String path) {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create(Environment.url() + path))
            .timeout(Duration.ofSeconds(60))
            .header("Sec-Fetch-Site", "same-origin")
            .header("Accept", "text/html");
    if (!cookies.isEmpty()) {
      request.header(
          "Cookie",
          cookies.entrySet().stream()
              .map(cookie -> cookie.getKey() + "=" + cookie.getValue())
              .collect(Collectors.joining("; ")));
    }
    return request;
  }

  private Reply send(HttpRequest.Builder request) {
    try {
      HttpResponse<byte[]> response = HTTP.send(request.build(), BodyHandlers.ofByteArray());
      response
          .headers()
          .allValues("Set-Cookie")
          .forEach(
              cookie -> {
                String[] pair = cookie.split(";", 2)[0].split("=", 2);
                cookies.put(pair[0], pair[1]);
              });
      return new Reply(
          response.statusCode(),
          response.headers().firstValue("Location").orElse(""),
          response.body());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  private static String encoded(Map<String, String> form) {
    return form.entrySet().stream()
        .map(field -> encoded(field.getKey()) + "=" + encoded(field.getValue()))
        .collect(Collectors.joining("&"));
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
