package id.lapakkarya.web.platform;

import id.lapakkarya.platform.WibDates;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;

/** Days and times as people read them, in WIB. */
@Named("fmt")
@RequestScoped
public class Format {
  @Inject private Language language;

  /** {@code 22 Nov 2026}. */
  public String day(Instant instant) {
    return format("d MMM yyyy", instant);
  }

  public String date(LocalDate day) {
    return day == null
        ? ""
        : DateTimeFormatter.ofPattern("d MMM yyyy", language.getLocale()).format(day);
  }

  /** {@code Jumat, 27 Nov}: a day soon to come. */
  public String weekday(LocalDate day) {
    return DateTimeFormatter.ofPattern("EEEE, d MMM", language.getLocale()).format(day);
  }

  /** {@code 22 Nov 2026 14.05 WIB}. */
  public String time(Instant instant) {
    return format("d MMM yyyy HH.mm 'WIB'", instant);
  }

  private String format(String pattern, Instant instant) {
    return instant == null
        ? ""
        : DateTimeFormatter.ofPattern(pattern, language.getLocale())
            .withZone(WibDates.WIB)
            .format(instant);
  }
}
