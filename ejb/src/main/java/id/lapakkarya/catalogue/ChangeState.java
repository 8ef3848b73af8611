package id.lapakkarya.catalogue;

import java.util.Locale;

/** What became of a change set. */
public enum ChangeState {
  WAITING,
  /** Shown to buyers since. */
  CONFIRMED,
  /** Sent back to be written otherwise. */
  CHANGES_ASKED,
  DECLINED,
  /** Taken back, or written anew. */
  WITHDRAWN,
  /** What it would have changed was changed by others meanwhile. */
  OVERTAKEN;

  /** Stable text, e.g. {@code changes-asked}. */
  public String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
