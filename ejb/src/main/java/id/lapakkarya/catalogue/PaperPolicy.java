package id.lapakkarya.catalogue;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.stream.Collectors;

/**
 * Which papers food needs before it may be sold, by its type and storage.
 *
 * <p>Food sold in packages needs a permit (UU 18/2012, article 91; PP 86/2019 on food safety). Who
 * gives it follows from the goods:
 *
 * <ul>
 *   <li>P-IRT, by the regency: packed and labelled, keeps for more than 7 days at room temperature,
 *       no goods of milk, meat or fish (Peraturan BPOM 22/2018).
 *   <li>BPOM MD: what P-IRT leaves out, such as frozen goods and vacuum-packed pempek (PP 86/2019;
 *       Peraturan BPOM 23/2023 on registration).
 *   <li>Neither where it keeps for less than 7 days (Peraturan BPOM 23/2023) or is packed before
 *       the buyer: then the kitchen's certificate of hygiene (Permenkes 14/2021).
 *   <li>Halal certificate: also of micro and small makers since 17 October 2026 (UU 33/2014; PP
 *       42/2024, article 160).
 * </ul>
 *
 * <p>The rules name less than 7 days and more than 7 days; food that keeps for exactly seven is
 * held to the stricter one.
 */
public final class PaperPolicy {
  /** From this shelf life on, food needs a permit of its own. */
  private static final int LONG_LIFE_DAYS = 7;

  /**
   * A rule, from the day on which it binds the makers of this market.
   *
   * @param since first day, WIB
   * @param source the regulation
   */
  public record Rule(
      PaperKind kind, LocalDate since, String source, BiPredicate<Storage, FoodFacts> binds) {}

  public static final List<Rule> RULES =
      List.of(
          new Rule(
              PaperKind.PIRT,
              LocalDate.of(2018, 8, 1),
              "PP 86/2019; Peraturan BPOM 22/2018",
              (storage, facts) -> permit(storage, facts) == PaperKind.PIRT),
          new Rule(
              PaperKind.BPOM_MD,
              LocalDate.of(2018, 8, 1),
              "PP 86/2019; Peraturan BPOM 23/2023",
              (storage, facts) -> permit(storage, facts) == PaperKind.BPOM_MD),
          new Rule(
              PaperKind.HYGIENE,
              LocalDate.of(2018, 8, 1),
              "Permenkes 14/2021",
              (storage, facts) -> permit(storage, facts) == PaperKind.HYGIENE),
          new Rule(
              PaperKind.HALAL,
              LocalDate.of(2026, 10, 17),
              "UU 33/2014; PP 42/2024, article 160",
              (storage, facts) -> true));

  private PaperPolicy() {}

  /**
   * The papers that must be valid on that day.
   *
   * @param facts known ones
   * @throws IllegalArgumentException when they are not
   */
  public static Set<PaperKind> needed(Storage storage, FoodFacts facts, LocalDate day) {
    if (!facts.isKnown()) {
      throw new IllegalArgumentException("too little is known: " + facts);
    }
    return RULES.stream()
        .filter(rule -> !day.isBefore(rule.since()))
        .filter(rule -> rule.binds().test(storage, facts))
        .map(Rule::kind)
        .collect(Collectors.toCollection(() -> EnumSet.noneOf(PaperKind.class)));
  }

  /** What keeps food from being sold on that day, having these papers. */
  public static PaperGap gap(Storage storage, FoodFacts facts, Set<PaperKind> held, LocalDate day) {
    if (!facts.isKnown()) {
      return new PaperGap(true, Set.of());
    }
    Set<PaperKind> missing = needed(storage, facts, day);
    missing.removeAll(held);
    return new PaperGap(false, missing);
  }

  private static PaperKind permit(Storage storage, FoodFacts facts) {
    if (facts.packaging() == FoodPackaging.UNPACKED) {
      return PaperKind.HYGIENE;
    }
    boolean vacuumFish = facts.packaging() == FoodPackaging.VACUUM && facts.base() == FoodBase.FISH;
    if (storage == Storage.FROZEN || vacuumFish) {
      return PaperKind.BPOM_MD;
    }
    if (facts.shelfLifeDays() < LONG_LIFE_DAYS) {
      return PaperKind.HYGIENE;
    }
    return storage == Storage.CHILLED || facts.base() != FoodBase.PLANT
        ? PaperKind.BPOM_MD
        : PaperKind.PIRT;
  }
}
