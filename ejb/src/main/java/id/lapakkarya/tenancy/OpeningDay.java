package id.lapakkarya.tenancy;

import java.io.Serializable;
import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * How a shop's door stands on one day of the week: open in some spans, closed, or opened to those
 * who have an appointment.
 *
 * @param spans in the order of the day, without overlap; none when closed or by appointment
 */
public record OpeningDay(boolean byAppointment, List<Span> spans) implements Serializable {
  public static final OpeningDay CLOSED = new OpeningDay(false, List.of());
  public static final OpeningDay BY_APPOINTMENT = new OpeningDay(true, List.of());

  private static final String CLOSED_WORD = "closed";
  private static final String APPOINTMENT_WORD = "appointment";
  private static final int MOST_SPANS = 4;

  /** From an hour of the day to a later one, in WIB. */
  public record Span(LocalTime from, LocalTime until) implements Serializable {
    private String text() {
      return from + "-" + until;
    }
  }

  public OpeningDay {
    spans = List.copyOf(spans);
  }

  public boolean isOpen() {
    return !spans.isEmpty();
  }

  public boolean isClosed() {
    return spans.isEmpty() && !byAppointment;
  }

  /**
   * Reads {@code 08:00-12:00, 13:00-15:00}, {@code closed} or {@code appointment}; a dot will do
   * between hours and minutes, and a dash of any length between two times.
   *
   * @return empty for anything else, for spans that overlap and for more than four
   */
  public static Optional<OpeningDay> parse(String text) {
    String plain = text == null ? "" : text.strip();
    if (plain.equals(CLOSED_WORD)) {
      return Optional.of(CLOSED);
    }
    return plain.equals(APPOINTMENT_WORD) ? Optional.of(BY_APPOINTMENT) : spansOf(plain);
  }

  private static Optional<OpeningDay> spansOf(String text) {
    List<Span> spans = new ArrayList<>();
    LocalTime before = null;
    for (String part : text.split(",", -1)) {
      String[] ends = part.strip().split("\\s*[-–—]\\s*", -1);
      if (ends.length != 2) {
        return Optional.empty();
      }
      Optional<LocalTime> from = time(ends[0]);
      Optional<LocalTime> until = time(ends[1]);
      if (from.isEmpty()
          || until.isEmpty()
          || !from.get().isBefore(until.get())
          || (before != null && from.get().isBefore(before))) {
        return Optional.empty();
      }
      spans.add(new Span(from.get(), until.get()));
      before = until.get();
    }
    return spans.size() > MOST_SPANS ? Optional.empty() : Optional.of(new OpeningDay(false, spans));
  }

  private static Optional<LocalTime> time(String text) {
    String plain = text.replace('.', ':');
    try {
      return plain.matches("[0-9]{1,2}:[0-9]{2}")
          ? Optional.of(LocalTime.parse(plain.length() == 4 ? "0" + plain : plain))
          : Optional.empty();
    } catch (DateTimeParseException e) {
      return Optional.empty();
    }
  }

  /** As {@link #parse} reads it. */
  public String text() {
    if (isOpen()) {
      return spans.stream().map(Span::text).collect(Collectors.joining(", "));
    }
    return byAppointment ? APPOINTMENT_WORD : CLOSED_WORD;
  }
}
