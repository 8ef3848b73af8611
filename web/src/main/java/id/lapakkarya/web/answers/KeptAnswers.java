package id.lapakkarya.web.answers;

import id.lapakkarya.web.answers.AnswerCache.Key;
import id.lapakkarya.web.platform.CartCookie;
import id.lapakkarya.web.platform.Language;
import id.lapakkarya.web.platform.LoginCookie;
import id.lapakkarya.web.platform.OwnSite;
import id.lapakkarya.web.platform.Routes;
import id.lapakkarya.web.platform.Routes.Audience;
import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;

/**
 * Answers readers of the storefront and of the public API from what is kept, and keeps what is made
 * for them. A browser may keep its copy too, but asks about it each time: what was withdrawn is
 * gone at once, and what has not changed is not sent again.
 *
 * <p>Pages for one reader alone (cart, checkout, orders) are never kept; they are given their tag.
 */
public class KeptAnswers extends HttpFilter {
  private static final long serialVersionUID = 1L;
  private static final Pattern PUBLIC_API =
      Pattern.compile("/api/v1/(products|categories|shops|areas|suggestions)(/.*)?");
  private static final String SIGNED_IN = "+";
  private static final String KEEP_AND_ASK = "private, no-cache";
  private static final long LONGEST_WAIT_SECONDS = 5;

  @Inject private transient AnswerCache cache;
  @Inject private transient MadeFrom madeFrom;
  @Inject private transient Language language;
  @Inject private transient CartCookie cart;
  @Inject private transient LoginCookie login;

  /**
   * What is being made: whoever asks for the same is given the former one or waits, instead of
   * making it too.
   */
  private final transient ConcurrentMap<Key, Making> making = new ConcurrentHashMap<>();

  private record Making(long begun, CountDownLatch done) {}

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    String path = request.getRequestURI();
    boolean document = path.startsWith("/api/") && PUBLIC_API.matcher(path).matches();
    Audience audience = document ? Audience.ANYBODY : Routes.audienceOf(path);
    if (!"GET".equals(request.getMethod()) || audience == Audience.OTHERS) {
      chain.doFilter(request, response);
      return;
    }
    Optional<Key> key =
        audience == Audience.ONE_READER
            ? Optional.empty()
            : document ? keyOfDocument(request) : keyOfPage(request);
    if (key.isEmpty()) {
      send(make(request, response, chain), request, response);
      return;
    }
    Optional<Answer> kept = cache.find(key.get());
    if (kept.isEmpty()) {
      kept = ofAnother(key.get());
    }
    send(
        kept.isPresent() ? kept : makeAndKeep(key.get(), request, response, chain),
        request,
        response);
  }

  private static void send(
      Optional<Answer> answer, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    if (answer.isPresent()) {
      answer.get().send(KEEP_AND_ASK, request, response);
    }
  }

  /** The API answers everybody alike who does not sign in, in JSON. */
  private Optional<Key> keyOfDocument(HttpServletRequest request) {
    String accepted = request.getHeader("Accept");
    boolean json = accepted == null || accepted.contains("json") || accepted.contains("*/*");
    return json && request.getHeader("Authorization") == null
        ? Optional.of(new Key(addressOf(request), language.getCode()))
        : Optional.empty();
  }

  /**
   * Pages differ by language, by the number that the header shows beside the cart, and by whether
   * it leads to an account or to its door; whose account that is, no page for anybody says.
   */
  private Optional<Key> keyOfPage(HttpServletRequest request) {
    OptionalInt items = cart.shown();
    if (items.isEmpty() || request.getRequestedSessionId() != null) {
      return Optional.empty();
    }
    cart.relyOnShown();
    return Optional.of(
        new Key(
            addressOf(request),
            language.getCode() + items.getAsInt() + (login.isShown() ? SIGNED_IN : "")));
  }

  /** On a shop's own host the same address has another answer. */
  private static String addressOf(HttpServletRequest request) {
    String host = OwnSite.of(request).map(shop -> "//" + shop.slug()).orElse("");
    String query = request.getQueryString();
    return host + request.getRequestURI() + (query == null ? "" : "?" + query);
  }

  /** What somebody else is making, or what was there before it. */
  private Optional<Answer> ofAnother(Key key) {
    Making other = making.get(key);
    if (other == null) {
      return Optional.empty();
    }
    Optional<Answer> former = cache.findFormer(key, other.begun);
    if (former.isPresent()) {
      return former;
    }
    try {
      if (!other.done.await(LONGEST_WAIT_SECONDS, TimeUnit.SECONDS)) {
        return Optional.empty();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    return cache.find(key);
  }

  private Optional<Answer> makeAndKeep(
      Key key, HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    Making mine = new Making(cache.moment(), new CountDownLatch(1));
    making.putIfAbsent(key, mine);
    try {
      Optional<Answer> made = make(request, response, chain).map(Answer::toKeep);
      made.ifPresent(answer -> cache.keep(key, answer, madeFrom.parts(), mine.begun));
      return made;
    } finally {
      making.remove(key, mine);
      mine.done.countDown();
    }
  }

  /**
   * Empty when it was answered already: with an error, a redirect, or something that nobody may
   * keep.
   */
  private static Optional<Answer> make(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    response.setHeader("Cache-Control", KEEP_AND_ASK);
    HeldResponse held = new HeldResponse(response);
    chain.doFilter(new WholeRequest(request), held);
    if (held.isHandedOver()) {
      return Optional.empty();
    }
    byte[] body = held.bytes();
    boolean keeps = !response.getHeader("Cache-Control").contains("no-store");
    if (held.getStatus() == HttpServletResponse.SC_OK && keeps && body.length > 0) {
      return Optional.of(Answer.of(held.getContentType(), body));
    }
    response.setContentLength(body.length);
    response.getOutputStream().write(body);
    return Optional.empty();
  }
}
