package id.lapakkarya.storefront;

import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.spi.JsonProvider;
import java.io.IOException;
import java.io.StringReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpClient.Redirect;
import java.net.http.HttpClient.Version;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javax.net.ssl.SSLException;

/**
 * Asks a search cluster by its REST interface, the part of it that OpenSearch and Elasticsearch
 * have in common. Of several addresses the one is asked that answered last; another one where it
 * does not.
 */
final class ClusterClient {
  /** How long somebody who searches waits for the cluster. */
  static final Duration WHILE_SOMEBODY_WAITS = Duration.ofSeconds(1);

  /** How long one step of the work in the background may take. */
  static final Duration IN_THE_BACKGROUND = Duration.ofSeconds(15);

  private static final JsonProvider JSON = JsonProvider.provider();
  private static final int LONGEST_REASON = 200;

  private final List<URI> addresses;
  private final Optional<String> authorization;
  private final HttpClient http;
  private volatile int preferred;

  ClusterClient(ClusterSettings settings) {
    addresses = settings.addresses();
    authorization =
        settings
            .credentials()
            .map(each -> each.getBytes(StandardCharsets.UTF_8))
            .map(each -> "Basic " + Base64.getEncoder().encodeToString(each));
    http =
        HttpClient.newBuilder()
            .version(Version.HTTP_1_1)
            .followRedirects(Redirect.NEVER)
            .connectTimeout(WHILE_SOMEBODY_WAITS)
            .build();
  }

  /**
   * @param path with its query
   * @param body JSON, or lines of it for calls that take several; empty where there is none
   * @param limit for all of it, until the whole answer is there
   * @throws ClusterException when it is not answered in time, or not with a success
   */
  JsonObject call(String method, String path, String body, Duration limit) {
    long end = System.nanoTime() + limit.toNanos();
    ClusterException failure = null;
    for (int tried = 0; tried < addresses.size(); tried++) {
      int asked = preferred;
      URI address = addresses.get(asked);
      try {
        return understood(address, send(address, method, path, body, end));
      } catch (ClusterException e) {
        if (!e.isOfOneAddress()) {
          throw e;
        }
        failure = e;
        preferred = (asked + 1) % addresses.size();
      }
      if (System.nanoTime() - end >= 0) {
        break;
      }
    }
    throw failure;
  }

  private HttpResponse<String> send(
      URI address, String method, String path, String body, long end) {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create(address + path))
            .method(
                method, body.isEmpty() ? BodyPublishers.noBody() : BodyPublishers.ofString(body))
            .header("Accept", "application/json")
            .header(
                "Content-Type", body.endsWith("\n") ? "application/x-ndjson" : "application/json");
    authorization.ifPresent(each -> request.header("Authorization", each));
    CompletableFuture<HttpResponse<String>> answer =
        http.sendAsync(request.build(), BodyHandlers.ofString());
    try {
      return answer.get(Math.max(0, end - System.nanoTime()), TimeUnit.NANOSECONDS);
    } catch (TimeoutException e) {
      answer.cancel(true);
      throw new ClusterException(0, address + " does not answer in time", e);
    } catch (ExecutionException e) {
      throw new ClusterException(0, reason(address, e.getCause()), e);
    } catch (InterruptedException e) {
      answer.cancel(true);
      Thread.currentThread().interrupt();
      throw new ClusterException(0, address + " was not waited for", e);
    }
  }

  private static String reason(URI address, Throwable cause) {
    if (cause instanceof SSLException) {
      return address
          + " shows a certificate that is not trusted ("
          + cause.getMessage()
          + "); whoever signed it must be in the server's trust store, javax.net.ssl.trustStore";
    }
    return address
        + " is not reached: "
        + (cause instanceof IOException && cause.getMessage() != null
            ? cause.getMessage()
            : cause.getClass().getSimpleName());
  }

  private static JsonObject understood(URI address, HttpResponse<String> answer) {
    int status = answer.statusCode();
    if (status == 401 || status == 403) {
      throw new ClusterException(
          status,
          address + " refuses (" + status + "): LAPAK_SEARCH_USER may not, or is not known",
          null);
    }
    if (status < 200 || status > 299) {
      String told = answer.body().strip();
      throw new ClusterException(
          status,
          address
              + " answers "
              + status
              + " "
              + told.substring(0, Math.min(LONGEST_REASON, told.length())),
          null);
    }
    try (JsonReader reader = JSON.createReader(new StringReader(answer.body()))) {
      return reader.readObject();
    } catch (JsonException e) {
      throw new ClusterException(status, address + " answers no JSON: is it a search cluster?", e);
    }
  }
}
