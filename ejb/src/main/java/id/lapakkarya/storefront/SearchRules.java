package id.lapakkarya.storefront;

/** What counts for a search, whichever engine answers it. */
final class SearchRules {
  /** Fields of roots: the name, the name with its categories, and everything else. */
  static final String NAME = "name";

  static final String KINDS = "kinds";
  static final String ABOUT = "about";

  static final float NAME_WEIGHT = 5;
  static final float KINDS_WEIGHT = 3;
  static final float BEGINNING_WEIGHT = 0.5f;

  /** Shorter beginnings are those of too many words. */
  static final int SHORTEST_BEGINNING = 2;

  /** Shorter words are too near to others for a letter of difference. */
  static final int SHORTEST_MISSPELT = 4;

  /** How many words of the index a misspelt one may stand for. */
  static final int MOST_SPELLINGS = 16;

  private static final int LONG_WORD = 8;

  private SearchRules() {}

  /** How many letters a word may differ in and still be found. */
  static int edits(String word) {
    return word.length() < LONG_WORD ? 1 : 2;
  }

  /** How many letters a word may differ in from the one that is offered in its place. */
  static int editsOfCorrection(String word) {
    return word.length() == SHORTEST_MISSPELT ? 1 : 2;
  }

  /** How many of so many words are enough where nothing has them all: half of them. */
  static int most(int words) {
    return (words + 1) / 2;
  }
}
