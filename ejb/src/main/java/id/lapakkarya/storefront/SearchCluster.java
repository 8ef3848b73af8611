package id.lapakkarya.storefront;

import id.lapakkarya.storefront.SearchWords.Word;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.spi.JsonProvider;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Collectors;

/**
 * The index that all nodes share in a search cluster: one generation behind an alias. Whoever
 * searches catches up with what has changed first; once in a while, and where something was missed,
 * the whole is compared with the listings in the background and mended. Where there is no index, or
 * where more is wrong than is right, a new generation is written beside the old one, and the alias
 * shows to it from then on.
 *
 * <p>Nodes need not wait for each other: what one writes is what the database says, and after it
 * has written it looks whether the database still says so. The last one to write a document has so
 * written what is true.
 */
final class SearchCluster {
  /** Where the listings are read; outside any transaction. */
  interface Source {
    /** The words of these products, of those that are listed. */
    Collection<ListingText> texts(Set<Long> products);

    /** The next few hundred in the order of their ids; none after the last. */
    List<ListingText> textsAfter(long product);
  }

  private static final Logger LOG = Logger.getLogger(SearchCluster.class.getName());
  private static final JsonProvider JSON = JsonProvider.provider();

  /** Another one as soon as documents look otherwise, so that nodes of two versions do not mix. */
  private static final String FORMAT = "-listings-2";

  private static final long LIFE = Duration.ofMinutes(5).toNanos();
  private static final long PAUSE = Duration.ofSeconds(5).toNanos();
  private static final long ORPHANED = Duration.ofHours(1).toMillis();

  /** More changes than these are none that somebody who searches should wait for. */
  private static final int MOST_AT_ONCE = 500;

  /** Where more is wrong, a new generation is written. */
  private static final int MOST_MENDED = 1_000;

  private static final int MOST_ROUNDS = 5;

  private final ClusterClient client;
  private final String alias;
  private final Source source;
  private final Executor executor;

  /** For who waits, and for the work in the background. */
  private final ClusterIndex index;

  private final ClusterIndex patient;

  private final Set<Long> changed = ConcurrentHashMap.newKeySet();
  private final AtomicBoolean mending = new AtomicBoolean();
  private volatile boolean ready;
  private volatile boolean outdated;
  private volatile boolean failing;

  /** While it is true, who searches waits: what has changed is taken out of the notes already. */
  private volatile boolean writing;

  private volatile long mendedAt;
  private volatile long answeredAt;
  private volatile long pausedUntil = System.nanoTime();

  SearchCluster(ClusterSettings settings, Source source, Executor executor) {
    this.client = new ClusterClient(settings);
    this.alias = settings.prefix() + FORMAT;
    this.source = source;
    this.executor = executor;
    this.index = ClusterIndex.behind(client, alias, ClusterClient.WHILE_SOMEBODY_WAITS);
    this.patient = ClusterIndex.behind(client, alias, ClusterClient.IN_THE_BACKGROUND);
  }

  /** What has these words, or the same in others; empty where the cluster cannot say. */
  Optional<Matches> matches(List<List<Word>> ways) {
    if (!ready || isOutdated()) {
      mendSoon();
    }
    if (!ready) {
      return Optional.empty();
    }
    try {
      catchUp();
      Matches found = found(ways);
      answeredAt = System.nanoTime();
      return Optional.of(found);
    } catch (ClusterException e) {
      failed(e);
      return Optional.empty();
    }
  }

  /** A generation may go while it is asked; the alias shows to another one then. */
  private Matches found(List<List<Word>> ways) {
    try {
      return index.matches(ways);
    } catch (ClusterException e) {
      if (e.isAnswered()) {
        return index.matches(ways);
      }
      throw e;
    }
  }

  /** Whether it answers, as far as is known; looks again soon where that was long ago. */
  boolean answers() {
    if (!ready || isOutdated() || System.nanoTime() - answeredAt > 2 * PAUSE) {
      mendSoon();
    }
    return ready;
  }

  /**
   * Where the index says otherwise than the listings, by product; it catches up first.
   *
   * @throws ClusterException when the cluster cannot say
   */
  Map<Long, SearchReport.Kind> differences() {
    catchUp();
    return IndexComparison.of(patient.digests(), source::textsAfter);
  }

  /** That listing is another from now on, or none. */
  void heard(long product) {
    changed.add(product);
  }

  /** What has changed is not known any more. */
  void missed() {
    outdated = true;
  }

  private boolean isOutdated() {
    return outdated || System.nanoTime() - mendedAt > LIFE;
  }

  private void failed(ClusterException failure) {
    if (!failing) {
      LOG.log(
          Level.WARNING,
          "the search cluster fails, the index of this node answers instead: {0}",
          failure.getMessage());
    }
    failing = true;
    pausedUntil = System.nanoTime() + PAUSE;
    outdated = true;
    ready = false;
  }

  private void catchUp() {
    if (changed.size() > MOST_AT_ONCE) {
      outdated = true;
      mendSoon();
    } else if (!changed.isEmpty() || writing) {
      writeChanged();
    }
  }

  private synchronized void writeChanged() {
    // Taken out before they are read: what changes meanwhile is noted again.
    Set<Long> taken = new HashSet<>(changed);
    if (taken.isEmpty()) {
      return;
    }
    writing = true;
    changed.removeAll(taken);
    try {
      write(index, taken);
    } catch (RuntimeException e) {
      changed.addAll(taken);
      throw e;
    } finally {
      writing = false;
    }
  }

