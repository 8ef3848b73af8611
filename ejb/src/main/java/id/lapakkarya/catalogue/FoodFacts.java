package id.lapakkarya.catalogue;

import java.io.Serializable;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What must be known of food to tell which papers it needs; of other goods nothing is.
 *
 * @param shelfLifeDays days for which it keeps, stored as it should be; null is not known
 * @param base null is not known
 * @param packaging null is not known
 */
public record FoodFacts(Integer shelfLifeDays, FoodBase base, FoodPackaging packaging)
    implements Serializable {
  public static final FoodFacts NONE = new FoodFacts(null, null, null);

  /** Ten years. */
  public static final int LONGEST_DAYS = 3_650;

  private static final Pattern SHELF_LIFE =
      Pattern.compile("(\\d{1,4})\\s*(hari|minggu|pekan|bulan|tahun)");
  private static final Pattern FISH =
      Pattern.compile("\\b(ikan|udang|cumi|kepiting|tenggiri|gabus|belida|teri)\\b");
  private static final Pattern MEAT = Pattern.compile("\\b(daging|ayam|sapi|kambing|bebek)\\b");
  private static final Pattern MILK = Pattern.compile("\\b(susu|keju|yoghurt|yogurt)\\b");
  private static final Pattern EGG = Pattern.compile("\\btelur\\b");

  public boolean isKnown() {
    return shelfLifeDays != null && base != null && packaging != null;
  }

  /**
   * What is not known yet, as far as the attributes tell: {@code masa_simpan=3 bulan}, and the
   * first ingredient of {@code komposisi}, which is the heaviest (PP 69/1999 on food labels). Food
   * that says nothing of it is packed, as all that is sent is.
   */
  public FoodFacts orFrom(Map<String, String> attributes) {
    return new FoodFacts(
        shelfLifeDays == null ? days(text(attributes, "masa_simpan")) : shelfLifeDays,
        base == null ? base(text(attributes, "komposisi")) : base,
        packaging == null ? packaging(text(attributes, "kemasan")) : packaging);
  }

  private static String text(Map<String, String> attributes, String key) {
    return attributes == null ? "" : attributes.getOrDefault(key, "").toLowerCase(Locale.ROOT);
  }

  private static Integer days(String text) {
    Matcher found = SHELF_LIFE.matcher(text);
    if (!found.find()) {
      return null;
    }
    int unit =
        switch (found.group(2)) {
          case "hari" -> 1;
          case "minggu", "pekan" -> 7;
          case "bulan" -> 30;
          default -> 365;
        };
    int days = Integer.parseInt(found.group(1)) * unit;
    return days >= 1 && days <= LONGEST_DAYS ? days : null;
  }

  private static FoodBase base(String ingredients) {
    String first = ingredients.split(",", 2)[0];
    if (first.isBlank()) {
      return null;
    }
    if (FISH.matcher(first).find()) {
      return FoodBase.FISH;
    }
    if (MILK.matcher(first).find()) {
      return FoodBase.MILK;
    }
    boolean meat = MEAT.matcher(first).find() && !EGG.matcher(first).find();
    return meat ? FoodBase.MEAT : FoodBase.PLANT;
  }

  private static FoodPackaging packaging(String text) {
    return text.contains("vakum") ? FoodPackaging.VACUUM : FoodPackaging.PACKED;
  }
}
