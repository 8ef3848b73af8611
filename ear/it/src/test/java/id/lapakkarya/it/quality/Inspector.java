package id.lapakkarya.it.quality;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;
import com.microsoft.playwright.options.ViewportSize;
import id.lapakkarya.it.browser.Window;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

/**
 * Looks a page over, as it stands before a reader: axe-core for WCAG 2.2 AA, and what axe-core does
 * not look at (inspection.js).
 */
final class Inspector {
  private static final String AXE = read("/axe.min.js");
  static final String INSPECTION = read("inspection.js");

  /** What depends on colours alone. */
  private static final List<String> COLOURS = List.of("color-contrast", "link-in-text-block");

  private final Window window;
  private final Page page;
  private final List<String> findings = new ArrayList<>();

  Inspector(Window window) {
    this.window = window;
    this.page = window.page();
    page.emulateMedia(new Page.EmulateMediaOptions().setReducedMotion(ReducedMotion.REDUCE));
  }

  List<String> findings() {
    return List.copyOf(findings);
  }

  /** All that can be wrong with a page, on screens of every size. */
  void inspect(Visit visit) {
    arrive(visit);
    on(visit, Screen.PHONE, this::wholly);
    on(visit, Screen.NARROWEST, this::width);
    on(visit, Screen.HALF_DESK, this::width);
    on(visit, Screen.TABLET, this::width);
    on(visit, Screen.DESK, this::wholly);
  }

  /** The page that was just inspected, with the lights out. */
  void inspectInTheDark(Visit visit) {
    light(ColorScheme.DARK);
    on(visit, Screen.DESK, this::colours);
    if (visit.isPlain()) {
      on(visit, Screen.PHONE, this::colours);
    }
    light(ColorScheme.LIGHT);
  }

  /** What other words can make wrong. */
  void inspectWords(Visit visit) {
    arrive(visit);
    on(
        visit,
        Screen.PHONE,
        note -> {
          axe(null, note);
          width(note);
        });
  }

  private void arrive(Visit visit) {
    page.setViewportSize(Screen.PHONE.width(), Screen.PHONE.height());
    visit.arrive(window);
    // What is on its way would change the page while it is looked at.
    page.waitForFunction("() => !window.PrimeFaces || PrimeFaces.ajax.Queue.isEmpty()");
    page.evaluate(AXE);
    page.evaluate(INSPECTION);
  }

  /** Of many findings of one kind the first is told. */
  private void on(Visit visit, Screen screen, Consumer<Consumer<String>> look) {
    page.setViewportSize(screen.width(), screen.height());
    Set<String> kinds = new HashSet<>();
    look.accept(
        what -> {
          if (kinds.add(what.replaceAll("“.*?”|[0-9.]+", ""))) {
            findings.add("%n%s, %s: %s".formatted(visit, screen, what));
          }
        });
  }

  private void light(ColorScheme scheme) {
    page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
  }

  private void wholly(Consumer<String> note) {
    axe(null, note);
    width(note);
    look("motion", note);
    // Whoever uses the keyboard is shown the focus.
    page.keyboard().press("Tab");
    look("focus", note);
    page.evaluate("inspection.spacing(true)");
    width(what -> note.accept(what + ", with wide spacing"));
    page.evaluate("inspection.spacing(false)");
  }

  private void colours(Consumer<String> note) {
    axe(COLOURS, what -> note.accept(what + ", in the dark"));
  }

  private void width(Consumer<String> note) {
    look("width", note);
    look("clipped", note);
  }

  private void look(String check, Consumer<String> note) {
    ((List<?>) page.evaluate("inspection." + check + "()")).forEach(what -> note.accept("" + what));
  }

  /** On a window as high as the page: what sticks to a small one would cover parts of it. */
  private void axe(List<String> rules, Consumer<String> note) {
    ViewportSize size = page.viewportSize();
    int height = (int) page.evaluate("document.scrollingElement.scrollHeight");
    page.setViewportSize(size.width, Math.max(size.height, height));
    try {
      run(rules, note);
    } finally {
      page.setViewportSize(size.width, size.height);
    }
  }

  private void run(List<String> rules, Consumer<String> note) {
    for (Object each : (List<?>) page.evaluate("rules => inspection.axeSays(rules)", rules)) {
      Map<?, ?> said = (Map<?, ?>) each;
      boolean undecided = "undecided".equals(said.get("kind"));
      if (!undecided || !Settled.is("" + said.get("rule"), "" + said.get("place"))) {
        note.accept(
            "%s (%s) at %s: %s"
                .formatted(said.get("rule"), said.get("kind"), said.get("place"), said.get("why")));
      }
    }
  }

  private static String read(String name) {
    try (InputStream file = Inspector.class.getResourceAsStream(name)) {
      return new String(file.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
