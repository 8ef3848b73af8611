package id.lapakkarya.web.admin.tenancy;

import id.lapakkarya.onboarding.NationalHoliday;
import id.lapakkarya.platform.LapakException;
import id.lapakkarya.platform.LocalText;
import id.lapakkarya.platform.WibDates;
import id.lapakkarya.tenancy.ClosedDay;
import id.lapakkarya.tenancy.OpeningDay;
import id.lapakkarya.tenancy.ShopCalendar;
import java.io.Serializable;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** When a shop's door is open, as typed. */
public class HoursForm implements Serializable {
  private static final long serialVersionUID = 1L;

  private final List<HoursRow> rows;
  private final ArrayList<ClosedDay> closedDays;
  private final List<NationalHoliday> holidays;
  private String noteId;
  private String noteEn;
  private String day;
  private String reasonId;
  private String reasonEn;

  HoursForm(ShopCalendar calendar, List<NationalHoliday> holidays) {
    this.rows =
        Stream.of(DayOfWeek.values())
            .map(weekday -> new HoursRow(weekday, calendar.week().get(weekday)))
            .toList();
    this.closedDays = new ArrayList<>(calendar.closedDays());
    this.holidays = holidays;
    this.noteId = calendar.note().id();
    this.noteEn = calendar.note().en();
  }

  /**
   * What is to be stored.
   *
   * @throws LapakException "invalid-input" for hours that cannot be read
   */
  ShopCalendar calendar() {
    if (rows.stream().anyMatch(row -> row.isSaid() && row.door().isEmpty())) {
      throw LapakException.invalid("hours", "not-hours");
    }
    return getShown();
  }

  /** For the preview: what is typed, as far as it can be read. */
  public ShopCalendar getShown() {
    Map<DayOfWeek, OpeningDay> week = new EnumMap<>(DayOfWeek.class);
    rows.stream()
        .filter(HoursRow::isSaid)
        .forEach(row -> row.door().ifPresent(door -> week.put(row.getDay(), door)));
    return new ShopCalendar(week, new LocalText(plain(noteId), plain(noteEn)), closedDays);
  }

  /**
   * Takes the typed day in.
   *
   * @throws LapakException "invalid-input"
   */
  void addTyped() {
    LocalDate read =
        WibDates.parse(day).orElseThrow(() -> LapakException.invalid("closedDay", "not-a-date"));
    if (plain(reasonId).isEmpty()) {
      throw LapakException.invalid("closedReason", "required");
    }
    add(read, new LocalText(plain(reasonId), plain(reasonEn)));
    day = null;
    reasonId = null;
    reasonEn = null;
  }

  /** Takes a holiday of the state over. */
  void add(NationalHoliday holiday) {
    add(holiday.day(), holiday.name());
  }

  private void add(LocalDate closed, LocalText reason) {
    if (isClosed(closed)) {
      throw LapakException.invalid("closedDay", "repeated");
    }
    closedDays.add(new ClosedDay(closed, reason));
    closedDays.sort(Comparator.comparing(ClosedDay::day));
  }

  void drop(LocalDate closed) {
    closedDays.removeIf(each -> each.day().equals(closed));
  }

  private boolean isClosed(LocalDate closed) {
    return closedDays.stream().anyMatch(each -> each.day().equals(closed));
  }

  /** The state's holidays that are not taken over yet. */
  public List<NationalHoliday> getSuggestions() {
    return holidays.stream().filter(each -> !isClosed(each.day())).toList();
  }

  private static String plain(String text) {
    return text == null ? "" : text.strip();
  }

  public List<HoursRow> getRows() {
    return rows;
  }

  public List<ClosedDay> getClosedDays() {
    return closedDays;
  }

  public String getNoteId() {
    return noteId;
  }

  public void setNoteId(String noteId) {
    this.noteId = noteId;
  }

  public String getNoteEn() {
    return noteEn;
  }

  public void setNoteEn(String noteEn) {
    this.noteEn = noteEn;
  }

  public String getDay() {
    return day;
  }

  public void setDay(String day) {
    this.day = day;
  }

  public String getReasonId() {
    return reasonId;
  }

  public void setReasonId(String reasonId) {
    this.reasonId = reasonId;
  }

  public String getReasonEn() {
    return reasonEn;
  }

  public void setReasonEn(String reasonEn) {
    this.reasonEn = reasonEn;
  }
}
