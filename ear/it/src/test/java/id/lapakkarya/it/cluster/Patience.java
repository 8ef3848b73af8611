package id.lapakkarya.it.cluster;

import static org.awaitility.Awaitility.await;

import id.lapakkarya.it.support.Answer;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;

/**
 * Asks again, a few times and with a little time between, when no answer comes or the server says
 * that it is its own fault: what a browser's reload does, or a program that means well.
 */
final class Patience {
  private static final int ATTEMPTS = 4;
  private static final Duration PAUSE = Duration.ofMillis(500);

  private final Tally tally;

  Patience(Tally tally) {
    this.tally = tally;
  }

  /** The answer of the first attempt that had one. */
  Answer ask(String what, Supplier<Answer> request) {
    long began = System.nanoTime();
    AtomicInteger attempts = new AtomicInteger();
    AtomicReference<Answer> answer = new AtomicReference<>();
    await()
        .pollInSameThread()
        .pollDelay(Duration.ZERO)
        .pollInterval(PAUSE)
        .atMost(Duration.ofMinutes(5))
        .until(
            () -> {
              String trouble = attempt(request, answer);
              boolean last = attempts.incrementAndGet() == ATTEMPTS;
              if (trouble.isEmpty()) {
                return true;
              }
              if (last) {
                throw new AssertionError(what + " failed " + ATTEMPTS + " times: " + trouble);
              }
              tally.askedAgain(trouble);
              return false;
            });
    tally.asked(Duration.ofNanos(System.nanoTime() - began));
    return answer.get();
  }

  /** What went wrong; empty when nothing did. */
  private static String attempt(Supplier<Answer> request, AtomicReference<Answer> answer) {
    try {
      answer.set(request.get());
      int status = answer.get().status();
      return status < 500 ? "" : "answered " + status;
    } catch (UncheckedIOException e) {
      return e.getCause().getClass().getSimpleName();
    }
  }
}
