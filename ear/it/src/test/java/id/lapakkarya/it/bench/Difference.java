package id.lapakkarya.it.bench;

/**
 * How much more one variant costs than the other, as a share of the other: the median over the
 * rounds, the interval in which that median lies with 95% confidence (by order statistics, whatever
 * the distribution), and the quartiles of the rounds.
 */
record Difference(
    double median, double low, double high, double lowerQuartile, double upperQuartile) {

  static Difference over(double[] rounds) {
    double[] sorted = rounds.clone();
    double median = Series.percentile(sorted, 0.5);
    double halfWidth = 0.98 / Math.sqrt(sorted.length);
    return new Difference(
        median,
        Series.percentile(sorted, Math.max(0, 0.5 - halfWidth)),
        Series.percentile(sorted, Math.min(1, 0.5 + halfWidth)),
        Series.percentile(sorted, 0.25),
        Series.percentile(sorted, 0.75));
  }
}
