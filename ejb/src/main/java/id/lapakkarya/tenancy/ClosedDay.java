package id.lapakkarya.tenancy;

import id.lapakkarya.platform.LocalText;
import java.io.Serializable;
import java.time.LocalDate;

/** A day on which a shop's door stays shut whatever the weekday, and why. */
public record ClosedDay(LocalDate day, LocalText reason) implements Serializable {}
