package id.lapakkarya.web.admin.table;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * How somebody wants a table to look. It is kept as a line of {@code name=value}, as in an address;
 * what cannot be understood in it is passed over, so that a page that has changed since, or a line
 * that somebody else wrote, spoils nothing.
 *
 * @param rows how many rows a page has; 0 as the table itself says
 * @param sort id of the column that it is sorted by; empty as the table itself says
 * @param hidden ids of columns that are left out
 * @param filters the last filters, as the address writes them without its question mark
 */
record TableLook(int rows, String sort, boolean descending, List<String> hidden, String filters) {
  static final TableLook PLAIN = new TableLook(0, "", false, List.of(), "");

  /** Longest filters that are kept, in characters of an address. */
  static final int LONGEST_FILTERS = 600;

  private static final int MOST_ROWS = 1_000;
  private static final int MOST_COLUMNS = 40;
  private static final Pattern ID = Pattern.compile("[A-Za-z][A-Za-z0-9]{0,29}");
  private static final Pattern FILTERS = Pattern.compile("[A-Za-z0-9%&=+._~*-]*");

  TableLook {
    hidden = List.copyOf(new TreeSet<>(hidden));
  }

  static TableLook read(String kept) {
    Map<String, String> values = new HashMap<>();
    for (String part : kept.split("&")) {
      String[] pair = part.split("=", 2);
      if (pair.length == 2) {
        decoded(pair[1]).ifPresent(value -> values.put(pair[0], value));
      }
    }
    String filters = values.getOrDefault("filters", "");
    return new TableLook(
        number(values.getOrDefault("rows", "")),
        Stream.of(values.getOrDefault("sort", "")).filter(TableLook::isId).findFirst().orElse(""),
        "desc".equals(values.get("order")),
        Stream.of(values.getOrDefault("hidden", "").split(","))
            .filter(TableLook::isId)
            .limit(MOST_COLUMNS)
            .toList(),
        areFilters(filters) ? filters : "");
  }

  /** As it is kept; {@link #read} gives the same back. */
  String write() {
    return "rows="
        + rows
        + "&sort="
        + sort
        + "&order="
        + (descending ? "desc" : "asc")
        + "&hidden="
        + encoded(hidden.stream().collect(Collectors.joining(",")))
        + "&filters="
        + encoded(filters);
  }

  TableLook rows(int number) {
    return new TableLook(number, sort, descending, hidden, filters);
  }

  TableLook sortedBy(String column, boolean downwards) {
    return new TableLook(rows, column, downwards, hidden, filters);
  }

  TableLook hiding(List<String> columns) {
    return new TableLook(rows, sort, descending, columns, filters);
  }

  /** Filters that are too long to be kept are not. */
  TableLook filteredBy(String query) {
    return areFilters(query) ? new TableLook(rows, sort, descending, hidden, query) : this;
  }

  private static boolean areFilters(String query) {
    return query.length() <= LONGEST_FILTERS && FILTERS.matcher(query).matches();
  }

  private static boolean isId(String text) {
    return ID.matcher(text).matches();
  }

  private static int number(String text) {
    return Optional.of(text)
        .filter(each -> each.matches("\\d{1,4}"))
        .map(Integer::valueOf)
        .filter(each -> each <= MOST_ROWS)
        .orElse(0);
  }

  static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  private static Optional<String> decoded(String text) {
    try {
      return Optional.of(URLDecoder.decode(text, StandardCharsets.UTF_8));
    } catch (IllegalArgumentException broken) {
      return Optional.empty();
    }
  }
}
