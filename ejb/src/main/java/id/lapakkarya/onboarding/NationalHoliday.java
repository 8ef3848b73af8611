package id.lapakkarya.onboarding;

import id.lapakkarya.platform.LocalText;
import java.io.Serializable;
import java.time.LocalDate;

/**
 * A day that the state has declared a holiday, as the province keeps it for shops to take over.
 *
 * @param source the decree that says so, with its date
 */
public record NationalHoliday(LocalDate day, LocalText name, String source)
    implements Serializable {}
