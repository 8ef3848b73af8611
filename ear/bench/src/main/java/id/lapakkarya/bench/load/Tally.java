package id.lapakkarya.bench.load;

import java.util.Optional;

/** What came of some visits. Each thread keeps its own. */
public final class Tally {
  private final Latencies whole = new Latencies();
  private final Latencies step = new Latencies();
  private long failures;
  private String firstFailure;

  /** A visit from its beginning, or from when it should have begun, to its end. */
  public void done(long nanos) {
    whole.add(nanos);
  }

  /** The one step of a visit that is looked at by itself. */
  public void step(long nanos) {
    step.add(nanos);
  }

  public void failed(Exception reason) {
    failures++;
    if (firstFailure == null) {
      firstFailure = reason.toString();
    }
  }

  public void add(Tally other) {
    whole.add(other.whole);
    step.add(other.step);
    failures += other.failures;
    if (firstFailure == null) {
      firstFailure = other.firstFailure;
    }
  }

  public Latencies whole() {
    return whole;
  }

  public Latencies step() {
    return step;
  }

  public long failures() {
    return failures;
  }

  public Optional<String> firstFailure() {
    return Optional.ofNullable(firstFailure);
  }
}
