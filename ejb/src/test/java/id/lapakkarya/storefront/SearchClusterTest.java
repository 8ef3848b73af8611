package id.lapakkarya.storefront;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.awaitility.Awaitility.await;

import id.lapakkarya.storefront.SearchWords.Word;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The search over a real cluster of one node. */
class SearchClusterTest {
  private static final ListingText SONGKET =
      new ListingText(1, "Songket Lepus", "Songket Lepus Songket", "benang emas Palembang");
  private static final ListingText EMBROIDERY =
      new ListingText(2, "Mukena Sulaman", "Mukena Sulaman Mukena", "katun Palembang");
  private static final ListingText COFFEE =
      new ListingText(3, "Kopi Lanang", "Kopi Lanang Kopi Kuliner", "biji tunggal, rasa emas");

  private static final Duration SOON = Duration.ofSeconds(2);
  private static final Duration STARTED = Duration.ofSeconds(30);

  /** The cluster may count frequencies a little otherwise, never what is found. */
  private static final double NEARLY = 0.01;

  private static final AtomicInteger MARKETS = new AtomicInteger();

  @TempDir private static Path home;
  private static ClusterNode node;

  @TempDir private Path directory;
  private final Listings listings = new Listings();
  private ExecutorService executor;
  private String prefix;

  /** Listings that change while they are searched. */
  private static final class Listings implements SearchCluster.Source {
    private final NavigableMap<Long, ListingText> texts = new ConcurrentSkipListMap<>();

    void put(ListingText... all) {
      for (ListingText each : all) {
        texts.put(each.productId(), each);
      }
    }

    @Override
    public Collection<ListingText> texts(Set<Long> products) {
      return texts.values().stream().filter(each -> products.contains(each.productId())).toList();
    }

    @Override
    public List<ListingText> textsAfter(long product) {
      return texts.tailMap(product, false).values().stream().limit(100).toList();
    }
  }

  @BeforeAll
  static void start() {
    node = ClusterNode.start(home, 0);
  }

  @AfterAll
  static void end() {
    node.close();
  }

  @BeforeEach
  void enter() {
    prefix = "market" + MARKETS.incrementAndGet();
    executor = Executors.newSingleThreadExecutor();
    listings.put(SONGKET, EMBROIDERY, COFFEE);
  }

  @AfterEach
  void leave() {
    executor.shutdownNow();
  }

  @Test
  void should_find_what_the_embedded_engine_finds() throws IOException {
    Judges judges = new Judges();
    listings.texts.clear();
    listings.put(judges.texts().toArray(ListingText[]::new));
    SearchCluster cluster = ready(node.address());
    ClusterIndex shared = index();
    Judges.Verdict embedded;
    Judges.Verdict remote = judges.judge(shared);
    try (SearchIndex own = new LuceneIndex(directory.resolve("1"))) {
      own.write(Set.of(), judges.texts());
      embedded = judges.judge(own);
      judges
          .queries()
          .forEach(
              (words, ways) -> {
                Matches here = own.matches(ways);
                Matches there = shared.matches(ways);
                assertThat(there.scores().keySet())
                    .as(words)
                    .containsExactlyInAnyOrderElementsOf(here.scores().keySet());
                assertThat(there.closeness()).as(words).isEqualTo(here.closeness());
                assertThat(there.instead().isEmpty()).as(words).isEqualTo(here.instead().isEmpty());
              });
    }

    System.out.println("embedded: " + embedded);
    System.out.println("cluster:  " + remote);
    assertThat(remote.precision()).isCloseTo(embedded.precision(), within(NEARLY));
    assertThat(remote.reciprocalRank()).isCloseTo(embedded.reciprocalRank(), within(NEARLY));
    assertThat(cluster.differences()).isEmpty();
  }

