package id.lapakkarya.tenancy;

import id.lapakkarya.platform.LocalText;
import id.lapakkarya.platform.Violations;
import java.util.Set;
import java.util.TreeSet;

/** What the description of a shop must satisfy. */
public final class ShopRules {
  /** The motifs that can be drawn, as files and forms name them. */
  public static final Set<String> MOTIFS =
      Set.copyOf(
          new TreeSet<>(
              Set.of("pucuk-rebung", "bintang-berantai", "jumputan", "ecoprint", "anyaman")));

  /** Addresses of the back office that would hide a shop of that name. */
  private static final Set<String> RESERVED = Set.of("baru");

  private static final String SLUG = "[a-z0-9]+(-[a-z0-9]+)*";
  private static final String COLOUR = "#[0-9a-f]{6}";
  private static final String REGENCY = "[0-9]{2}\\.[0-9]{2}";

  private ShopRules() {}

  /** All that stands in the way of opening the shop. */
  public static Violations complete(ShopDescription shop) {
    return check(shop, true);
  }

  /** What even a draft must satisfy: it has a name and a place, and what is filled in is right. */
  public static Violations draft(ShopDescription shop) {
    return check(shop, false);
  }

  private static Violations check(ShopDescription shop, boolean complete) {
    int some = complete ? 1 : 0;
    Violations violations =
        new Violations()
            .text("slug", shop.slug(), 3, 60)
            .when(isFilled(shop.slug()) && !isSlug(shop.slug()), "slug", "slug")
            .text("name", shop.name(), 3, 120)
            .text("shopClass", shop.shopClass(), some, 10)
            .when(shop.kind() == null, "kind", "required")
            .text("town", shop.town(), 1, 60)
            .when(
                shop.regencyCode() == null || !shop.regencyCode().matches(REGENCY),
                "regency",
                "unknown-regency")
            .text("address", shop.address(), some, 250)
            .text("phone", shop.phone(), some, 40);
    if (complete || isFilled(shop.postalCode())) {
      violations.postalCode("postalCode", shop.postalCode());
    }
    if (complete || isFilled(shop.email())) {
      violations.email("email", shop.email()).text("email", shop.email(), 1, 120);
    }
    return look(violations, shop, some);
  }

  /** All that is wrong with what a shop's own staff decide: its words and its look. */
  public static Violations look(ShopDescription shop) {
    return look(new Violations(), shop, 1);
  }

  private static Violations look(Violations violations, ShopDescription shop, int some) {
    bilingual(violations, "tagline", shop.tagline(), some, 160);
    bilingual(violations, "story", shop.story(), some, 5_000);
    return violations
        .when(!isColour(shop.brand()), "brand", "colour")
        .when(
            isColour(shop.brand()) && !Contrast.isReadable(shop.brand(), Contrast.PAGE),
            "brand",
            "too-light")
        .when(!isColour(shop.brandInk()), "brandInk", "colour")
        .when(
            isColour(shop.brand())
                && isColour(shop.brandInk())
                && !Contrast.isReadable(shop.brandInk(), shop.brand()),
            "brandInk",
            "contrast")
        .when(!MOTIFS.contains(shop.motif()), "motif", "unknown-value");
  }

  private static void bilingual(
      Violations violations, String field, LocalText text, int some, int max) {
    violations.lines(field + "Id", text.id(), some, max).lines(field + "En", text.en(), some, max);
  }

  private static boolean isSlug(String slug) {
    return slug.matches(SLUG) && !RESERVED.contains(slug);
  }

  private static boolean isColour(String colour) {
    return colour != null && colour.matches(COLOUR);
  }

  private static boolean isFilled(String text) {
    return text != null && !text.isBlank();
  }
}
