package id.lapakkarya.storefront;

import id.lapakkarya.storefront.Suggested.Named;
import id.lapakkarya.storefront.Suggested.Phrase;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * The words of all names in one language, in their order and with the works that have them: what
 * begins so lies side by side.
 */
final class SuggestionShelf {
  private static final int MOST_PHRASES = 3;
  private static final int MOST_NAMED = 2;
  private static final int MOST_PRODUCTS = 5;

  /** Of one shop, while others have something too. */
  private static final int MOST_OF_SHOP = 2;

  /** Shorter words tell nobody what they stand for. */
  private static final int SHORTEST_PHRASE = 3;

  private final ListingShelf shelf;
  private final String[] words;
  private final int[][] places;
  private final List<Label> categories;
  private final List<Label> shops;

  /** A name with its words, and how many works stand under it. */
  private record Label(Named named, List<String> words) {}

  /** Somebody who types. */
  private record Typed(List<String> before, String last) {
    static Typed of(String text) {
      List<String> all = SearchWords.written(text);
      return all.isEmpty()
          ? new Typed(List.of(), "")
          : new Typed(all.subList(0, all.size() - 1), all.get(all.size() - 1));
    }

    boolean fits(List<String> words) {
      return words.stream().anyMatch(word -> word.startsWith(last))
          && before.stream()
              .allMatch(each -> words.stream().anyMatch(word -> word.startsWith(each)));
    }
  }

  /**
   * @param names of the categories, by slug, in this language
   */
  SuggestionShelf(ListingShelf shelf, Map<String, String> names, Locale language) {
    this.shelf = shelf;
    Map<String, List<Integer>> index = new TreeMap<>();
    Map<String, Long> byCategory = new HashMap<>();
    Map<String, Long> byShop = new HashMap<>();
    Map<String, ListingView> ofShop = new HashMap<>();
    for (int place = 0; place < shelf.rows().size(); place++) {
      ListingRow row = shelf.rows().get(place);
      ListingView view = row.view();
      for (String word : new HashSet<>(SearchWords.written(view.name().in(language)))) {
        index.computeIfAbsent(word, each -> new ArrayList<>()).add(place);
      }
      row.categories().forEach(slug -> byCategory.merge(slug, 1L, Long::sum));
      byShop.merge(view.shopSlug(), 1L, Long::sum);
      ofShop.putIfAbsent(view.shopSlug(), view);
    }
    words = index.keySet().toArray(String[]::new);
    places =
        index.values().stream()
            .map(each -> each.stream().mapToInt(Integer::intValue).toArray())
            .toArray(int[][]::new);
    categories =
        byCategory.entrySet().stream()
            .filter(each -> names.containsKey(each.getKey()))
            .map(each -> label(each.getKey(), names.get(each.getKey()), "", each.getValue()))
            .sorted(MOST_FIRST)
            .toList();
    shops =
        ofShop.values().stream()
            .map(
                view ->
                    label(
                        view.shopSlug(), view.shopName(), view.town(), byShop.get(view.shopSlug())))
            .sorted(MOST_FIRST)
            .toList();
  }

  private static final Comparator<Label> MOST_FIRST =
      Comparator.comparingLong((Label label) -> label.named().count())
          .reversed()
          .thenComparing(label -> label.named().slug());

  private static Label label(String slug, String name, String town, long count) {
    return new Label(new Named(slug, name, count), SearchWords.written(name + " " + town));
  }

  /** Whether it is made of that shelf. */
  boolean isOf(ListingShelf now) {
    return shelf.equals(now);
  }

  /** What fits all the words, the last of which may be a beginning only, as may the others. */
  Suggested suggest(String text) {
    Typed typed = Typed.of(text);
    if (typed.last().isEmpty()) {
      return Suggested.NOTHING;
    }
    BitSet fitting = beginningWith(typed.last());
    typed.before().forEach(word -> fitting.and(beginningWith(word)));
    return new Suggested(
        phrases(typed, fitting), named(categories, typed), named(shops, typed), products(fitting));
  }

  private static List<Named> named(List<Label> labels, Typed typed) {
    return labels.stream()
        .filter(label -> typed.fits(label.words()))
        .limit(MOST_NAMED)
        .map(Label::named)
        .toList();
  }

  private BitSet beginningWith(String beginning) {
    BitSet found = new BitSet(shelf.rows().size());
    for (int word = first(beginning);
        word < words.length && words[word].startsWith(beginning);
        word++) {
      for (int place : places[word]) {
        found.set(place);
      }
    }
    return found;
  }

  private int first(String beginning) {
    int found = Arrays.binarySearch(words, beginning);
    return found < 0 ? -found - 1 : found;
  }

  /** The words that the last one may become, those of the most works first. */
  private List<Phrase> phrases(Typed typed, BitSet fitting) {
    List<Phrase> all = new ArrayList<>();
    String before = String.join(" ", typed.before());
    for (int word = first(typed.last());
        word < words.length && words[word].startsWith(typed.last());
        word++) {
      if (words[word].length() < SHORTEST_PHRASE
          || words[word].equals(typed.last())
          || typed.before().contains(words[word])) {
        continue;
      }
      long count = Arrays.stream(places[word]).filter(fitting::get).count();
      if (count > 0) {
        all.add(new Phrase((before + " " + words[word]).strip(), count));
      }
    }
    return all.stream()
        .sorted(Comparator.comparingLong(Phrase::count).reversed().thenComparing(Phrase::text))
        .limit(MOST_PHRASES)
        .toList();
  }

  /** The newest of those in stock, of several shops where there are several. */
  private List<ListingView> products(BitSet fitting) {
    List<ListingView> chosen = new ArrayList<>();
    List<ListingView> others = new ArrayList<>();
    Map<String, Integer> ofShop = new HashMap<>();
    for (int place = fitting.nextSetBit(0);
        place >= 0 && chosen.size() < MOST_PRODUCTS;
        place = fitting.nextSetBit(place + 1)) {
      ListingView view = shelf.rows().get(place).view();
      if (view.inStock() && ofShop.merge(view.shopSlug(), 1, Integer::sum) <= MOST_OF_SHOP) {
        chosen.add(view);
      } else if (others.size() < MOST_PRODUCTS) {
        others.add(view);
      }
    }
    others.sort(Comparator.comparing(view -> !view.inStock()));
    others.stream().limit(MOST_PRODUCTS - chosen.size()).forEach(chosen::add);
    return chosen;
  }
}