  @Test
  void should_say_how_near_it_comes_and_what_would_be_right() {
    SearchCluster cluster = ready(node.address());

    assertThat(asked(cluster, "menyulam").scores()).containsOnlyKeys(2L);
    assertThat(asked(cluster, "son").closeness()).isEqualTo(Closeness.EXACT);
    assertThat(asked(cluster, "songet lepus"))
        .returns(Closeness.SIMILAR, Matches::closeness)
        .returns("songket lepus", Matches::instead);
    assertThat(asked(cluster, "kopi lanang xylofon"))
        .returns(Closeness.PARTIAL, Matches::closeness)
        .returns("", Matches::instead);
    assertThat(asked(cluster, "xylofon")).isEqualTo(Matches.NOTHING);
    assertThat(asked(cluster, "?!*")).isEqualTo(Matches.NOTHING);
    assertThat(asked(cluster, "+songket* -(emas~2 AND [a TO z]\"\\").scores()).containsOnlyKeys(1L);
  }

  @Test
  void should_find_at_once_what_has_changed() {
    SearchCluster cluster = ready(node.address());
    SearchCluster neighbour = ready(node.address());
    listings.put(new ListingText(1, "Tenun Lepus", "Tenun Lepus Tenun", "Palembang"));
    listings.texts.remove(3L);

    cluster.heard(1);
    cluster.heard(3);

    assertThat(asked(cluster, "songket").scores()).isEmpty();
    assertThat(asked(cluster, "kopi").scores()).isEmpty();
    await()
        .atMost(SOON)
        .untilAsserted(() -> assertThat(asked(neighbour, "tenun").scores()).containsOnlyKeys(1L));
    assertThat(neighbour.differences()).isEmpty();
  }

  @Test
  void should_answer_while_a_new_generation_is_written() throws Exception {
    SearchCluster cluster = ready(node.address());
    Set<String> before = generations();
    AtomicBoolean done = new AtomicBoolean();
    var rebuilt =
        executor.submit(
            () -> {
              for (int time = 0; time < 5; time++) {
                cluster.rebuild();
              }
              done.set(true);
              return null;
            });

    while (!done.get() && !rebuilt.isDone()) {
      assertThat(asked(cluster, "songket").scores()).containsOnlyKeys(1L);
    }
    rebuilt.get(STARTED.toSeconds(), TimeUnit.SECONDS);

    assertThat(generations()).hasSize(1).doesNotContainAnyElementsOf(before);
    assertThat(asked(cluster, "songket").scores()).containsOnlyKeys(1L);
  }

  @Test
  void should_fill_an_index_that_was_lost() {
    SearchCluster cluster = ready(node.address());
    generations().forEach(each -> call("DELETE", "/" + each, ""));

    assertThat(cluster.matches(words("songket"))).as("somebody else has to answer").isEmpty();

    assertAnswers(cluster);
    assertThat(asked(cluster, "songket").scores()).containsOnlyKeys(1L);
    assertThat(generations()).hasSize(1);
  }

  @Test
  void should_write_nothing_beside_an_alias_that_was_lost() {
    SearchCluster cluster = ready(node.address());
    generations().forEach(each -> call("DELETE", "/" + each, ""));

    cluster.heard(1);

    assertThat(cluster.matches(words("songket"))).isEmpty();
    assertThatThrownBy(() -> call("GET", "/" + alias(), ""))
        .isInstanceOfSatisfying(
            ClusterException.class, failure -> assertThat(failure.isMissing()).isTrue());
  }

  @Test
  void should_find_a_document_that_was_tampered_with_and_mend_it() {
    SearchCluster cluster = ready(node.address());
    call(
        "POST",
        "/" + alias() + "/_update/1?refresh=true",
        "{\"doc\":{\"name\":\"songket lepus gratis\"}}");
    call("DELETE", "/" + alias() + "/_doc/2?refresh=true", "");
    call(
        "PUT",
        "/" + alias() + "/_doc/9?refresh=true",
        "{\"product\":9,\"name\":\"songket\",\"digest\":1}");

    assertThat(cluster.differences())
        .containsExactlyInAnyOrderEntriesOf(
            Map.of(
                1L, SearchReport.Kind.INDEXED_OTHERWISE,
                2L, SearchReport.Kind.NOT_INDEXED,
                9L, SearchReport.Kind.INDEXED_IN_VAIN));

    cluster.missed();

    await()
        .atMost(STARTED)
        .untilAsserted(
            () -> {
              asked(cluster, "songket");
              assertThat(cluster.differences()).isEmpty();
            });
  }

