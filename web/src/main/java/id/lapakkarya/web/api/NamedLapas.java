package id.lapakkarya.web.api;

import jakarta.json.Json;
import jakarta.json.stream.JsonParser;
import jakarta.json.stream.JsonParser.Event;
import java.io.ByteArrayInputStream;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Collection;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Finds where a request names a Lapas besides the one in its path. Ids of tenants are never told to
 * anybody, so only the slug names the own one; a number, or a name without a slug, is taken for
 * another's.
 */
final class NamedLapas {
  /** What a parameter, header, cookie or field is called that names a Lapas. */
  private static final Pattern NAME =
      Pattern.compile("x?(tenant|shop|lapas)s?(id|slug|code|key)?s?");

  /** The same inside a value that steers a list: {@code tenant:x}, {@code {"shopId":7}}. */
  private static final Pattern MENTION =
      Pattern.compile(
          "(?<![a-z0-9])(?:tenant|shop|lapas)s?[_-]?(?:id|slug|code|key)?(?![a-z])"
              + "(?!\\W{1,5}(?:slug\\W{1,5})?\u0001)");

  private static final Set<String> STEERING =
      Set.of(
          "sort",
          "order",
          "orderby",
          "cursor",
          "after",
          "before",
          "page",
          "pagetoken",
          "token",
          "filter",
          "fields",
          "groupby",
          "export",
          "file",
          "format");

  /** Objects whose field names staff choose themselves. */
  private static final Set<String> FREE = Set.of("attributes", "licences", "options");

  /** No body of the contract is as deep; what lies deeper nobody reads. */
  private static final int DEEPEST = 100;

  private final String own;

  NamedLapas(String own) {
    this.own = own;
  }

  /** Whether a query parameter, header or cookie of that name names another. */
  boolean isForeign(String name, Collection<String> values) {
    if (isClaim(name)) {
      return values.stream().anyMatch(value -> !value.isBlank() && !own.equals(value.strip()));
    }
    return STEERING.contains(plain(name)) && values.stream().anyMatch(this::mentionsAnother);
  }

  /** Whether a body names another; one that cannot be read is for its reader to refuse. */
  boolean isForeign(byte[] body) {
    int start = 0;
    while (start < body.length && Character.isWhitespace(body[start])) {
      start++;
    }
    if (start == body.length) {
      return false;
    }
    return isFields(body) ? isForeignForm(body) : isForeignJson(body);
  }

  private static boolean isFields(byte[] body) {
    return Character.isLetter(body[0]);
  }

  private boolean isForeignForm(byte[] body) {
    return Stream.of(new String(body, StandardCharsets.UTF_8).split("&", -1))
        .map(pair -> pair.split("=", 2))
        .filter(pair -> pair.length == 2)
        .anyMatch(
            pair -> isForeign(decoded(pair[0]).orElse(""), decoded(pair[1]).stream().toList()));
  }

  private static Optional<String> decoded(String text) {
    try {
      return Optional.of(URLDecoder.decode(text, StandardCharsets.UTF_8));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  private boolean isForeignJson(byte[] body) {
    JsonParser json = Json.createParser(new ByteArrayInputStream(body));
    try (json) {
      return json.hasNext() && isForeign(json, json.next(), Place.ELSEWHERE, 0);
    } catch (RuntimeException e) {
      // Malformed, or nested so deep that the parser gives up: the resource's own reader says so.
      return false;
    }
  }

  /** Where in a body the reader stands. */
  private enum Place {
    ELSEWHERE,
    /** The value of a field that names a Lapas. */
    CLAIM,
    /** The object behind such a field, as {@code {"slug":…,"name":…}}. */
    IN_CLAIM,
    FREE
  }

  /** Reads on as a stream: of two fields with the same name, both count. */
  private boolean isForeign(JsonParser json, Event event, Place place, int depth) {
    return switch (event) {
      case START_OBJECT -> isForeignObject(json, place, depth);
      case START_ARRAY -> isForeignArray(json, place, depth);
      case VALUE_STRING -> place == Place.CLAIM && !own.equals(json.getString().strip());
      case VALUE_NUMBER -> place == Place.CLAIM;
      default -> false;
    };
  }

  private boolean isForeignArray(JsonParser json, Place place, int depth) {
    if (depth > DEEPEST) {
      skip(json);
      return false;
    }
    for (Event next = json.next(); next != Event.END_ARRAY; next = json.next()) {
      if (isForeign(json, next, place, depth + 1)) {
        return true;
      }
    }
    return false;
  }

  private boolean isForeignObject(JsonParser json, Place place, int depth) {
    if (depth > DEEPEST) {
      skip(json);
      return false;
    }
    boolean claimed = place == Place.CLAIM;
    boolean named = false;
    for (Event next = json.next(); next != Event.END_OBJECT; next = json.next()) {
      String field = json.getString();
      named |= claimed && field.equals("slug");
      if (isForeign(json, json.next(), placeOf(field, place), depth + 1)) {
        return true;
      }
    }
    return claimed && !named;
  }

  /**
   * To the end of what has just begun. The parser's own skipping never ends in a body that does not
   * close what it opened.
   */
  private static void skip(JsonParser json) {
    for (int open = 1; open > 0; ) {
      Event next = json.next();
      if (next == Event.START_OBJECT || next == Event.START_ARRAY) {
        open++;
      } else if (next == Event.END_OBJECT || next == Event.END_ARRAY) {
        open--;
      }
    }
  }

  private static Place placeOf(String field, Place around) {
    if (around == Place.FREE) {
      return Place.FREE;
    }
    if (around == Place.CLAIM || around == Place.IN_CLAIM) {
      return field.equals("slug") || field.equals("id") ? Place.CLAIM : Place.IN_CLAIM;
    }
    if (isClaim(field)) {
      return Place.CLAIM;
    }
    return FREE.contains(field) ? Place.FREE : Place.ELSEWHERE;
  }

  /** {@code tenantId}, {@code X-Tenant-Id}, {@code shop.slug}, {@code filter[lapas]}. */
  private static boolean isClaim(String name) {
    return Stream.of(name.split("[.\\[\\]]", -1))
        .anyMatch(part -> NAME.matcher(plain(part)).matches());
  }

  private static String plain(String name) {
    return name.toLowerCase(Locale.ROOT).replaceAll("[_-]", "");
  }

  /** In clear, or in Base64 as cursors are; sorting by Lapas names one too: there is only one. */
  private boolean mentionsAnother(String value) {
    return Stream.of(Optional.of(value), fromBase64(value))
        .flatMap(Optional::stream)
        .map(text -> text.replace(own, "\u0001").toLowerCase(Locale.ROOT))
        .anyMatch(text -> MENTION.matcher(text).find());
  }

  private static Optional<String> fromBase64(String value) {
    try {
      byte[] bytes = Base64.getUrlDecoder().decode(value.replace('+', '-').replace('/', '_'));
      return Optional.of(new String(bytes, StandardCharsets.UTF_8));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }
}
