package id.lapakkarya.storefront;

import id.lapakkarya.platform.Open;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/** What somebody may mean who has begun to type into the field for searching. */
@Stateless
@Open("what the storefront shows to everybody")
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class Suggestions {
  private static final int MOST_SIMILAR = 5;

  @Inject private KnownNames names;
  @Inject private KnownListings known;
  @Inject private KnownWords words;

  /**
   * Words, categories, shops and works whose names begin so; works in which the search finds the
   * words where no name does, as they may be misspelt.
   */
  public Suggested suggest(String text, Locale language) {
    Suggested found = names.in(language).suggest(text);
    return found.isEmpty() ? found.withProducts(similar(text)) : found;
  }

  private List<ListingView> similar(String text) {
    List<Long> best =
        words.matches(text).scores().entrySet().stream()
            .sorted(
                Map.Entry.<Long, Double>comparingByValue()
                    .reversed()
                    .thenComparing(Map.Entry.comparingByKey()))
            .limit(MOST_SIMILAR)
            .map(Map.Entry::getKey)
            .toList();
    if (best.isEmpty()) {
      return List.of();
    }
    Map<Long, ListingView> views = new HashMap<>();
    for (ListingRow row : known.now().rows()) {
      if (best.contains(row.id())) {
        views.put(row.id(), row.view());
      }
    }
    return best.stream().map(views::get).filter(Objects::nonNull).toList();
  }
}
