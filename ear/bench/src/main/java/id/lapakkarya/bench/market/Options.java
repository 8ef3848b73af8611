package id.lapakkarya.bench.market;

import id.lapakkarya.bench.data.Scale;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What {@code ./lapak bench market} was told, and where it put the servers.
 *
 * @param only kinds of work to measure; empty for all
 * @param began seconds that the command had run before
 * @param profile whether to say where the server's time goes
 */
record Options(
    Scale scale,
    Duration warmUp,
    Duration window,
    List<String> only,
    int port,
    Servers servers,
    Path reports,
    int began,
    boolean profile) {

  static Options of(String[] words) {
    Map<String, String> given = new HashMap<>();
    for (int i = 0; i + 1 < words.length; i += 2) {
      given.put(words[i], words[i + 1]);
    }
    return new Options(
        new Scale(
            number(given, "--products"), number(given, "--tenants"), number(given, "--orders")),
        Duration.ofSeconds(number(given, "--warm-up")),
        Duration.ofSeconds(number(given, "--window")),
        Optional.ofNullable(given.get("--only"))
            .map(names -> List.of(names.split(",", -1)))
            .orElse(List.of()),
        number(given, "--port"),
        new Servers(number(given, "--server"), number(given, "--database")),
        Path.of(given.get("--reports")),
        number(given, "--began"),
        given.getOrDefault("--profile", "no").equals("yes"));
  }

  private static int number(Map<String, String> given, String name) {
    return Optional.ofNullable(given.get(name))
        .map(Integer::parseInt)
        .orElseThrow(() -> new IllegalArgumentException(name + " is missing"));
  }

  boolean wants(String work) {
    return only.isEmpty() || only.contains(work);
  }
}
