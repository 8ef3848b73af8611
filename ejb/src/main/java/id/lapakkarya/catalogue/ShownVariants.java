package id.lapakkarya.catalogue;

import id.lapakkarya.platform.TextMapConverter;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;

/**
 * The options of variants by their codes, of all or of some, as one text. A variant that is not
 * offered has none: its text is empty, or it is not there.
 */
final class ShownVariants {
  private static final TextMapConverter PAIRS = new TextMapConverter();
  private static final String NOT_OFFERED = "";

  private ShownVariants() {}

  /**
   * @param options by code; null for one that is not offered
   */
  static String of(Map<String, Map<String, String>> options) {
    Map<String, String> written = new LinkedHashMap<>();
    options.forEach(
        (code, pairs) ->
            written.put(code, pairs == null ? NOT_OFFERED : PAIRS.convertToDatabaseColumn(pairs)));
    return write(written);
  }

  /** In the order of their codes, so that the same is written alike. */
  static String write(Map<String, String> variants) {
    return PAIRS.convertToDatabaseColumn(new TreeMap<>(variants));
  }

  /** What is written of each, by code. */
  static Map<String, String> read(String text) {
    return text.isEmpty() ? Map.of() : PAIRS.convertToEntityAttribute(text);
  }

  /** Options of those that are offered. */
  static Map<String, Map<String, String>> offered(String text) {
    Map<String, Map<String, String>> offered = new LinkedHashMap<>();
    read(text)
        .forEach(
            (code, options) -> {
              if (!options.equals(NOT_OFFERED)) {
                offered.put(code, PAIRS.convertToEntityAttribute(options));
              }
            });
    return offered;
  }

  /** Those of these codes, also where they are not offered. */
  static String of(Collection<String> codes, String text) {
    Map<String, String> all = read(text);
    Map<String, String> some = new LinkedHashMap<>();
    codes.forEach(code -> some.put(code, all.getOrDefault(code, NOT_OFFERED)));
    return write(some);
  }

  /** The first with all of the second instead of its own. */
  static String with(String text, String others) {
    Map<String, String> all = new LinkedHashMap<>(read(text));
    all.putAll(read(others));
    return write(all);
  }

  /** Those that stand otherwise in the second; the order of options alone is no difference. */
  static Map<String, String> butFor(String text, String others) {
    Map<String, String> theirs = read(others);
    Map<String, String> some = new LinkedHashMap<>(read(text));
    some.entrySet()
        .removeIf(each -> isSame(each.getValue(), theirs.getOrDefault(each.getKey(), NOT_OFFERED)));
    return some;
  }

  private static boolean isSame(String options, String others) {
    return options.equals(NOT_OFFERED) || others.equals(NOT_OFFERED)
        ? options.equals(others)
        : PAIRS.convertToEntityAttribute(options).equals(PAIRS.convertToEntityAttribute(others));
  }
}
