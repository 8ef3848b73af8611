package id.lapakkarya.catalogue;

/** How goods must be kept and carried; frozen goods go by same-day courier or pickup only. */
public enum Storage {
  NONE,
  AMBIENT,
  CHILLED,
  FROZEN
}
