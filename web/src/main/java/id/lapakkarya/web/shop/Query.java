package id.lapakkarya.web.shop;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** An address with its query; immutable, and without empty parameters. */
public record Query(String path, Map<String, List<String>> parameters) {
  public static Query to(String path) {
    return new Query(path, Map.of());
  }

  public Query with(String name, Object value) {
    return withAll(name, value == null ? List.of() : List.of(value.toString()));
  }

  /** The parameter as often as there are values. */
  public Query withAll(String name, Collection<String> values) {
    Map<String, List<String>> changed = new LinkedHashMap<>(parameters);
    List<String> said = values.stream().filter(value -> !value.isBlank()).toList();
    if (said.isEmpty()) {
      changed.remove(name);
    } else {
      changed.put(name, said);
    }
    return new Query(path, changed);
  }

  public Query without(String name) {
    return with(name, null);
  }

  /** Without one of the values. */
  public Query without(String name, String value) {
    return withAll(
        name,
        parameters.getOrDefault(name, List.of()).stream()
            .filter(each -> !each.equals(value))
            .toList());
  }

  @Override
  public String toString() {
    return parameters.isEmpty()
        ? path
        : path
            + parameters.entrySet().stream()
                .flatMap(each -> each.getValue().stream().map(value -> pair(each.getKey(), value)))
                .collect(Collectors.joining("&", "?", ""));
  }

  private static String pair(String name, String value) {
    return name + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8);
  }
}
