package id.lapakkarya.bench.load;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.SplittableRandom;
import java.util.stream.Collectors;

/**
 * Picks as people do: the most wanted twice as often as the second, three times as often as the
 * third (Zipf's law with exponent 1). Who is wanted most is drawn from the seed.
 */
public final class Zipf<T> {
  private final List<T> byRank;
  private final double[] upTo;

  public Zipf(List<T> all, long seed) {
    this.byRank = shuffled(all, seed);
    this.upTo = new double[all.size()];
    double sum = 0;
    for (int rank = 0; rank < upTo.length; rank++) {
      sum += 1.0 / (rank + 1);
      upTo[rank] = sum;
    }
  }

  public T pick(SplittableRandom random) {
    double at = random.nextDouble() * upTo[upTo.length - 1];
    int found = Arrays.binarySearch(upTo, at);
    return byRank.get(Math.min(found < 0 ? -found - 1 : found, upTo.length - 1));
  }

  public static <T> List<T> shuffled(List<T> all, long seed) {
    List<T> copy = all.stream().collect(Collectors.toList());
    java.util.Collections.shuffle(copy, new Random(seed));
    return copy;
  }
}
