package id.lapakkarya.it.openid;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Somebody's browser at the provider: signs in there, and is sent back. */
public final class Visitor {
  private static final Pattern CSRF = Pattern.compile("name=\"_csrf\"[^>]*value=\"([^\"]*)\"");

  private final HttpClient http =
      HttpClient.newBuilder()
          .version(HttpClient.Version.HTTP_1_1)
          .connectTimeout(Duration.ofSeconds(10))
          .cookieHandler(new CookieManager())
          .build();

  /**
   * Where the provider sends a person to who has signed in there.
   *
   * @param question the address to which the application has sent the person
   */
  public String answer(String question, String subject) {
    URI asked = URI.create(question);
    HttpResponse<String> first = send(HttpRequest.newBuilder(asked));
    HttpResponse<String> form =
        send(
            HttpRequest.newBuilder(
                asked.resolve(first.headers().firstValue("Location").orElse(""))));
    Matcher csrf = CSRF.matcher(form.body());
    if (!csrf.find()) {
      throw new AssertionError("the provider asks for no password: " + form.body());
    }
    HttpResponse<String> signedIn =
        send(
            HttpRequest.newBuilder(asked.resolve("/login"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(
                    BodyPublishers.ofString(
                        "username="
                            + encoded(subject)
                            + "&password="
                            + encoded(IdentityProvider.PASSWORD)
                            + "&_csrf="
                            + encoded(csrf.group(1)))));
    HttpResponse<String> back =
        send(
            HttpRequest.newBuilder(
                asked.resolve(signedIn.headers().firstValue("Location").orElseThrow())));
    return back.headers().firstValue("Location").orElseThrow();
  }

  private HttpResponse<String> send(HttpRequest.Builder request) {
    try {
      return http.send(
          request.timeout(Duration.ofSeconds(30)).header("Accept", "text/html").build(),
          BodyHandlers.ofString());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
