package id.lapakkarya.web.shop;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/** An address with its query; immutable, and without empty parameters. */
public record Query(String path, Map<String, String> parameters) {
  public static Query to(String path) {
    return new Query(path, Map.of());
  }

  public Query with(String name, Object value) {
    Map<String, String> changed = new LinkedHashMap<>(parameters);
    if (value == null || value.toString().isBlank()) {
      changed.remove(name);
    } else {
      changed.put(name, value.toString());
    }
    return new Query(path, changed);
  }

  public Query without(String name) {
    return with(name, null);
  }

  @Override
  public String toString() {
    return parameters.isEmpty()
        ? path
        : path
            + parameters.entrySet().stream()
                .map(
                    each ->
                        each.getKey()
                            + "="
                            + URLEncoder.encode(each.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&", "?", ""));
  }
}
