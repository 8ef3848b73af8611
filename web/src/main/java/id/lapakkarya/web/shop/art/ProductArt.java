package id.lapakkarya.web.shop.art;

import java.util.Locale;

/**
 * The picture of a product that has no photo: its kind of goods, in the pattern and palette of its
 * craft.
 */
public final class ProductArt {
  private ProductArt() {}

  /**
   * What to draw.
   *
   * @param seed what tells this product's picture from its neighbours', its SKU or slug
   * @param category the category's slug
   * @param motif the motif's slug
   * @param brand the Lapas's colour as {@code #rrggbb}
   * @param words the product's name, from which the kind of goods is read, and after {@link
   *     Dye#VARIANT} the variant's, whose colour it then has
   * @param variation 0 the whole piece, 1 a close-up, 2 and more further views
   */
  public record Subject(
      String seed, String category, String motif, String brand, String words, int variation) {
    Subject near() {
      return new Subject(seed, category, motif, brand, words, 1);
    }
  }

  /** An SVG document of 800 by 1000 units. */
  public static String draw(Subject subject) {
    Svg svg = new Svg(800, 1000, subject + "");
    draw(svg, subject);
    return svg.finish();
  }

  static void draw(Svg svg, Subject subject) {
    Craft craft = Craft.of(subject.category());
    Motif motif = Motif.of(subject.motif());
    String words = subject.words() == null ? "" : subject.words().toLowerCase(Locale.ROOT);
    Chance chance = Chance.of(craft.slug() + "/" + subject.seed());
    Craft pattern = craft.patterned(words);
    Palette usual = Palette.of(pattern, motif, subject.brand(), chance.fork("palette"));
    Palette palette = craft.isFood() ? usual : Dye.in(words).map(usual::dyed).orElse(usual);
    Fabric fabric = Fabric.of(pattern, motif, palette, chance.fork("fabric"));
    // A further view of the same piece keeps its colours and its pattern; only the arrangement
    // changes.
    int view = Math.max(0, subject.variation());
    Chance arranging =
        view < 2 ? chance : Chance.of(craft.slug() + "/" + subject.seed() + "/" + view);
    Look look = new Look(craft, motif, palette, arranging, words, fabric);
    Thing thing = Thing.of(craft, words);
    if (view == 1) {
      thing.closeUp(svg, look);
    } else {
      thing.draw(svg, look);
    }
  }
}
