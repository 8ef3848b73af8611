package id.lapakkarya.storefront;

import id.lapakkarya.catalogue.Catalogue;
import id.lapakkarya.catalogue.CategoryView;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/**
 * What is suggested in each language, as this node remembers it. It is made anew once the listings
 * are others, and not more often than a change can be expected to be seen.
 */
@ApplicationScoped
class KnownNames {
  private static final long LIFE = 1_000_000_000L;

  @Inject private KnownListings known;
  @Inject private Catalogue catalogue;

  private final Map<String, Memory> memories = new ConcurrentHashMap<>();

  private record Memory(SuggestionShelf shelf, long madeAt) {}

  SuggestionShelf in(Locale language) {
    ListingShelf now = known.now();
    String code = "en".equals(language.getLanguage()) ? "en" : "id";
    return memories
        .compute(
            code,
            (key, memory) -> isGood(memory, now) ? memory : new Memory(make(now, key), moment()))
        .shelf();
  }

  private static boolean isGood(Memory memory, ListingShelf now) {
    return memory != null && (memory.shelf.isOf(now) || moment() - memory.madeAt < LIFE);
  }

  private SuggestionShelf make(ListingShelf now, String code) {
    Locale language = Locale.forLanguageTag(code);
    Map<String, String> names =
        catalogue.categories().stream()
            .collect(Collectors.toMap(CategoryView::slug, each -> each.name().in(language)));
    return new SuggestionShelf(now, names, language);
  }

  private static long moment() {
    return System.nanoTime();
  }
}
