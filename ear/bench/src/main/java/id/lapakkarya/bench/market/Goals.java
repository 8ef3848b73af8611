package id.lapakkarya.bench.market;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;

/** What was asked for, beside what was measured: of every size the one that is worst. */
final class Goals {
  private static final String ROW = "| %-44s | %9s | %9s | %-20s |%n";
  private static final double MOST_MEGABYTES = 768;
  private static final double MOST_READ_MILLIS = 25;
  private static final double MOST_ORDER_MILLIS = 150;
  private static final double MOST_FOR_TENANTS = 1.3;
  private static final String MANY_TENANTS = "627 tenants";

  private final List<Figure> figures;
  private final StringBuilder text = new StringBuilder();
  private boolean judged;

  Goals(List<Figure> figures) {
    this.figures = figures;
  }

  /** Processor time of one kind of work, in milliseconds. */
  private record CpuGoal(String name, String work, String how, double millis) {}

  private static final List<CpuGoal> CPU =
      List.of(
          new CpuGoal("list", "list", MarketBench.AS_BUYERS_ASK, 1.2),
          new CpuGoal("detail", "detail", MarketBench.AS_BUYERS_ASK, 1.0),
          new CpuGoal("search", "search", MarketBench.AS_BUYERS_ASK, 2),
          new CpuGoal("suggestion", "suggestion", MarketBench.AS_BUYERS_ASK, 0.8),
          new CpuGoal("home page", "home", MarketBench.AS_BUYERS_ASK, 1.5),
          new CpuGoal("checkout", MarketBench.CHECKOUT, "16 buyers", 10));

  /** Empty where nothing was measured that has a goal. */
  String table() {
    text.append(String.format("%n### Goals%n%n"));
    row("goal", "at most", "measured", "");
    row("-".repeat(44), "-".repeat(8) + ":", "-".repeat(8) + ":", "-".repeat(20));
    for (CpuGoal goal : CPU) {
      goal(
          "CPU ms, " + goal.name,
          goal.millis,
          worst(figure -> is(figure, goal.work, goal.how), Figure::cpuMillis));
    }
    goal(
        "resident memory of the server under load, MB",
        MOST_MEGABYTES,
        worst(figure -> figure.megabytes() > 0, Figure::megabytes));
    goal(
        "p99 ms of reads at half the capacity",
        MOST_READ_MILLIS,
        worst(
            figure -> isOpen(figure) && !figure.work().equals(MarketBench.CHECKOUT),
            figure -> figure.whole().p99()));
    goal(
        "p99 ms of POST /orders at half the capacity",
        MOST_ORDER_MILLIS,
        worst(
            figure -> isOpen(figure) && figure.work().equals(MarketBench.CHECKOUT),
            figure -> figure.step().p99()));
    for (CpuGoal goal : CPU) {
      goal("627 tenants beside 20, " + goal.name, MOST_FOR_TENANTS, ratio(goal));
    }
    return judged ? text.toString() : "";
  }

  private static boolean is(Figure figure, String work, String how) {
    return figure.work().equals(work) && figure.how().equals(how);
  }

  private static boolean isOpen(Figure figure) {
    return figure.how().startsWith("open");
  }

  private OptionalDouble worst(Predicate<Figure> which, ToDoubleFunction<Figure> value) {
    return figures.stream().filter(which).mapToDouble(value).max();
  }

  /** The same work on as many products of as many tenants as there are, and of twenty. */
  private OptionalDouble ratio(CpuGoal goal) {
    Optional<Figure> many =
        figures.stream()
            .filter(figure -> figure.scale().contains(MANY_TENANTS))
            .filter(figure -> is(figure, goal.work, goal.how))
            .findFirst();
    Optional<Figure> few =
        many.flatMap(
            found ->
                figures.stream()
                    .filter(
                        figure ->
                            figure
                                .scale()
                                .equals(found.scale().replace(MANY_TENANTS, "20 tenants")))
                    .filter(figure -> is(figure, goal.work, goal.how))
                    .findFirst());
    return few.isEmpty()
        ? OptionalDouble.empty()
        : OptionalDouble.of(many.orElseThrow().cpuMillis() / few.orElseThrow().cpuMillis());
  }

  private void goal(String name, double atMost, OptionalDouble measured) {
    measured.ifPresent(
        value -> {
          judged = true;
          row(
              name,
              decimals(atMost),
              decimals(value),
              value <= atMost
                  ? "met"
                  : String.format(Locale.ROOT, "missed: %.1f times", value / atMost));
        });
  }

  private void row(Object... cells) {
    text.append(String.format(Locale.ROOT, ROW, cells));
  }

  private static String decimals(double value) {
    return String.format(Locale.ROOT, "%.2f", value);
  }
}
