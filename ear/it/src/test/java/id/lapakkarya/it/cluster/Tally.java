package id.lapakkarya.it.cluster;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.LongAccumulator;
import java.util.concurrent.atomic.LongAdder;

/** What the buyers met with. */
final class Tally {
  private final LongAdder requests = new LongAdder();
  private final Map<String, LongAdder> retries = new ConcurrentHashMap<>();
  private final LongAccumulator longest = new LongAccumulator(Math::max, 0);
  private final Queue<String> failures = new ConcurrentLinkedQueue<>();
  private final Queue<String> orders = new ConcurrentLinkedQueue<>();

  void asked(Duration waited) {
    requests.increment();
    longest.accumulate(waited.toMillis());
  }

  void askedAgain(String reason) {
    retries.computeIfAbsent(reason, first -> new LongAdder()).increment();
  }

  void failed(String what) {
    failures.add(what);
  }

  void ordered(String number) {
    orders.add(number);
  }

  long requests() {
    return requests.sum();
  }

  long retried() {
    return retries.values().stream().mapToLong(LongAdder::sum).sum();
  }

  /** How often by reason. */
  String reasons() {
    return retries.isEmpty() ? "" : new TreeMap<>(retries).toString();
  }

  /** Of one request, with all that it took to have it answered. */
  long longestWaitMillis() {
    return longest.get();
  }

  List<String> failures() {
    return List.copyOf(failures);
  }

  List<String> orders() {
    return List.copyOf(orders);
  }
}
