package id.lapakkarya.web.shop.art;

/**
 * The face of a shop that has no pictures of its own: an emblem and a woven banner, both from its
 * motif and colour.
 */
public final class ShopArt {
  static final int WIDTH = 1200;

  private static final Colour CREAM = Colour.of("#fbf3e0");

  private ShopArt() {}

  /**
   * A square emblem of 400 by 400 units. It is a mark of the craft and resembles no official
   * emblem.
   *
   * @param slug what tells shops of the same colour and motif apart
   * @param words the shop's name; it only varies the mark, no letter is drawn
   * @param brand the Lapas's colour as {@code #rrggbb}
   * @param motif the motif's slug
   */
  public static String logo(String slug, String words, String brand, String motif) {
    Svg svg = new Svg(400, 400, "logo/" + slug + "/" + brand + "/" + Motif.of(motif));
    emblem(svg, slug, words, brand, motif);
    return svg.finish();
  }

  static void emblem(Svg svg, String slug, String words, String brand, String motif) {
    Motif own = Motif.of(motif);
    Palette palette = Palette.plain(own, brand);
    Chance chance = Chance.of("logo/" + slug + "/" + words);
    Colour ground = palette.cloth();
    Colour gold = palette.thread();
    svg.rect(0, 0, 400, 400, Paint.fill(svg.diagonal(ground.light(0.1), ground.dark(0.18))));
    frame(svg, chance.below(4), 200, 200, ground, gold);
    Emblem.mark(svg, own, 200, own == Motif.PUCUK_REBUNG ? 194 : 200, 84, CREAM, gold);
  }

  private static void frame(Svg svg, int kind, double x, double y, Colour ground, Colour gold) {
    switch (kind) {
      case 0 -> {
        svg.circle(x, y, 158, Paint.stroke(gold, 5));
        svg.circle(x, y, 140, Paint.stroke(gold, 7, 0.9).dashed("0.1 18.3"));
      }
      case 1 -> {
        svg.path(Emblem.star(x, y, 172, 148, 24), Paint.fill(gold));
        svg.circle(x, y, 140, Paint.fill(ground));
      }
      case 2 -> {
        svg.path(
            Path.at(x, y - 172).line(x + 172, y).line(x, y + 172).line(x - 172, y).close(),
            Paint.stroke(gold, 5));
        svg.path(
            Path.at(x, y - 152).line(x + 152, y).line(x, y + 152).line(x - 152, y).close(),
            Paint.stroke(gold, 3, 0.7));
        for (int i = 0; i < 4; i++) {
          svg.circle(x + (i % 2 == 0 ? -112 : 112), y + (i < 2 ? -112 : 112), 9, Paint.fill(gold));
        }
      }
      default -> {
        for (int i = 0; i < 24; i++) {
          svg.turned(
              i * 15,
              x,
              y,
              () ->
                  svg.path(
                      Path.at(x - 13, y - 142).line(x, y - 170).line(x + 13, y - 142).close(),
                      Paint.fill(gold)));
        }
        svg.circle(x, y, 134, Paint.stroke(gold, 4));
      }
    }
  }

  /**
   * A banner of 1200 by 400 units: the Lapas's own cloth, calm on the left where a page sets its
   * name.
   */
  public static String banner(String slug, String brand, String motif) {
    Svg svg = new Svg(WIDTH, 400, "banner/" + slug + "/" + brand + "/" + Motif.of(motif));
    Colour ground = cloth(svg, 400, slug, brand, motif);
    svg.rect(
        0,
        0,
        WIDTH,
        400,
        Paint.fill(
            svg.linear(
                0,
                0,
                1,
                0,
                Stop.at(0, ground.dark(0.25), 0.72),
                Stop.at(0.5, ground.dark(0.2), 0.22),
                Stop.at(1, ground, 0))));
    svg.rect(0, 0, WIDTH, 400, Paint.fill(svg.vertical(Colour.WHITE, Colour.INK), 0.07));
    return svg.finish();
  }

  /** The Lapas's own cloth with its end border at the foot, {@link #WIDTH} units wide. */
  static Colour cloth(Svg svg, double height, String slug, String brand, String motif) {
    Motif own = Motif.of(motif);
    Palette palette = Palette.plain(own, brand);
    Chance chance = Chance.of("banner/" + slug);
    Textile textile =
        new Textile(
            svg, Fabric.of(own, palette, chance.fork("fabric")), chance.between(0.66, 0.84));
    Colour ground = palette.cloth();
    svg.rect(0, 0, WIDTH, height, Paint.fill(ground));
    double end = textile.endHeight();
    double band = textile.bandHeight();
    svg.rect(0, 0, WIDTH, height - end, Paint.fill(textile.field(0, -20)));
    svg.rect(0, height - end - band, WIDTH, band, Paint.fill(textile.band(0, height - end - band)));
    svg.rect(0, height - end, WIDTH, end, Paint.fill(textile.end(0, height - end)));
    for (int i = 0; i < 7; i++) {
      double x = i * 180 + chance.between(-40, 40);
      Path fold =
          Path.at(x, -10).curve(x + 60, height * 0.325, x - 50, height * 0.7, x + 20, height + 10);
      svg.path(fold, Paint.stroke(Colour.INK, 46, 0.07));
      svg.moved(44, 0, () -> svg.path(fold, Paint.stroke(Colour.WHITE, 34, 0.05)));
    }
    return ground;
  }
}
