package id.lapakkarya.web.shop.art;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import id.lapakkarya.catalogue.ProductView;
import id.lapakkarya.identity.Actor;
import id.lapakkarya.identity.Permission;
import id.lapakkarya.platform.LapakException;
import id.lapakkarya.tenancy.ShopDirectory;
import id.lapakkarya.web.answers.Answer;
import id.lapakkarya.web.platform.Acting;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Serves the project's drawn pictures, and each shop's colours as a style sheet. An address that
 * names an edition ({@link Editions}) can be kept for ever; without one it can be quoted anywhere
 * and is looked at again after an hour.
 */
@WebServlet("/art/*")
public class ArtServlet extends HttpServlet {
  private static final long serialVersionUID = 1L;
  private static final Pattern PATH =
      Pattern.compile("(?:/([0-9a-f]{" + Editions.LENGTH + "}))?(/[a-z].*)");
  private static final String FOR_EVER = "public, max-age=31536000, immutable";
  private static final String FOR_AN_HOUR = "public, max-age=3600";
  private static final String FOR_ONCE = "no-cache";
  private static final String FOR_STAFF = "private, no-store";
  private static final long MOST_BYTES = 24L << 20;
  private static final Duration LIFE = Duration.ofMinutes(30);
  private static final int WAIT_SECONDS = 8;

  @Inject private transient Drawings drawings;
  @Inject private transient Easel easel;
  @Inject private transient Editions editions;
  @Inject private transient ShopDirectory shops;
  @Inject private transient Actor actor;
  @Inject private transient Acting acting;

  /** By edition and path: the same picture for ever, so that it is given without asking anybody. */
  private final transient Cache<String, Answer> drawn =
      Caffeine.newBuilder()
          .maximumWeight(MOST_BYTES)
          .weigher((String key, Answer answer) -> answer.weight() + 2 * key.length())
          .expireAfterWrite(LIFE)
          .build();

  /** Painting in pixels takes a processor for a good while: one at a time. */
  private final transient Semaphore brush = new Semaphore(1);

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    String asked = Optional.ofNullable(request.getPathInfo()).orElse("");
    Answer known = drawn.getIfPresent(asked);
    if (known != null) {
      known.send(FOR_EVER, request, response);
      return;
    }
    Matcher path = PATH.matcher(asked);
    Optional<Drawings.Drawing> found =
        path.matches() ? drawings.find(path.group(2)) : Optional.empty();
    if (found.isEmpty() || !found.get().draft().map(this::mayBeSeen).orElse(true)) {
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
      return;
    }
    Drawings.Drawing drawing = found.get();
    String edition = editions.of(drawing.from());
    String key = "/" + edition + path.group(2);
    if (drawing.meanwhile().isPresent() && drawn.getIfPresent(key) == null) {
      if (drawing.draft().isEmpty()) {
        easel.ask(key, () -> draw(drawing, key));
      }
      answerOf(drawing.meanwhile().get().get())
          .send(drawing.draft().isPresent() ? FOR_STAFF : FOR_ONCE, request, response);
      return;
    }
    Optional<Answer> answer = draw(drawing, key);
    if (answer.isEmpty()) {
      response.setHeader("Retry-After", Integer.toString(WAIT_SECONDS));
      response.sendError(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
      return;
    }
    answer.get().send(keeping(drawing, edition, path.group(1)), request, response);
  }

  private static String keeping(Drawings.Drawing drawing, String edition, String asked) {
    if (drawing.draft().isPresent()) {
      return FOR_STAFF;
    }
    return asked == null ? FOR_AN_HOUR : asked.equals(edition) ? FOR_EVER : FOR_ONCE;
  }

  /** Empty when too many are waiting to be painted. */
  private Optional<Answer> draw(Drawings.Drawing drawing, String key) {
    Answer known = drawn.getIfPresent(key);
    if (known != null) {
      return Optional.of(known);
    }
    if (!drawing.costly()) {
      return Optional.of(keep(drawing, key));
    }
    try {
      if (!brush.tryAcquire(WAIT_SECONDS, TimeUnit.SECONDS)) {
        return Optional.empty();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return Optional.empty();
    }
    try {
      Answer painted = drawn.getIfPresent(key);
      return Optional.of(painted == null ? keep(drawing, key) : painted);
    } finally {
      brush.release();
    }
  }

  private Answer keep(Drawings.Drawing drawing, String key) {
    Answer plain = answerOf(drawing.content().get());
    Answer answer = drawing.costly() ? plain : plain.toKeep();
    if (drawing.draft().isEmpty()) {
      drawn.put(key, answer);
    }
    return answer;
  }

  private static Answer answerOf(Drawings.Content content) {
    return Answer.of(content.type(), content.bytes());
  }

  /**
   * A draft is for those who work for its Lapas, and for who helps it or looks into it; what was
   * once on sale stays in buyers' orders.
   */
  private boolean mayBeSeen(ProductView draft) {
    try {
      if (actor.login().isPresent()) {
        acting.resume();
      }
      actor.workFor(shops.getShop(draft.tenant()).slug());
      return actor.may(Permission.PRODUCT_READ);
    } catch (LapakException refusal) {
      return false;
    }
  }
}
