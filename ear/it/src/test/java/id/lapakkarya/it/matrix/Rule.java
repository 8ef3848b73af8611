package id.lapakkarya.it.matrix;

import jakarta.json.JsonObject;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/**
 * What is declared of one endpoint or page: whose it is, who may, and how to ask for it validly.
 *
 * @param names which id of a {@link Side} a part of the address takes, where it is not the one of
 *     the same name
 * @param queries variants of the address to ask for, each a row of cells
 * @param insiders those who find a {slug} that is on sale to nobody
 */
record Rule(
    String target,
    Kind kind,
    Set<Who> may,
    Function<Stage, JsonObject> body,
    Map<String, String> names,
    List<String> queries,
    Set<Who> insiders) {

  /** Whose it is. */
  enum Kind {
    /** A Lapas's own desk: foreign to everybody who does not reach that Lapas. */
    DESK,
    /** Above the Lapas; what it tells is narrowed to what the person reaches. */
    PROVINCE,
    /** A buyer's own. */
    BUYERS,
    /** Everybody's; the foreign side is what nobody may find. */
    OPEN,
    /** As {@link #PROVINCE}, but it holds what was asked for in vain. */
    TRAIL,
    /** Shows everything to everybody, on machines for demonstration only. */
    DEMO,
    /** A page for the one Lapas that the session acts for: nothing of another is there. */
    OFFICE,
    /** Comes later and says so, whoever asks. */
    LATER
  }

  static Rule desk(String target, Set<Who> may) {
    return of(target, Kind.DESK, may);
  }

  static Rule province(String target, Who... may) {
    return of(target, Kind.PROVINCE, Set.of(may));
  }

  static Rule buyers(String target) {
    return of(target, Kind.BUYERS, EnumSet.of(Who.BUYER));
  }

  static Rule open(String target) {
    return of(target, Kind.OPEN, EnumSet.allOf(Who.class));
  }

  static Rule office(String page, Set<Who> may) {
    return of("GET " + page, Kind.OFFICE, may);
  }

  static Rule provincePage(String page, Set<Who> may) {
    return of("GET " + page, Kind.PROVINCE, may);
  }

  static Rule trailPage(String page, Set<Who> may) {
    return of("GET " + page, Kind.TRAIL, may);
  }

  static Rule page(String page) {
    return open("GET " + page);
  }

  static Rule demo(String page) {
    return of("GET " + page, Kind.DEMO, EnumSet.allOf(Who.class));
  }

  /** Refuses everybody: nothing is there. */
  static Rule nobodys(String target) {
    return of(target, Kind.OFFICE, Set.of());
  }

  static Rule later(String target) {
    return of(target, Kind.LATER, Set.of());
  }

  private static Rule of(String target, Kind kind, Set<Who> may) {
    return new Rule(target, kind, Set.copyOf(may), null, Map.of(), List.of(""), Set.of());
  }

  Rule sending(Function<Stage, JsonObject> valid) {
    return new Rule(target, kind, may, valid, names, queries, insiders);
  }

  Rule sending(JsonObject valid) {
    return sending(stage -> valid);
  }

  Rule naming(String part, String id) {
    Map<String, String> more = new HashMap<>(names);
    more.put(part, id);
    return new Rule(target, kind, may, body, Map.copyOf(more), queries, insiders);
  }

  Rule asking(String... variants) {
    return new Rule(target, kind, may, body, names, List.of(variants), insiders);
  }

  Rule foundBy(Who... all) {
    return new Rule(target, kind, may, body, names, queries, Set.of(all));
  }

  String method() {
    return target.substring(0, target.indexOf(' '));
  }

  String path() {
    return target.substring(target.indexOf(' ') + 1).replaceFirst("/\\*$", "");
  }

  /** Whether this person is let in to what lies on these sides. */
  boolean letsIn(Who who, boolean own, boolean foreign) {
    boolean reaches = own && !foreign || foreign && !own && !isOnlyOwn() && reachesElsewhere(who);
    return may.contains(who) && reaches;
  }

  private boolean isOnlyOwn() {
    return kind != Kind.DESK && kind != Kind.PROVINCE && kind != Kind.TRAIL;
  }

  private static boolean reachesElsewhere(Who who) {
    return !who.isStrangerElsewhere();
  }
}
