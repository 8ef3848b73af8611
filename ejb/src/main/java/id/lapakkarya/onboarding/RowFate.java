package id.lapakkarya.onboarding;

import java.util.Locale;

/** What becomes of a line of a file of works. */
public enum RowFate {
  /** The work is new. */
  ADD,
  /** The work is there and gets other words, prices or variants. */
  CHANGE,
  /** The work is there just so. */
  SAME,
  /** The work is there and is left alone, as was asked. */
  KEEP,
  /** Something is wrong with it; nothing comes in. */
  FAULT;

  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}
