package id.lapakkarya.catalogue;

import id.lapakkarya.platform.Rupiah;
import id.lapakkarya.platform.Violations;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What one piece of a variant costs from so many pieces on. Only pieces of the same variant in one
 * line of a cart are counted.
 *
 * @param steps by rising number of pieces
 */
public record QuantityPrices(List<Step> steps) implements Serializable {
  public static final QuantityPrices NONE = new QuantityPrices(List.of());

  /** How many steps a variant has at most. */
  public static final int MOST = 5;

  public static final int FEWEST_PIECES = 2;

  /** As many as a line of a cart may hold. */
  public static final int MOST_PIECES = 999;

  private static final String BETWEEN_STEPS = ";";
  private static final Pattern STEP = Pattern.compile("\\s*(\\d{1,3})\\s*:\\s*(\\d{1,10})\\s*");

  /**
   * From so many pieces on, each costs that much.
   *
   * @param price of one piece, in rupiah
   */
  public record Step(int from, Rupiah price) implements Serializable {}

  public QuantityPrices {
    steps = List.copyOf(steps);
  }

  /**
   * Reads what {@link #text} writes.
   *
   * @throws IllegalArgumentException for anything else
   */
  public static QuantityPrices parse(String text) {
    if (text == null || text.isBlank()) {
      return NONE;
    }
    List<Step> steps = new ArrayList<>();
    for (String part : text.split(BETWEEN_STEPS, -1)) {
      Matcher step = STEP.matcher(part);
      if (!step.matches()) {
        throw new IllegalArgumentException(part);
      }
      steps.add(
          new Step(Integer.parseInt(step.group(1)), Rupiah.of(Long.parseLong(step.group(2)))));
    }
    return new QuantityPrices(steps);
  }

  /** E.g. {@code 12:95000;50:90000}. */
  public String text() {
    return steps.stream()
        .map(step -> step.from() + ":" + step.price().amount())
        .collect(Collectors.joining(BETWEEN_STEPS));
  }

  public boolean isEmpty() {
    return steps.isEmpty();
  }

  /**
   * What one piece costs when that many are bought together.
   *
   * @param price of a piece alone
   */
  public Rupiah priceFor(int quantity, Rupiah price) {
    Rupiah each = price;
    for (Step step : steps) {
      if (quantity >= step.from()) {
        each = step.price();
      }
    }
    return each;
  }

  /**
   * Those that are cheaper than the price and than the step before: a step that is none any more
   * falls away.
   */
  public QuantityPrices below(Rupiah price) {
    List<Step> cheaper = new ArrayList<>();
    Rupiah before = price;
    for (Step step : steps) {
      if (step.price().compareTo(before) < 0) {
        cheaper.add(step);
        before = step.price();
      }
    }
    return new QuantityPrices(cheaper);
  }

  /** Each step at another price. */
  QuantityPrices repriced(UnaryOperator<Rupiah> change) {
    return new QuantityPrices(
        steps.stream().map(step -> new Step(step.from(), change.apply(step.price()))).toList());
  }

  /**
   * Adds what is wrong: "too-many" to the field itself; "out-of-range", "not-rising" and
   * "not-cheaper" to {@code field[0].from} or {@code field[0].price}.
   *
   * @param price of a piece alone
   */
  void check(String field, Rupiah price, Violations violations) {
    violations.when(steps.size() > MOST, field, "too-many");
    int fewest = FEWEST_PIECES;
    Rupiah before = price;
    for (int i = 0; i < steps.size(); i++) {
      Step step = steps.get(i);
      String at = field + "[" + i + "]";
      boolean outside = step.from() < FEWEST_PIECES || step.from() > MOST_PIECES;
      violations
          .when(outside, at + ".from", "out-of-range")
          .when(!outside && step.from() < fewest, at + ".from", "not-rising");
      boolean isPrice = ProductRules.isPrice(step.price());
      violations
          .when(!isPrice, at + ".price", "out-of-range")
          .when(
              isPrice && before != null && step.price().compareTo(before) >= 0,
              at + ".price",
              "not-cheaper");
      fewest = Math.max(fewest, step.from() + 1);
      before = isPrice ? step.price() : before;
    }
  }
}
