package id.lapakkarya.it.quality;

import java.util.List;
import java.util.regex.Pattern;

/**
 * What axe-core cannot decide and people have: places where words stand on a picture or a gradient.
 */
final class Settled {
  private record Case(String rule, Pattern place, String why) {}

  private static final List<Case> CASES =
      List.of(
          new Case(
              "color-contrast",
              Pattern.compile("^#(province|regency|district|sort)$"),
              "the arrow of a select is painted behind it; the words stand beside it, on plain paper"));

  private Settled() {}

  static boolean is(String rule, String place) {
    return CASES.stream()
        .anyMatch(each -> each.rule().equals(rule) && each.place().matcher(place).find());
  }
}
