package id.lapakkarya.web.admin.catalogue;

import id.lapakkarya.platform.Violations;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Named values as people type them: {@code ukuran = M}, each on a line or after a semicolon. One
 * after which no further pair comes belongs to the value: {@code kain = katun; sutra}. Where a
 * value would be taken for two pairs, a backslash stands before its semicolon.
 */
final class Pairs {
  private static final String END = ";(?=[^;=\r\n]*=|[ \t]*(?:[;\r\n]|$))";
  private static final Pattern ENDING = Pattern.compile(END);
  private static final Pattern BETWEEN = Pattern.compile("[\r\n]+|(?<!\\\\)" + END);

  private Pairs() {}

  /** A part without an equals sign is a violation of the field. */
  static Map<String, String> read(String field, String text, Violations violations) {
    Map<String, String> pairs = new LinkedHashMap<>();
    if (text == null) {
      return pairs;
    }
    for (String part : BETWEEN.split(text, -1)) {
      if (part.isBlank()) {
        continue;
      }
      int equals = part.indexOf('=');
      if (equals < 1) {
        violations.add(field, "not-a-pair");
        continue;
      }
      pairs.put(part.substring(0, equals).strip(), value(part.substring(equals + 1)));
    }
    return pairs;
  }

  /** As it is kept. */
  static String value(String typed) {
    return typed.replace("\\;", ";").strip();
  }

  static String print(String key, String value) {
    return key + " = " + ENDING.matcher(value).replaceAll("\\\\;");
  }

  static String print(Map<String, String> pairs, String separator) {
    return pairs.entrySet().stream()
        .map(pair -> print(pair.getKey(), pair.getValue()))
        .collect(Collectors.joining(separator));
  }
}
