package id.lapakkarya.it.cluster;

import static org.awaitility.Awaitility.await;

import id.lapakkarya.it.support.Environment;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;

/** What the proxy thinks of the nodes, from its table of figures. */
final class Proxy {
  private static final HttpClient HTTP = HttpClient.newHttpClient();
  private static final URI FIGURES = URI.create(Environment.required("LAPAK_TEST_PROXY_STATUS"));
  private static final Duration START = Duration.ofMinutes(6);
  private static final Duration LOSS = Duration.ofSeconds(30);

  /** Sends requests there, as to one that is ready and not on its way out. */
  boolean uses(Node node) {
    List<String> lines = figures().lines().toList();
    int status = Arrays.asList(lines.get(0).split(",", -1)).indexOf("status");
    return lines.stream()
        .filter(line -> line.startsWith("nodes," + node.name() + ","))
        .anyMatch(line -> line.split(",", -1)[status].equals("UP"));
  }

  void awaitUse(Node node) {
    await().atMost(START).pollInterval(Duration.ofMillis(250)).until(() -> uses(node));
  }

  void awaitLoss(Node node) {
    await().atMost(LOSS).pollInterval(Duration.ofMillis(20)).until(() -> !uses(node));
  }

  private static String figures() {
    try {
      return HTTP.send(HttpRequest.newBuilder(FIGURES).build(), BodyHandlers.ofString()).body();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }
}