  @Test
  void should_leave_the_answer_to_others_while_it_is_down_and_come_back() throws IOException {
    Path own = directory.resolve("own");
    int port = freePort();
    SearchCluster cluster;
    try (ClusterNode mortal = ClusterNode.start(own, port)) {
      cluster = ready(mortal.address());
    }

    long begun = System.nanoTime();
    for (int time = 0; time < 20; time++) {
      assertThat(cluster.matches(words("songket"))).isEmpty();
    }
    assertThat(Duration.ofNanos(System.nanoTime() - begun)).isLessThan(SOON);
    assertThat(cluster.answers()).isFalse();
    listings.put(new ListingText(4, "Tikar", "Tikar Anyaman", "purun"));
    cluster.heard(4);

    try (ClusterNode again = ClusterNode.start(own, port)) {
      assertAnswers(cluster);
      assertThat(again.port()).isEqualTo(port);
      assertThat(asked(cluster, "tikar").scores()).containsOnlyKeys(4L);
    }
  }

  @Test
  void should_not_wait_for_a_cluster_that_takes_its_time() throws IOException {
    try (ServerSocket mute = new ServerSocket(0)) {
      ClusterClient client =
          new ClusterClient(settings(URI.create("http://127.0.0.1:" + mute.getLocalPort())));
      long begun = System.nanoTime();

      assertThatThrownBy(() -> client.call("GET", "/", "", ClusterClient.WHILE_SOMEBODY_WAITS))
          .isInstanceOf(ClusterException.class)
          .hasMessageContaining("in time");
      assertThat(Duration.ofNanos(System.nanoTime() - begun)).isLessThan(SOON);
    }
  }

  @Test
  void should_ask_the_next_address_where_one_does_not_answer() throws IOException {
    ClusterSettings two =
        new ClusterSettings(
            List.of(URI.create("http://127.0.0.1:" + freePort()), node.address()),
            Optional.empty(),
            prefix);
    SearchCluster cluster = new SearchCluster(two, listings, executor);

    assertAnswers(cluster);

    assertThat(asked(cluster, "kopi").scores()).containsOnlyKeys(3L);
  }

  @Test
  void should_keep_the_password_out_of_what_it_tells() throws IOException {
    ClusterSettings settings =
        ClusterSettings.of(
            name ->
                name.equals("lapak.search.url")
                    ? Optional.of("http://lapak:rahasia@127.0.0.1:1")
                    : Optional.empty());

    assertThatThrownBy(
            () ->
                new ClusterClient(settings)
                    .call("GET", "/", "", ClusterClient.WHILE_SOMEBODY_WAITS))
        .isInstanceOf(ClusterException.class)
        .hasMessageContaining("127.0.0.1:1")
        .hasMessageNotContaining("rahasia");
  }

  private SearchCluster ready(URI address) {
    SearchCluster cluster = new SearchCluster(settings(address), listings, executor);
    assertAnswers(cluster);
    return cluster;
  }

  private static void assertAnswers(SearchCluster cluster) {
    await().atMost(STARTED).untilAsserted(() -> assertThat(cluster.answers()).isTrue());
  }

  private ClusterSettings settings(URI address) {
    return new ClusterSettings(List.of(address), Optional.empty(), prefix);
  }

  private static Matches asked(SearchCluster cluster, String text) {
    return cluster.matches(words(text)).orElseThrow();
  }

  private static List<List<Word>> words(String text) {
    return List.of(SearchWords.of(text));
  }

  private String alias() {
    return prefix + "-listings-2";
  }

  private ClusterIndex index() {
    return ClusterIndex.behind(
        new ClusterClient(settings(node.address())), alias(), ClusterClient.IN_THE_BACKGROUND);
  }

  private Set<String> generations() {
    return call("GET", "/" + alias() + "-*/_alias", "").keySet();
  }

  private JsonObject call(String method, String path, String body) {
    return new ClusterClient(settings(node.address()))
        .call(method, path, body, ClusterClient.IN_THE_BACKGROUND);
  }

  private static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0)) {
      return socket.getLocalPort();
    }
  }
}
