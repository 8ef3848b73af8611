package id.lapakkarya.catalogue;

/** How food reaches its buyer. */
public enum FoodPackaging {
  /** Wrapped before the buyer's eyes only. */
  UNPACKED,
  PACKED,
  VACUUM
}
