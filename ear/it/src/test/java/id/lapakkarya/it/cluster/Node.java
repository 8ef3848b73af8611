package id.lapakkarya.it.cluster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import id.lapakkarya.it.support.Environment;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * One of the servers.
 *
 * @param name as the proxy knows it
 * @param home where its state lies
 * @param url past the proxy
 */
record Node(String name, Path home, String url) {
  static List<Node> all() {
    String[] homes = Environment.required("LAPAK_TEST_NODES").split(" ", -1);
    String[] urls = Environment.required("LAPAK_TEST_NODE_URLS").split(" ", -1);
    return IntStream.range(0, homes.length)
        .mapToObj(i -> new Node("node" + (i + 1), Path.of(homes[i]), urls[i]))
        .toList();
  }

  /** Takes the power away: the server finishes nothing and tells nobody. */
  void kill() {
    ProcessHandle server = ProcessHandle.of(pid()).orElseThrow();
    server.destroyForcibly();
    await().atMost(Duration.ofSeconds(30)).until(() -> !server.isAlive());
  }

  /** Stands still, with all its connections open, until it thaws. */
  void freeze() {
    signal("STOP");
  }

  void thaw() {
    signal("CONT");
  }

  private void signal(String name) {
    try {
      int answer = new ProcessBuilder("kill", "-" + name, "" + pid()).start().waitFor();
      assertThat(answer).as("kill -%s", name).isZero();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  private long pid() {
    return Long.parseLong(read(home.resolve("domain/lapak/config/pid")).strip());
  }

  /** What the server has logged since its first start. */
  String log() {
    try (Stream<Path> logs = Files.list(home.resolve("logs"))) {
      return logs.filter(each -> each.getFileName().toString().startsWith("server"))
          .map(Node::read)
          .collect(Collectors.joining());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
