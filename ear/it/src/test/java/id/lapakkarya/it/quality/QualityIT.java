package id.lapakkarya.it.quality;

import static id.lapakkarya.it.support.Goods.LAPAS;
import static org.assertj.core.api.Assertions.assertThat;

import id.lapakkarya.it.browser.Office;
import id.lapakkarya.it.browser.OwnHost;
import id.lapakkarya.it.browser.Window;
import id.lapakkarya.it.browser.Windows;
import id.lapakkarya.it.support.Environment;
import id.lapakkarya.it.support.Goods;
import id.lapakkarya.it.support.Pages;
import id.lapakkarya.it.support.WholeEar;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Every page of storefront and back office, in what it can show: no violation of WCAG 2.2 AA, no
 * scrolling sideways, no focus that is not seen, no word in the console. Which pages there are is
 * read from the table of addresses; a page that nobody has said how to visit turns this red.
 */
@WholeEar
class QualityIT {
  private static final Path CLASSES = Environment.root().resolve("web/target/classes");
  private static final Path WEB_INF = Environment.root().resolve("web/src/main/webapp/WEB-INF");

  @RegisterExtension final Windows windows = new Windows();

  @Test
  void should_know_how_to_visit_every_page() {
    Set<String> pages =
        Pages.routes(CLASSES).entrySet().stream()
            .filter(route -> route.getValue().isPresent())
            .map(Map.Entry::getKey)
            .collect(Collectors.toCollection(TreeSet::new));
    pages.addAll(Pages.errors(WEB_INF));

    assertThat(
            Stream.of(Person.values())
                .flatMap(person -> tourOf(person).stream())
                .map(Visit::target)
                .collect(Collectors.toSet()))
        .containsExactlyInAnyOrderElementsOf(pages);
  }

  @ParameterizedTest
  @EnumSource(Person.class)
  void should_find_nothing_wrong_with_what_is_seen_by(Person person) {
    Window window = windows.desk();
    List<Visit> tour = tourOf(person);
    Inspector inspector = new Inspector(window);
    person.account().ifPresent(email -> new Office(window).enter(email));

    for (Visit visit : tour) {
      inspector.inspect(visit);
      // The storefront is light at all hours.
      if (person != Person.BUYER) {
        inspector.inspectInTheDark(visit);
      }
    }
    window.open("/?lang=en");
    Set<String> seen = new HashSet<>();
    tour.stream()
        .filter(visit -> visit.isPlain() && seen.add(visit.target()))
        .forEach(inspector::inspectWords);

    assertThat(inspector.findings()).isEmpty();
  }

  /** What the proxy shows when no node answers: a page of its own, with all it needs. */
  @Test
  void should_find_nothing_wrong_with_what_the_proxy_says() throws IOException {
    String busy = Files.readString(Environment.root().resolve("docker/proxy/busy.html"));
    Inspector inspector = new Inspector(windows.desk());

    inspector.inspect(
        Visit.reached("docker/proxy/busy.html", window -> window.page().setContent(busy)));

    assertThat(inspector.findings()).isEmpty();
  }

  @Test
  void should_find_nothing_wrong_with_a_shop_on_its_own_host() {
    Goods goods = Goods.of(LAPAS, 5);
    try (OwnHost host = new OwnHost(LAPAS, windows).shown()) {
      Inspector inspector = new Inspector(windows.desk());

      for (String path : List.of("/", "/karya/" + goods.slug())) {
        inspector.inspect(
            Visit.reached(path, window -> host.open(window, path)).seeing("on its own host"));
      }

      assertThat(inspector.findings()).isEmpty();
    }
  }

  private static List<Visit> tourOf(Person person) {
    return person == Person.BUYER
        ? StorefrontTour.of(Scene.shared())
        : OfficeTour.of(person, Scene.shared());
  }
}
