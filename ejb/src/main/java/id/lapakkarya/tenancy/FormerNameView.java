package id.lapakkarya.tenancy;

import java.io.Serializable;
import java.time.LocalDate;

/** What a Lapas was called, and of which class it was, up to and with that day. */
public record FormerNameView(String name, String shopClass, LocalDate until)
    implements Serializable {}
