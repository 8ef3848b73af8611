package id.lapakkarya.storefront;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

/**
 * What was looked for in vain on this node, until it is written down. Nothing here tells who looked
 * for it, and what could tell is not taken: no addresses and no numbers.
 */
@ApplicationScoped
class UnfoundTerms {
  /** Whoever types nonsense without end must not fill the memory. */
  private static final int MOST = 1_000;

  private static final int SHORTEST = 2;
  private static final int LONGEST = 60;

  /** Mail addresses, links, and numbers of phones, orders and people. */
  private static final Pattern PERSONAL =
      Pattern.compile("[@/\\\\]|\\d[\\d .-]{4,}\\d|^[\\d\\W]+$");

  private final Map<String, Integer> counts = new ConcurrentHashMap<>();

  void note(String text) {
    plain(text)
        .filter(term -> counts.size() < MOST || counts.containsKey(term))
        .ifPresent(term -> counts.merge(term, 1, Integer::sum));
  }

  /** Empty for what is not written down. */
  static Optional<String> plain(String text) {
    String term = text.strip().replaceAll("[\\s\\p{Cntrl}]+", " ").toLowerCase(Locale.ROOT);
    return Optional.of(term)
        .filter(each -> each.length() >= SHORTEST && each.length() <= LONGEST)
        .filter(each -> !PERSONAL.matcher(each).find());
  }

  /** What has come since the last time, and how often. */
  Map<String, Integer> take() {
    Map<String, Integer> taken = new HashMap<>();
    for (String term : counts.keySet()) {
      Integer count = counts.remove(term);
      if (count != null) {
        taken.put(term, count);
      }
    }
    return taken;
  }
}
