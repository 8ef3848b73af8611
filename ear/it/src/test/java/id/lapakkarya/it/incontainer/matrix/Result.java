package id.lapakkarya.it.incontainer.matrix;

import id.lapakkarya.it.incontainer.matrix.Cell.Outcome;

/** What came of an attempt. */
record Result(Outcome outcome, String detail) {
  static Result held(String detail) {
    return new Result(Outcome.HELD, detail);
  }

  static Result leak(String detail) {
    return new Result(Outcome.LEAK, detail);
  }

  static Result broken(String detail) {
    return new Result(Outcome.BROKEN, detail);
  }

  /** There is nothing of the sort to try. */
  static Result none() {
    return new Result(null, "");
  }

  static Result leakIf(boolean leaked, String detail) {
    return leaked ? leak(detail) : held("nothing");
  }

  boolean isHeld() {
    return outcome == Outcome.HELD;
  }
}