  /** Until the database says what was written: another node may have been quicker, or slower. */
  private void write(ClusterIndex index, Set<Long> products) {
    Collection<ListingText> now = source.texts(products);
    for (int round = 0; round < MOST_ROUNDS; round++) {
      index.write(products, now);
      Collection<ListingText> after = source.texts(products);
      if (Set.copyOf(after).equals(Set.copyOf(now))) {
        return;
      }
      now = after;
    }
    changed.addAll(products);
  }

  private void mendSoon() {
    if (System.nanoTime() - pausedUntil < 0 || !mending.compareAndSet(false, true)) {
      return;
    }
    try {
      executor.execute(this::mendOrPause);
    } catch (RejectedExecutionException e) {
      mending.set(false);
      LOG.log(Level.FINE, "the next search asks again", e);
    }
  }

  private void mendOrPause() {
    Set<Long> before = new HashSet<>(changed);
    try {
      if (ready && !isOutdated()) {
        client.call("GET", "/_alias/" + alias, "", ClusterClient.WHILE_SOMEBODY_WAITS);
      } else {
        mend(before);
      }
      answeredAt = System.nanoTime();
    } catch (ClusterException e) {
      changed.addAll(before);
      failed(e);
    } catch (RuntimeException e) {
      changed.addAll(before);
      outdated = true;
      pausedUntil = System.nanoTime() + PAUSE;
      LOG.log(Level.WARNING, "the search cluster is compared with the listings later", e);
    } finally {
      mending.set(false);
    }
  }

  private void mend(Set<Long> before) {
    long begun = System.nanoTime();
    outdated = false;
    if (before.size() > MOST_AT_ONCE) {
      changed.removeAll(before);
    }
    if (generations().size() != 1) {
      rebuild();
    }
    List<Long> wrong = wrong();
    if (wrong.size() > MOST_MENDED) {
      rebuild();
      wrong = wrong();
    }
    writeAnew(wrong);
    mendedAt = begun;
    if (!ready) {
      LOG.info("the search cluster answers");
    }
    failing = false;
    ready = true;
  }

  private List<Long> wrong() {
    return List.copyOf(IndexComparison.of(patient.digests(), source::textsAfter).keySet());
  }

  private void writeAnew(List<Long> wrong) {
    for (int from = 0; from < wrong.size(); from += MOST_AT_ONCE) {
      int to = Math.min(wrong.size(), from + MOST_AT_ONCE);
      write(patient, Set.copyOf(wrong.subList(from, to)));
    }
    if (!wrong.isEmpty()) {
      LOG.log(Level.INFO, "{0} listings written anew to the search cluster", wrong.size());
    }
  }

  /**
   * Writes a new generation, which the alias shows to as soon as it is whole. What has changed
   * meanwhile is for whoever compares afterwards.
   *
   * @return its name
   */
  String rebuild() {
    String next =
        alias
            + "-"
            + System.currentTimeMillis()
            + "-"
            + Integer.toHexString(ThreadLocalRandom.current().nextInt(0x1000, 0x10000));
    Set<String> before = generations();
    call("PUT", "/" + next, ClusterIndex.description());
    try {
      ClusterIndex generation = new ClusterIndex(client, next, ClusterClient.IN_THE_BACKGROUND);
      List<ListingText> texts = source.textsAfter(0);
      while (!texts.isEmpty()) {
        generation.write(Set.of(), texts);
        texts = source.textsAfter(texts.get(texts.size() - 1).productId());
      }
      show(next, before);
    } catch (RuntimeException e) {
      drop(Set.of(next));
      throw e;
    }
    before.addAll(orphans(next));
    drop(before);
    return next;
  }

  /** What stands behind the alias; one index, unless something is wrong. */
  private Set<String> generations() {
    try {
      return new TreeSet<>(call("GET", "/_alias/" + alias, "").keySet());
    } catch (ClusterException e) {
      if (e.isMissing()) {
        return new TreeSet<>();
      }
      throw e;
    }
  }

  private void show(String next, Set<String> before) {
    JsonArrayBuilder actions = JSON.createArrayBuilder();
    before.forEach(each -> actions.add(action("remove", each)));
    actions.add(action("add", next));
    call(
        "POST", "/_aliases", JSON.createObjectBuilder().add("actions", actions).build().toString());
  }

  private JsonObject action(String what, String generation) {
    return JSON.createObjectBuilder()
        .add(what, JSON.createObjectBuilder().add("index", generation).add("alias", alias))
        .build();
  }

  /** Generations that a node which was killed has begun. */
  private Set<String> orphans(String newest) {
    long oldest = System.currentTimeMillis() - ORPHANED;
    return call("GET", "/" + alias + "-*/_alias", "").keySet().stream()
        .filter(each -> !each.equals(newest) && begunAt(each) < oldest)
        .collect(Collectors.toSet());
  }

  private long begunAt(String generation) {
    String[] parts = generation.substring(alias.length() + 1).split("-", 2);
    return parts[0].matches("[0-9]{1,18}") ? Long.parseLong(parts[0]) : Long.MAX_VALUE;
  }

  private void drop(Collection<String> generations) {
    for (String each : new ArrayList<>(generations)) {
      try {
        call("DELETE", "/" + each, "");
      } catch (ClusterException e) {
        LOG.log(Level.FINE, "left for the next rebuild", e);
      }
    }
  }

  private JsonObject call(String method, String path, String body) {
    return client.call(method, path, body, ClusterClient.IN_THE_BACKGROUND);
  }
}
