package id.lapakkarya.web.answers;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import id.lapakkarya.catalogue.ProductChanged;
import id.lapakkarya.inventory.StockChanged;
import id.lapakkarya.platform.BroadcastEvent;
import id.lapakkarya.platform.Follower;
import id.lapakkarya.storefront.ListingChanged;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;

/**
 * The answers that this node keeps. An answer is good until a broadcast says that a part of what it
 * was made from has changed since its making began; and for a minute at most, since some depend on
 * the day of the calendar or count what lies beside their own list.
 */
@ApplicationScoped
public class AnswerCache extends Follower {
  private static final long MOST_BYTES = 12L << 20;
  private static final Duration LIFE = Duration.ofMinutes(1);
  private static final Duration LONGEST_MAKING = Duration.ofMinutes(4);

  /**
   * @param reader what the answer differs by besides its address: language, number in the cart
   */
  record Key(String address, String reader) {}

  private record Kept(Answer answer, Set<Part> parts, long begun) {}

  private final AtomicLong changes = new AtomicLong();
  private final Cache<Part, Long> changed =
      Caffeine.newBuilder().expireAfterWrite(LIFE.plus(LONGEST_MAKING)).build();
  private final Cache<Key, Kept> answers =
      Caffeine.newBuilder()
          .maximumWeight(MOST_BYTES)
          .weigher((Key key, Kept kept) -> kept.answer().weight() + 2 * key.address().length())
          .expireAfterWrite(LIFE)
          .build();

  Optional<Answer> find(Key key) {
    return Optional.ofNullable(answers.getIfPresent(key))
        .filter(kept -> isGood(kept, kept.begun))
        .map(Kept::answer);
  }

  /**
   * What is kept although it is outdated, for those who ask while another is being made that knows
   * of every change: the difference is the time of its making.
   *
   * @param begun the moment at which the making of the other began
   */
  Optional<Answer> findFormer(Key key, long begun) {
    return Optional.ofNullable(answers.getIfPresent(key))
        .filter(kept -> isGood(kept, begun))
        .map(Kept::answer);
  }

  /** To be asked before the making of an answer begins, and handed over with it. */
  long moment() {
    return changes.get();
  }

  void keep(Key key, Answer answer, Set<Part> parts, long begun) {
    answers.put(key, new Kept(answer, parts, begun));
  }

  private boolean isGood(Kept kept, long moment) {
    if (changedSince(Part.ALL, moment)) {
      return false;
    }
    for (Part part : kept.parts) {
      if (changedSince(part, moment)) {
        return false;
      }
    }
    return true;
  }

  private boolean changedSince(Part part, long moment) {
    Long last = changed.getIfPresent(part);
    return last != null && last > moment;
  }

  @Override
  public void heard(BroadcastEvent event) {
    if (event instanceof StockChanged stock) {
      stock.skus().forEach(sku -> change(Part.stock(sku)));
    } else if (event instanceof ProductChanged product) {
      change(Part.product(product.productId()));
    } else if (event instanceof ListingChanged listing) {
      change(Part.LISTS);
      change(Part.shop(listing.shop()));
      change(Part.product(listing.productId()));
      listing.categories().forEach(category -> change(Part.category(category)));
    } else {
      missed();
    }
  }

  @Override
  public boolean isMadeFromOthers() {
    return true;
  }

  @Override
  public void missed() {
    change(Part.ALL);
    answers.invalidateAll();
  }

  private void change(Part part) {
    changed.put(part, changes.incrementAndGet());
  }
}
