package id.lapakkarya.it.quality;

import static org.assertj.core.api.Assertions.assertThat;

import id.lapakkarya.it.browser.Window;
import java.net.URI;
import java.util.function.Consumer;

/**
 * A page in one state.
 *
 * <pre>
 *   Visit.to("/admin/pesanan/{number}", part).seeing("asked to ship").by(press("Kirim…"))
 * </pre>
 *
 * @param target the line of the table of addresses, or the file of an error page
 * @param path what is typed into the browser; empty where a way leads to the page
 * @param before what happened before that
 * @param opening opens the page, when the world is as it shall be for that
 * @param steps what is done on the page
 */
record Visit(
    String target,
    String path,
    String state,
    int status,
    Consumer<Window> before,
    Consumer<Runnable> opening,
    Consumer<Window> steps) {

  private static final Consumer<Window> NOTHING = window -> {};

  static Visit to(String target) {
    return new Visit(target, target, "as it opens", 200, NOTHING, Runnable::run, NOTHING);
  }

  /** An address with a parameter. */
  static Visit to(String target, String value) {
    return to(target).at(target.replaceFirst("\\{\\w+}", value));
  }

  /** A page that no address alone opens, at the end of a way through others. */
  static Visit reached(String target, Consumer<Window> way) {
    return to(target).at("").after(way);
  }

  /** The page that stands in the place of what is asked for. */
  static Visit refused(int status, String file, String path) {
    return new Visit(file, path, "", status, NOTHING, Runnable::run, NOTHING);
  }

  Visit at(String other) {
    return new Visit(target, other, state, status, before, opening, steps);
  }

  /** With a question mark and what follows it. */
  Visit asking(String query) {
    return at(path + query).seeing(query);
  }

  Visit seeing(String words) {
    return new Visit(target, path, words, status, before, opening, steps);
  }

  Visit after(Consumer<Window> earlier) {
    return new Visit(target, path, state, status, before.andThen(earlier), opening, steps);
  }

  Visit by(Consumer<Window> step) {
    return new Visit(target, path, state, status, before, opening, steps.andThen(step));
  }

  Visit whilst(Consumer<Runnable> world) {
    return new Visit(target, path, state, status, before, world, steps);
  }

  boolean isPlain() {
    return before == NOTHING && steps == NOTHING;
  }

  /** Opens the page, which must be there and not lead elsewhere. */
  void arrive(Window window) {
    before.accept(window);
    if (!path.isEmpty()) {
      opening.accept(() -> open(window));
      assertPath(window);
    }
    steps.accept(window);
  }

  private void assertPath(Window window) {
    assertThat(URI.create(window.page().url()).getPath().replaceFirst("(.)/$", "$1"))
        .isEqualTo(path.replaceFirst("[?#].*", ""));
  }

  private void open(Window window) {
    int answer = status == 200 ? window.page().navigate(path).status() : window.statusOf(path);
    assertThat(answer).as("the answer of %s", path).isEqualTo(status);
  }

  @Override
  public String toString() {
    return (path.isEmpty() ? target : path) + " (" + state + ")";
  }
}
