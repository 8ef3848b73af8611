package id.lapakkarya.it.matrix;

import id.lapakkarya.it.support.Crowd;
import id.lapakkarya.it.support.Reply;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.function.Function;
import java.util.function.Supplier;

/** Asks every cell, judges what comes back, and counts. It knows no server: that is handed in. */
final class Matrix {
  private static final int THREADS = 8;
  private static final int SHOWN = 60;

  private final String name;
  private final Function<Cell, Reply> door;
  private final Canaries canaries;
  private final List<Leak> leaks = new ArrayList<>();
  private int cells;

  Matrix(String name, Canaries canaries, Function<Cell, Reply> door) {
    this.name = name;
    this.canaries = canaries;
    this.door = door;
  }

  /** Everything in the code is declared, and everything declared is in the code. */
  void compare(Set<String> inCode, Set<String> declared) {
    for (String target : new TreeSet<>(inCode)) {
      if (!declared.contains(target)) {
        leaks.add(new Leak(Leak.Kind.UNDECLARED, target, "nobody has said who may"));
      }
    }
    for (String target : new TreeSet<>(declared)) {
      if (!inCode.contains(target)) {
        leaks.add(new Leak(Leak.Kind.GONE, target, "declared, but not in the code"));
      }
    }
  }

  /** Asks all of them at once; afterwards these rows must stand as before. */
  void ask(String batch, List<Cell> asked, Supplier<Map<String, String>> rows) {
    Map<String, String> before = rows.get();
    ask(asked);
    Map<String, String> after = rows.get();
    Set<String> tables = new TreeSet<>(before.keySet());
    tables.addAll(after.keySet());
    tables.removeIf(table -> after.getOrDefault(table, "").equals(before.getOrDefault(table, "")));
    if (!tables.isEmpty()) {
      leaks.add(new Leak(Leak.Kind.CHANGE, batch, "changed " + String.join(", ", tables)));
    }
  }

  void ask(List<Cell> asked) {
    List<Callable<List<Leak>>> tasks = new ArrayList<>();
    asked.forEach(cell -> tasks.add(() -> judge(cell, door.apply(cell))));
    Crowd.together(THREADS, tasks).forEach(leaks::addAll);
    cells += asked.size();
  }

  private List<Leak> judge(Cell cell, Reply reply) {
    List<Leak> found = new ArrayList<>();
    verdict(cell.expectation(), reply)
        .ifPresent(kind -> found.add(new Leak(kind, cell.toString(), "status " + reply.status())));
    List<String> heard = canaries.heardIn(reply, cell);
    if (!heard.isEmpty()) {
      found.add(new Leak(Leak.Kind.WORD, cell.toString(), reply.status() + " says " + heard));
    }
    return found;
  }

  private static java.util.Optional<Leak.Kind> verdict(Cell.Expectation expected, Reply reply) {
    int status = reply.status();
    if (expected == Cell.Expectation.LATER) {
      return status == 501 ? none() : java.util.Optional.of(Leak.Kind.LET_IN);
    }
    if (status >= 500) {
      return java.util.Optional.of(Leak.Kind.FAULT);
    }
    return switch (expected) {
      case LET_IN ->
          reply.isRefusal() || status == 405 ? java.util.Optional.of(Leak.Kind.KEPT_OUT) : none();
      case REFUSED -> reply.isRefusal() ? none() : java.util.Optional.of(Leak.Kind.LET_IN);
      case NOT_OFFERED ->
          reply.isRefusal() || status == 405 ? none() : java.util.Optional.of(Leak.Kind.LET_IN);
      case HARMLESS, LATER -> none();
    };
  }

  private static java.util.Optional<Leak.Kind> none() {
    return java.util.Optional.empty();
  }

  int cells() {
    return cells;
  }

  List<Leak> leaks() {
    return List.copyOf(leaks);
  }

  /** The two numbers that the issue asks for, on the console of the test run. */
  void print() {
    System.out.printf("%s: %d cells, %d leaks%n", name, cells, leaks.size());
    leaks.stream().limit(SHOWN).forEach(leak -> System.out.println("  " + leak));
  }
}
