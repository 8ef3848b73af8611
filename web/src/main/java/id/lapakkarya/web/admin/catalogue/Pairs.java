package id.lapakkarya.web.admin.catalogue;

import id.lapakkarya.platform.Violations;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/** Named values as people type them: {@code ukuran = M}, each on a line or after a semicolon. */
final class Pairs {
  private Pairs() {}

  /** A part without an equals sign is a violation of the field. */
  static Map<String, String> read(String field, String text, Violations violations) {
    Map<String, String> pairs = new LinkedHashMap<>();
    if (text == null) {
      return pairs;
    }
    for (String part : text.split("[;\r\n]+", -1)) {
      if (part.isBlank()) {
        continue;
      }
      int equals = part.indexOf('=');
      if (equals < 1) {
        violations.add(field, "not-a-pair");
        continue;
      }
      pairs.put(part.substring(0, equals).strip(), part.substring(equals + 1).strip());
    }
    return pairs;
  }

  static String print(Map<String, String> pairs, String separator) {
    return pairs.entrySet().stream()
        .map(pair -> pair.getKey() + " = " + pair.getValue())
        .collect(Collectors.joining(separator));
  }
}
