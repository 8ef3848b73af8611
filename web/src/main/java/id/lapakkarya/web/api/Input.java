package id.lapakkarya.web.api;

import id.lapakkarya.platform.LapakException;
import id.lapakkarya.platform.Rupiah;
import id.lapakkarya.platform.Sku;
import id.lapakkarya.platform.WibDates;
import jakarta.ws.rs.core.MediaType;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Reads parameters and bodies strictly, so that a slip is told instead of guessed at. */
final class Input {
  static final int LARGEST_PAGE = 100_000;

  private static final int MOST_VALUES = 50;
  private static final Set<String> PICTURES = Set.of("jpeg", "png", "webp");

  private Input() {}

  static int integer(String field, String value, int otherwise, int min, int max) {
    if (value == null || value.isEmpty()) {
      return otherwise;
    }
    try {
      int number = Integer.parseInt(value);
      if (number >= min && number <= max) {
        return number;
      }
    } catch (NumberFormatException e) {
      throw LapakException.invalid(field, "not-a-number");
    }
    throw LapakException.invalid(field, "out-of-range");
  }

  static boolean flag(String field, String value) {
    return switch (text(value).orElse("false")) {
      case "true" -> true;
      case "false" -> false;
      default -> throw LapakException.invalid(field, "unknown-value");
    };
  }

  static Optional<Rupiah> rupiah(String field, String value) {
    if (value == null || value.isEmpty()) {
      return Optional.empty();
    }
    try {
      long amount = Long.parseLong(value);
      if (amount < 0) {
        throw LapakException.invalid(field, "out-of-range");
      }
      return Optional.of(Rupiah.of(amount));
    } catch (NumberFormatException e) {
      throw LapakException.invalid(field, "not-a-number");
    }
  }

  static LocalDate date(String field, String value, Clock clock) {
    if (value == null || value.isEmpty()) {
      return WibDates.dayOf(clock.instant());
    }
    try {
      LocalDate date = LocalDate.parse(value);
      if (date.getYear() < 1990 || date.getYear() > 9000) {
        throw LapakException.invalid(field, "out-of-range");
      }
      return date;
    } catch (DateTimeParseException e) {
      throw LapakException.invalid(field, "not-a-date");
    }
  }

  static Optional<String> text(String value) {
    return value == null || value.isBlank() ? Optional.empty() : Optional.of(value.strip());
  }

  /**
   * The values of a parameter that may be given several times.
   *
   * @throws LapakException "invalid-input" for more than anybody chooses
   */
  static Set<String> texts(String field, List<String> values) {
    Set<String> texts =
        values.stream()
            .flatMap(value -> text(value).stream())
            .collect(Collectors.toCollection(LinkedHashSet::new));
    if (texts.size() > MOST_VALUES) {
      throw LapakException.invalid(field, "out-of-range");
    }
    return texts;
  }

  /**
   * A code from a path.
   *
   * @throws LapakException "sku-not-found" for one that no variant can have
   */
  static Sku sku(String code) {
    if (!Sku.isValid(code)) {
      throw LapakException.notFound("sku");
    }
    return new Sku(code);
  }

  /**
   * An id from a path.
   *
   * @throws LapakException "<what>-not-found" for one that is no number
   */
  static long id(String what, String id) {
    try {
      return Long.parseLong(id);
    } catch (NumberFormatException e) {
      throw LapakException.notFound(what);
    }
  }

  /** The body, when there is one. */
  static <T> T required(T body) {
    if (body == null) {
      throw LapakException.invalid("body", "required");
    }
    return body;
  }

  /**
   * The whole body as text; how long one may be says {@link WholeBody}.
   *
   * @throws LapakException "invalid-input" for none
   */
  static String text(InputStream body) throws IOException {
    byte[] bytes = body.readAllBytes();
    if (bytes.length == 0) {
      throw LapakException.invalid("body", "required");
    }
    return new String(bytes, StandardCharsets.UTF_8);
  }

  /**
   * Whether a body of that type is a picture, by name: a type with a star in it may be anything.
   */
  static boolean isPicture(MediaType type) {
    return type != null
        && "image".equalsIgnoreCase(type.getType())
        && PICTURES.contains(type.getSubtype().toLowerCase(Locale.ROOT));
  }

  static LapakException notImplemented() {
    return new LapakException(
        LapakException.Kind.NOT_IMPLEMENTED, "not-implemented", Map.of(), List.of());
  }
}
