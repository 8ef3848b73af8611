package id.lapakkarya.it.matrix;

import id.lapakkarya.it.support.Browser;
import id.lapakkarya.it.support.Crowd;
import id.lapakkarya.it.support.Database;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Stream;

/** One browser for everybody, signed in at the own Lapas; the province's people look into it. */
final class Sessions {
  private static final String OWN_NAME = "Lapas Perempuan";
  private static final Set<Who> VISITORS = Set.of(Who.PROVINCE_AUDITOR, Who.REGIONAL_AUDITOR);
  private static final Map<Who, Browser> BROWSERS = new EnumMap<>(Who.class);

  /** Money and people are not changed with a proof older than a quarter of an hour. */
  private static final Duration FRESH = Duration.ofMinutes(8);

  private static Instant provenAt;

  private Sessions() {}

  /** What somebody was asked before is forgotten: a page may offer a reader's own last words. */
  static synchronized void begin() {
    Database.forgetTableLooks();
    if (!BROWSERS.isEmpty()) {
      return;
    }
    provenAt = Instant.now();
    StaffMaker.make(Who.PROVINCE_OPERATOR.account(Stage.OWN).orElseThrow(), "PROVINCE_OPERATOR");
    List<Callable<Browser>> doors =
        Stream.of(Who.values()).<Callable<Browser>>map(who -> () -> enter(who)).toList();
    List<Browser> inside = Crowd.together(4, doors);
    for (Who who : Who.values()) {
      BROWSERS.put(who, inside.get(who.ordinal()));
    }
  }

  static synchronized Browser of(Who who) {
    if (provenAt.isBefore(Instant.now().minus(FRESH))) {
      provenAt = Instant.now();
      BROWSERS.forEach((each, browser) -> each.account(Stage.OWN).ifPresent(browser::proveAgain));
    }
    return BROWSERS.get(who);
  }

  private static Browser enter(Who who) {
    Browser browser = who.account(Stage.OWN).map(Browser::signedIn).orElseGet(Browser::new);
    if (VISITORS.contains(who)) {
      browser.visit(OWN_NAME);
    }
    return browser;
  }
}
