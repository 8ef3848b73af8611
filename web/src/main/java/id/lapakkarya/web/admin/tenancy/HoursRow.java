package id.lapakkarya.web.admin.tenancy;

import id.lapakkarya.tenancy.OpeningDay;
import java.io.Serializable;
import java.time.DayOfWeek;
import java.util.Optional;

/** How the door stands on a weekday, as typed. */
public class HoursRow implements Serializable {
  private static final long serialVersionUID = 1L;
  private static final String OPEN = "open";

  private final DayOfWeek day;
  private String kind;
  private String spans;

  HoursRow(DayOfWeek day, OpeningDay door) {
    this.day = day;
    this.kind = door == null ? "" : door.isOpen() ? OPEN : door.text();
    this.spans = door != null && door.isOpen() ? door.text() : "";
  }

  boolean isSaid() {
    return kind != null && !kind.isEmpty();
  }

  /** Empty for hours that cannot be read. */
  Optional<OpeningDay> door() {
    return OpeningDay.parse(OPEN.equals(kind) ? spans : kind);
  }

  public DayOfWeek getDay() {
    return day;
  }

  public String getKind() {
    return kind;
  }

  public void setKind(String kind) {
    this.kind = kind;
  }

  public String getSpans() {
    return spans;
  }

  public void setSpans(String spans) {
    this.spans = spans;
  }
}
