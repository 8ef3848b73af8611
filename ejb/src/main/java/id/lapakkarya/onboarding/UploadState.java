package id.lapakkarya.onboarding;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;

/** How far a file of works has come. */
public enum UploadState {
  /** Waits to be looked at. */
  WAITING,
  CHECKING,
  /** The fate of each line is known; somebody decides. */
  CHECKED,
  /** Somebody agreed; waits to be taken in. */
  APPROVED,
  TAKING,
  DONE,
  /** Something went wrong that is not the file's fault; it may be tried again. */
  FAILED;

  /** In which the server is at work, or about to be. */
  public static final Set<UploadState> AT_WORK = EnumSet.of(WAITING, CHECKING, APPROVED, TAKING);

  public boolean isAtWork() {
    return AT_WORK.contains(this);
  }

  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}
