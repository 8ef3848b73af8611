package id.lapakkarya.onboarding;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/**
 * Names and values as one text, {@code name=value; name=value}. A backslash stands before what
 * would end a name or value otherwise, so that what was written is read again.
 */
final class PairText {
  private static final char ESCAPE = '\\';
  private static final String SPECIAL = "([\\\\;=])";

  private PairText() {}

  static String write(Map<String, String> pairs) {
    return pairs.entrySet().stream()
        .map(pair -> escape(pair.getKey()) + "=" + escape(pair.getValue()))
        .collect(Collectors.joining("; "));
  }

  private static String escape(String text) {
    return text.replaceAll(SPECIAL, "\\\\$1");
  }

  /**
   * @param complaint is told each part that has no name or no value sign
   */
  static Map<String, String> read(String text, Consumer<String> complaint) {
    Map<String, String> pairs = new LinkedHashMap<>();
    StringBuilder name = null;
    StringBuilder part = new StringBuilder();
    for (int i = 0; i <= text.length(); i++) {
      char at = i == text.length() ? ';' : text.charAt(i);
      if (at == ESCAPE && i + 1 < text.length()) {
        part.append(text.charAt(++i));
      } else if (at == '=' && name == null) {
        name = part;
        part = new StringBuilder();
      } else if (at == ';') {
        take(name, part, pairs, complaint);
        name = null;
        part = new StringBuilder();
      } else {
        part.append(at);
      }
    }
    return pairs;
  }

  private static void take(
      StringBuilder name,
      StringBuilder value,
      Map<String, String> pairs,
      Consumer<String> complaint) {
    if (name == null ? !value.toString().isBlank() : name.toString().isBlank()) {
      complaint.accept(((name == null ? "" : name + "=") + value).strip());
    } else if (name != null) {
      pairs.put(name.toString().strip(), value.toString().strip());
    }
  }
}
