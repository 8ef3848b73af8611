package id.lapakkarya.web.answers;

import static org.assertj.core.api.Assertions.assertThat;

import id.lapakkarya.catalogue.ProductChanged;
import id.lapakkarya.inventory.StockChanged;
import id.lapakkarya.storefront.ListingChanged;
import id.lapakkarya.tenancy.ShopChanged;
import id.lapakkarya.web.answers.AnswerCache.Key;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class AnswerCacheTest {
  private static final Key KEY = new Key("/karya/songket", "id0");
  private static final Answer ANSWER =
      Answer.of("text/html", "songket".getBytes(StandardCharsets.UTF_8));
  private static final Set<Part> PARTS =
      Set.of(Part.product(7), Part.stock("LK-1"), Part.shop("lpp"), Part.category("songket"));

  private final AnswerCache cache = new AnswerCache();

  @Test
  void should_find_what_was_kept() {
    keep();

    assertThat(cache.find(KEY)).containsSame(ANSWER);
    assertThat(cache.find(new Key("/karya/songket", "en0"))).isEmpty();
  }

  @Test
  void should_drop_what_was_made_from_something_that_changed() {
    List.of(
            new ProductChanged(7),
            new StockChanged(List.of("LK-0", "LK-1")),
            new ListingChanged(8, List.of("tenun", "songket"), "other"),
            new ListingChanged(8, List.of("batik"), "lpp"),
            new ShopChanged(3))
        .forEach(
            event -> {
              keep();
              cache.heard((id.lapakkarya.platform.BroadcastEvent) event);
              assertThat(cache.find(KEY)).as(event.toString()).isEmpty();
            });
  }

  @Test
  void should_hold_on_to_what_was_made_from_something_else() {
    keep();

    cache.heard(new ProductChanged(8));
    cache.heard(new StockChanged(List.of("LK-2")));
    cache.heard(new ListingChanged(8, List.of("batik"), "other"));

    assertThat(cache.find(KEY)).isPresent();
  }

  @Test
  void should_give_the_former_one_only_while_another_is_made_that_knows_of_every_change() {
    keep();
    cache.heard(new ProductChanged(7));
    long begun = cache.moment();

    assertThat(cache.find(KEY)).isEmpty();
    assertThat(cache.findFormer(KEY, begun)).containsSame(ANSWER);

    cache.heard(new StockChanged(List.of("LK-1")));

    assertThat(cache.findFormer(KEY, begun)).isEmpty();
  }

  @Test
  void should_not_give_what_changed_while_it_was_made() {
    long begun = cache.moment();
    cache.heard(new ProductChanged(7));

    cache.keep(KEY, ANSWER, PARTS, begun);

    assertThat(cache.find(KEY)).isEmpty();
  }

  @Test
  void should_drop_everything_when_events_were_missed() {
    long begun = cache.moment();
    keep();

    cache.missed();

    assertThat(cache.find(KEY)).isEmpty();
    cache.keep(KEY, ANSWER, Set.of(), begun);
    assertThat(cache.find(KEY)).isEmpty();
  }

  private void keep() {
    cache.keep(KEY, ANSWER, PARTS, cache.moment());
  }
}
