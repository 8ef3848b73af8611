package id.lapakkarya.it.matrix;

/** What a matrix has found wrong. */
record Leak(Kind kind, String where, String what) {
  /** The ways in which it can go wrong. */
  enum Kind {
    /** Somebody was let in who should not have been. */
    LET_IN,
    /** Somebody was kept out of the own work. */
    KEPT_OUT,
    /** The answer is a fault of the server. */
    FAULT,
    /** A refusal, or an answer to a stranger, holds a word of the foreign Lapas. */
    WORD,
    /** Rows have changed that should not have. */
    CHANGE,
    /** It is in the code, and nobody has said who may. */
    UNDECLARED,
    /** Somebody has said who may, and it is not in the code. */
    GONE
  }

  @Override
  public String toString() {
    return kind + "  " + where + ": " + what;
  }
}
