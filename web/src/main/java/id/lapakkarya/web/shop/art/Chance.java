package id.lapakkarya.web.shop.art;

/**
 * Repeatable chance: the same seed gives the same picture on every node and after every restart.
 * (SplitMix64; the JDK's own generators do not promise a sequence across versions for every call
 * used here.)
 */
final class Chance {
  private final String seed;
  private long state;

  private Chance(String seed) {
    this.seed = seed;
    this.state = hash(seed);
  }

  static Chance of(String seed) {
    return new Chance(seed);
  }

  static long hash(String text) {
    long hash = 0xcbf29ce484222325L;
    for (int i = 0; i < text.length(); i++) {
      hash = (hash ^ text.charAt(i)) * 0x100000001b3L;
    }
    return mix(hash);
  }

  /**
   * A stream of its own, so that a change in one part of a picture does not reshuffle the others.
   */
  Chance fork(String name) {
    return new Chance(seed + "/" + name);
  }

  double next() {
    state += 0x9e3779b97f4a7c15L;
    return (mix(state) >>> 11) * 0x1.0p-53;
  }

  double between(double low, double high) {
    return low + (high - low) * next();
  }

  int below(int bound) {
    return (int) (next() * bound);
  }

  boolean yes(double probability) {
    return next() < probability;
  }

  @SafeVarargs
  final <T> T pick(T... choices) {
    return choices[below(choices.length)];
  }

  private static long mix(long value) {
    long z = (value ^ (value >>> 30)) * 0xbf58476d1ce4e5b9L;
    z = (z ^ (z >>> 27)) * 0x94d049bb133111ebL;
    return z ^ (z >>> 31);
  }
}
