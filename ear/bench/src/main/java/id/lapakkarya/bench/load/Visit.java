package id.lapakkarya.bench.load;

import java.io.IOException;
import java.util.SplittableRandom;

/** What one visitor does, again and again: a request, or several that belong together. */
public interface Visit {
  /**
   * @throws IOException when the connection broke
   * @throws IllegalStateException when the server refused what it should have done
   */
  void once(Browser browser, SplittableRandom random, Tally tally) throws IOException;

  /** A page or a list; nothing but 200 will do. */
  static Visit reading(Addresses addresses) {
    return (browser, random, tally) -> {
      String path = addresses.next(random);
      Answer answer = browser.get(path);
      if (answer.status() != 200 || answer.body().length == 0) {
        throw new IllegalStateException(answer.status() + " from " + path);
      }
    };
  }

  /** Which address is asked for next. */
  interface Addresses {
    String next(SplittableRandom random);
  }
}
