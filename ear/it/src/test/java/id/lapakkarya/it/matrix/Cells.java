package id.lapakkarya.it.matrix;

import id.lapakkarya.it.matrix.Cell.Call;
import id.lapakkarya.it.matrix.Cell.Expectation;
import id.lapakkarya.it.matrix.Cell.Secrecy;
import id.lapakkarya.it.matrix.Rule.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Spreads a declaration over everybody, and over own and foreign parents and children. */
final class Cells {
  private static final Pattern PART = Pattern.compile("\\{(\\w+)}");
  private static final List<String> METHODS = List.of("GET", "POST", "PUT", "DELETE", "PATCH");

  private static final Set<String> WITH_BODY = Set.of("POST", "PUT", "PATCH");

  private static final List<String> HIDDEN = List.of("slug");

  private Cells() {}

  static List<Cell> of(Rule rule, Stage stage) {
    return Stream.of(Who.values())
        .flatMap(who -> rule.queries().stream().flatMap(query -> of(rule, query, who, stage)))
        .toList();
  }

  private static Stream<Cell> of(Rule rule, String query, Who who, Stage stage) {
    Side own = rule.kind() == Kind.OPEN ? stage.market() : stage.own();
    Side foreign = rule.kind() == Kind.OPEN ? stage.nowhere() : stage.foreign();
    return sides(parts(rule.path() + query).size(), own, foreign).stream()
        .map(sides -> cell(rule, query, who, sides, own, stage));
  }

  private static Cell cell(
      Rule rule, String query, Who who, List<Side> sides, Side own, Stage stage) {
    boolean anyOwn = sides.isEmpty() || sides.contains(own);
    boolean anyForeign = !sides.stream().allMatch(own::equals);
    boolean insider = rule.insiders().contains(who) && parts(rule.path() + query).equals(HIDDEN);
    boolean letIn = insider || rule.letsIn(who, anyOwn, anyForeign);
    Expectation expectation =
        rule.kind() == Kind.LATER
            ? Expectation.LATER
            : letIn ? Expectation.LET_IN : Expectation.REFUSED;
    Secrecy secrecy = secrecy(rule, who, letIn);
    String body = rule.body() == null ? null : rule.body().apply(stage).toString();
    String address = fill(rule, rule.path() + query, sides);
    return new Cell(
        rule.target(),
        who,
        address,
        new Call(rule.method(), address, Optional.ofNullable(body)),
        expectation,
        secrecy);
  }

  private static Secrecy secrecy(Rule rule, Who who, boolean letIn) {
    if (rule.kind() == Kind.OPEN) {
      return Secrecy.PRIVATE;
    }
    if (rule.kind() == Kind.DEMO) {
      return Secrecy.NOTHING;
    }
    if (!letIn || rule.kind() == Kind.OFFICE) {
      return Secrecy.EVERYTHING;
    }
    if (!who.isStrangerElsewhere()) {
      return Secrecy.NOTHING;
    }
    return rule.kind() == Kind.TRAIL ? Secrecy.SECRETS : Secrecy.EVERYTHING;
  }

  /** The methods that a path does not offer, asked by everybody for what is foreign. */
  static List<Cell> notOffered(List<Rule> rules, Stage stage) {
    List<Cell> cells = new ArrayList<>();
    for (String path : rules.stream().map(Rule::path).distinct().toList()) {
      List<Rule> here = rules.stream().filter(rule -> rule.path().equals(path)).toList();
      for (String method : METHODS) {
        if (here.stream().noneMatch(rule -> rule.method().equals(method))) {
          for (Who who : Who.values()) {
            cells.add(notOffered(here.get(0), method, who, stage.foreign()));
          }
        }
      }
    }
    return cells;
  }

  private static Cell notOffered(Rule rule, String method, Who who, Side side) {
    String path = rule.path();
    String address = fill(rule, path, parts(path).stream().map(part -> side).toList());
    return new Cell(
        method + " " + rule.path(),
        who,
        address,
        new Call(
            method, address, WITH_BODY.contains(method) ? Optional.of("{}") : Optional.empty()),
        Expectation.NOT_OFFERED,
        Secrecy.EVERYTHING);
  }

  private static String fill(Rule rule, String form, List<Side> sides) {
    String address = form;
    List<String> parts = parts(form);
    for (int i = 0; i < parts.size(); i++) {
      String name = rule.names().getOrDefault(parts.get(i), parts.get(i));
      address = address.replace("{" + parts.get(i) + "}", sides.get(i).id(name));
    }
    return address;
  }

  private static List<String> parts(String path) {
    return PART.matcher(path).results().map((MatchResult part) -> part.group(1)).toList();
  }

  /** Every way to take each part of an address from one side or the other. */
  private static List<List<Side>> sides(int parts, Side own, Side foreign) {
    List<List<Side>> all = List.of(List.of());
    for (int i = 0; i < parts; i++) {
      all =
          all.stream()
              .flatMap(
                  some ->
                      Stream.of(own, foreign)
                          .map(side -> Stream.concat(some.stream(), Stream.of(side)).toList()))
              .toList();
    }
    return all;
  }
}
