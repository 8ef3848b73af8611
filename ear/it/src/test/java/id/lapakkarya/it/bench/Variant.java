package id.lapakkarya.it.bench;

/**
 * One of two ways to do the same work.
 *
 * @param tidyUp takes back what a round of it has left; not measured
 */
record Variant(String name, Runnable work, Runnable tidyUp) {

  static Variant of(String name, Runnable work) {
    return new Variant(name, work, () -> {});
  }
}
