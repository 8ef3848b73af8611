package id.lapakkarya.bench.visits;

import id.lapakkarya.bench.data.Market;
import id.lapakkarya.bench.data.Shelf;
import id.lapakkarya.bench.load.Visit;
import id.lapakkarya.bench.load.Zipf;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The addresses that readers ask for, each in two ways: as buyers ask, the wanted ones again and
 * again; and each for the first time, so that nothing that was kept from before can help.
 */
public final class Reads {
  private static final long SEED = 5;
  private static final int PAGE = 24;
  private static final int FIRST_ASKED = 3;
  private static final List<String> SORTS = List.of("relevance", "newest", "price", "-price");

  /** Above every price there is: narrows nothing and makes the address a new one. */
  private static final int ABOVE_ALL = 100_000_000;

  private final List<String> lists;
  private final List<String> searches;
  private final List<String> suggestions;
  private final List<String> products;
  private final AtomicInteger fresh = new AtomicInteger();

  public Reads(Market market) {
    this.lists = lists(market.shelves());
    this.searches =
        market.searches().stream()
            .map(words -> "/api/v1/products?q=" + URLEncoder.encode(words, StandardCharsets.UTF_8))
            .toList();
    this.suggestions = market.searches().stream().flatMap(Reads::typed).distinct().toList();
    this.products = Zipf.shuffled(market.products(), SEED);
  }

  /** What is asked for until the words are typed: from the third letter on. */
  private static Stream<String> typed(String words) {
    return IntStream.rangeClosed(FIRST_ASKED, words.length())
        .mapToObj(letters -> words.substring(0, letters))
        .map(part -> "/api/v1/suggestions?q=" + URLEncoder.encode(part, StandardCharsets.UTF_8));
  }

  private static List<String> lists(List<Shelf> shelves) {
    List<String> all = new ArrayList<>();
    for (Shelf shelf : shelves) {
      for (int page = 0; page * PAGE < shelf.products(); page++) {
        for (String sort : SORTS) {
          all.add(
              "/api/v1/products?category=%s&sort=%s&page=%d"
                  .formatted(shelf.category(), sort, page));
        }
      }
    }
    return all;
  }

  /**
   * One kind of read.
   *
   * @param warmUp as buyers ask, but never what {@code first} asks for
   * @param first each for the first time
   * @param firsts how many of those there are
   */
  public record Read(String work, Visit asBuyersAsk, Visit warmUp, Visit first, int firsts) {}

  public List<Read> all() {
    return List.of(
        distinct("list", lists),
        ofProducts("detail", "/api/v1/products/"),
        distinct("search", searches),
        distinct("suggestion", suggestions),
        home(),
        ofProducts("page", "/karya/"));
  }

  private Read distinct(String work, List<String> addresses) {
    Zipf<String> wanted = new Zipf<>(addresses, SEED);
    Visit asBuyersAsk = Visit.reading(wanted::pick);
    Visit first =
        Visit.reading(
            random ->
                addresses.get(random.nextInt(addresses.size()))
                    + "&maxPrice="
                    + (ABOVE_ALL + fresh.getAndIncrement()));
    return new Read(work, asBuyersAsk, asBuyersAsk, first, Integer.MAX_VALUE);
  }

  /** Half of the products is spared by the warm-up, to be asked for once each. */
  private Read ofProducts(String work, String address) {
    List<String> addresses = products.stream().map(slug -> address + slug).toList();
    int half = addresses.size() / 2;
    Zipf<String> wanted = new Zipf<>(addresses, SEED);
    Zipf<String> warm = new Zipf<>(addresses.subList(half, addresses.size()), SEED);
    AtomicInteger next = new AtomicInteger();
    Visit first = Visit.reading(random -> addresses.get(next.getAndIncrement() % half));
    return new Read(work, Visit.reading(wanted::pick), Visit.reading(warm::pick), first, half);
  }

  /**
   * There is one front page; for the first time it is asked for by a link with a mark of its own.
   */
  private Read home() {
    Visit plain = Visit.reading(random -> "/");
    Visit first = Visit.reading(random -> "/?from=" + fresh.getAndIncrement());
    return new Read("home", plain, plain, first, Integer.MAX_VALUE);
  }
}
