package id.lapakkarya.it.support;

import jakarta.json.JsonValue;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;

/** The API as a program of somebody else calls it. */
public final class Api {
  private static final HttpClient HTTP =
      HttpClient.newBuilder()
          .version(HttpClient.Version.HTTP_1_1)
          .connectTimeout(Duration.ofSeconds(10))
          .build();
  private static final String BASE = "/api/v1";

  private final String server;
  private final Map<String, String> headers;

  private Api(String server, Map<String, String> headers) {
    this.server = server;
    this.headers = Map.copyOf(headers);
  }

  /** Nobody in particular. */
  public static Api anyone() {
    return new Api(Environment.url(), Map.of());
  }

  /** The same caller, at one server among several. */
  public Api at(String otherServer) {
    return new Api(otherServer, headers);
  }

  public Api bearing(String token) {
    return with("Authorization", "Bearer " + token);
  }

  public Api with(String header, String value) {
    Map<String, String> more = new LinkedHashMap<>(headers);
    more.put(header, value);
    return new Api(server, more);
  }

  public Answer get(String path) {
    return send("GET", path, BodyPublishers.noBody());
  }

  public Answer delete(String path) {
    return send("DELETE", path, BodyPublishers.noBody());
  }

  public Answer post(String path) {
    return send("POST", path, BodyPublishers.noBody());
  }

  public Answer post(String path, JsonValue body) {
    return send("POST", path, body.toString());
  }

  public Answer put(String path, JsonValue body) {
    return send("PUT", path, body.toString());
  }

  public Answer patch(String path, JsonValue body) {
    return send("PATCH", path, body.toString());
  }

  /** A body that is no text, such as a picture. */
  public Answer post(String path, String mediaType, byte[] body) {
    return with("Content-Type", mediaType).send("POST", path, BodyPublishers.ofByteArray(body));
  }

  /** No body. */
  public Answer send(String method, String path) {
    return send(method, path, BodyPublishers.noBody());
  }

  /** A body as it is, well formed or not. */
  public Answer send(String method, String path, String body) {
    Api typed =
        headers.containsKey("Content-Type") ? this : with("Content-Type", "application/json");
    return typed.send(method, path, BodyPublishers.ofString(body));
  }

  /** A body whose length is not told beforehand. */
  public Answer stream(String method, String path, String body) {
    byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
    return with("Content-Type", "application/json")
        .send(method, path, BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(bytes)));
  }

  private Answer send(String method, String path, BodyPublisher body) {
    boolean root = path.startsWith("//");
    URI uri = URI.create(server + (root ? path.substring(1) : BASE + path));
    HttpRequest.Builder request =
        HttpRequest.newBuilder(uri).timeout(Duration.ofSeconds(60)).method(method, body);
    headers.forEach(request::header);
    try {
      return Answer.of(HTTP.send(request.build(), BodyHandlers.ofByteArray()));
    } catch (IOException e) {
      throw new UncheckedIOException(method + " " + uri, e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }
}
