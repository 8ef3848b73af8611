package id.lapakkarya.storefront;

import java.util.Map;

/**
 * What has the words that somebody looks for.
 *
 * @param scores how well each product fits, of those that fit at all
 * @param instead words that are nearly those asked for, and that there are; or empty
 */
record Matches(Map<Long, Double> scores, Closeness closeness, String instead) {
  static final Matches NOTHING = new Matches(Map.of(), Closeness.NONE, "");
}
