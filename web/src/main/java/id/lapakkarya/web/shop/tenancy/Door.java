package id.lapakkarya.web.shop.tenancy;

import id.lapakkarya.platform.WibDates;
import id.lapakkarya.tenancy.ClosedDay;
import id.lapakkarya.tenancy.OpeningDay;
import id.lapakkarya.tenancy.ShopCalendar;
import id.lapakkarya.tenancy.ShopView;
import id.lapakkarya.web.platform.Format;
import id.lapakkarya.web.platform.Language;
import id.lapakkarya.web.shop.Texts;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** When a shop's door is open, in words. */
@Named
@RequestScoped
public class Door {
  /** Closed days are told as far ahead. */
  private static final int AHEAD_DAYS = 60;

  private static final DateTimeFormatter HOUR = DateTimeFormatter.ofPattern("HH.mm");

  @Inject private Texts texts;
  @Inject private Language lang;
  @Inject private Format fmt;
  @Inject private Clock clock;

  /** A line of the table; a record, because pages read those without looking around. */
  public record Line(String day, String hours) {}

  /** How the door stands today, and when it opens next where it is shut. */
  public String today(ShopView shop) {
    return today(shop.calendar(), shop::isAway);
  }

  /** As the other, for hours that are not stored yet. */
  public String today(ShopCalendar calendar, ShopView shop) {
    return today(calendar, shop::isAway);
  }

  private String today(ShopCalendar calendar, Predicate<LocalDate> away) {
    ZonedDateTime now = clock.instant().atZone(WibDates.WIB);
    LocalDate today = now.toLocalDate();
    LocalTime time = now.toLocalTime();
    OpeningDay door = calendar.on(today);
    Optional<ClosedDay> closed = calendar.findClosed(today);
    if (away.test(today)) {
      return then(texts.text("shop.tenancy.door.away"), calendar, today, time, away);
    }
    if (closed.isPresent()) {
      String why = texts.text("shop.tenancy.door.closed", lang.text(closed.get().reason()));
      return then(why, calendar, today, time, away);
    }
    if (door.byAppointment()) {
      return texts.text("shop.tenancy.door.appointment.today");
    }
    if (!door.isOpen()) {
      return then(texts.text("shop.tenancy.door.shut"), calendar, today, time, away);
    }
    LocalTime last = door.spans().get(door.spans().size() - 1).until();
    return time.isBefore(last)
        ? texts.text("shop.tenancy.door.open", spans(door))
        : then(texts.text("shop.tenancy.door.over"), calendar, today, time, away);
  }

  private String then(
      String said,
      ShopCalendar calendar,
      LocalDate today,
      LocalTime time,
      Predicate<LocalDate> away) {
    return calendar
        .nextOpening(today, time, away)
        .map(
            next ->
                said
                    + " "
                    + texts.text(
                        "shop.tenancy.door.next",
                        fmt.weekday(next.day()),
                        HOUR.format(next.from())))
        .orElse(said);
  }

  /** The week from Monday on. */
  public List<Line> week(ShopCalendar calendar) {
    return Stream.of(DayOfWeek.values())
        .map(
            day ->
                new Line(
                    day.getDisplayName(TextStyle.FULL_STANDALONE, lang.getLocale()),
                    hours(calendar.week().getOrDefault(day, OpeningDay.CLOSED))))
        .toList();
  }

  private String hours(OpeningDay door) {
    if (door.byAppointment()) {
      return texts.text("shop.tenancy.door.appointment");
    }
    return door.isOpen()
        ? texts.text("shop.tenancy.door.hours", spans(door))
        : texts.text("shop.tenancy.door.none");
  }

  private static String spans(OpeningDay door) {
    return door.spans().stream()
        .map(span -> HOUR.format(span.from()) + "–" + HOUR.format(span.until()))
        .collect(Collectors.joining(", "));
  }

  /** The closed days of the weeks to come, with their reasons. */
  public List<Line> closedDays(ShopCalendar calendar) {
    LocalDate today = WibDates.dayOf(clock.instant());
    return calendar.closedFrom(today).stream()
        .filter(closed -> !closed.day().isAfter(today.plusDays(AHEAD_DAYS)))
        .map(closed -> new Line(fmt.date(closed.day()), lang.text(closed.reason())))
        .toList();
  }
}
