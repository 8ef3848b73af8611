package id.lapakkarya.storefront;

/** How near what was found comes to the words that were looked for. */
public enum Closeness {
  /** All words, in any form of them; also where none were asked for. */
  EXACT,
  /** Nothing has the words, but these have all of them as somebody may have misspelt them. */
  SIMILAR,
  /** Nothing has all of them, but these have half of them or more. */
  PARTIAL,
  NONE
}
