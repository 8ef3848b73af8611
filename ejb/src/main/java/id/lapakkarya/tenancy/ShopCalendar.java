package id.lapakkarya.tenancy;

import id.lapakkarya.platform.LocalText;
import java.io.Serializable;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * When a shop's gallery or pickup point is open. Orders are taken at any hour; whoever comes by,
 * and whoever packs, keeps to this. Days and hours are those of WIB.
 *
 * @param week what is said of each weekday; empty when nothing is said
 * @param note what visitors should know besides, such as which gate to take; may be empty
 * @param closedDays in their order
 */
public record ShopCalendar(
    Map<DayOfWeek, OpeningDay> week, LocalText note, List<ClosedDay> closedDays)
    implements Serializable {
  /** Nothing is said: the shop has the market's usual week. */
  public static final ShopCalendar UNSAID =
      new ShopCalendar(Map.of(), new LocalText("", ""), List.of());

  private static final int FAR = 366;

  public ShopCalendar {
    Map<DayOfWeek, OpeningDay> ordered = new EnumMap<>(DayOfWeek.class);
    ordered.putAll(week);
    week = Collections.unmodifiableMap(ordered);
    closedDays = closedDays.stream().sorted(Comparator.comparing(ClosedDay::day)).toList();
  }

  /** A day at which the door opens, with the hour. */
  public record Opening(LocalDate day, LocalTime from) implements Serializable {}

  public boolean saysHours() {
    return !week.isEmpty();
  }

  /** Why the door stays shut on that day, where the day itself is named. */
  public Optional<ClosedDay> findClosed(LocalDate day) {
    return closedDays.stream().filter(each -> each.day().equals(day)).findFirst();
  }

  /** Those named from that day on. */
  public List<ClosedDay> closedFrom(LocalDate day) {
    return closedDays.stream().filter(each -> !each.day().isBefore(day)).toList();
  }

  /** How the door stands on that day; closed where nothing is said of it. */
  public OpeningDay on(LocalDate day) {
    return findClosed(day).isPresent()
        ? OpeningDay.CLOSED
        : week.getOrDefault(day.getDayOfWeek(), OpeningDay.CLOSED);
  }

  /**
   * Whether that day counts for no promise: it is named as closed, or the week has it closed or by
   * appointment only. A week that is open on no working day promises nothing and holds nothing
   * back.
   */
  public boolean restsOn(LocalDate day) {
    return findClosed(day).isPresent() || (tellsWorkingDays() && !on(day).isOpen());
  }

  private boolean tellsWorkingDays() {
    return Stream.of(DayOfWeek.values())
        .filter(day -> day.compareTo(DayOfWeek.SATURDAY) < 0)
        .anyMatch(day -> week.getOrDefault(day, OpeningDay.CLOSED).isOpen());
  }

  /**
   * When the door opens next, strictly after that moment; within a year, or not at all.
   *
   * @param away days on which it stays shut besides
   */
  public Optional<Opening> nextOpening(LocalDate today, LocalTime now, Predicate<LocalDate> away) {
    for (int i = 0; i <= FAR; i++) {
      LocalDate day = today.plusDays(i);
      boolean later = i > 0;
      if (!away.test(day)) {
        Optional<Opening> opening =
            on(day).spans().stream()
                .map(OpeningDay.Span::from)
                .filter(from -> later || from.isAfter(now))
                .findFirst()
                .map(from -> new Opening(day, from));
        if (opening.isPresent()) {
          return opening;
        }
      }
    }
    return Optional.empty();
  }
}
