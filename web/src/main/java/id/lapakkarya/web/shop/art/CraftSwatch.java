package id.lapakkarya.web.shop.art;

/** The round sample of a craft on the home page. */
public final class CraftSwatch {
  static final int SIDE = 200;
  private static final int LENGTH = 1248;
  private static final int WIDTH = 900;

  private CraftSwatch() {}

  /**
   * An SVG document of 200 by 200 units: a disc of the craft's cloth, or its usual object on a
   * tinted disc.
   */
  public static String svg(String category) {
    Craft craft = Craft.of(category);
    Motif motif = motif(craft);
    Chance chance = Chance.of("swatch/" + craft.slug() + sample(craft));
    Palette palette = Palette.of(craft, motif, null, chance.fork("palette"));
    Fabric fabric = Fabric.of(craft, motif, palette, chance.fork("fabric"));
    Svg svg = new Svg(SIDE, SIDE, "swatch/" + craft.slug());
    svg.clipped(
        Path.oval(100, 100, 100, 100),
        () -> {
          if (craft.isCloth()) {
            svg.rect(0, 0, 200, 200, Paint.fill(new Textile(svg, fabric, 0.5).field(100, 100)));
            svg.rect(0, 0, 200, 200, Paint.fill(Studio.sheen(svg, 0.22, 0.25)));
          } else {
            Look look = new Look(craft, motif, palette, chance, craft.slug(), fabric);
            // The portrait's middle, a little below its centre, fills the disc.
            svg.transformed(
                "translate(-8 -36) scale(.27)", () -> Thing.of(craft, "").draw(svg, look));
          }
        });
    return svg.finish();
  }

  /** Whether the craft is known by its cloth. */
  public static boolean isCloth(String category) {
    return Craft.of(category).isCloth();
  }

  /** A length of the craft's cloth with its border at the head, 1248 by 900 units. */
  public static String cloth(String category) {
    Craft craft = Craft.of(category);
    Motif motif = motif(craft);
    Chance chance = Chance.of("swatch/" + craft.slug() + sample(craft));
    Palette palette = Palette.of(craft, motif, null, chance.fork("palette"));
    Svg svg = new Svg(LENGTH, WIDTH, "cloth/" + craft.slug());
    Textile textile =
        new Textile(svg, Fabric.of(craft, motif, palette, chance.fork("fabric")), 1.3);
    double end = textile.endHeight();
    double band = textile.bandHeight();
    svg.rect(0, 0, LENGTH, WIDTH, Paint.fill(palette.cloth()));
    // The border stands on its hem; at the head of the picture it hangs the other way round.
    svg.transformed(
        "translate(0 " + Svg.n(end) + ") scale(1 -1)",
        () -> svg.rect(0, 0, LENGTH, end, Paint.fill(textile.end(0, 0))));
    svg.rect(0, end, LENGTH, band, Paint.fill(textile.band(0, end)));
    svg.rect(0, end + band, LENGTH, WIDTH - end - band, Paint.fill(textile.field(0, end + band)));
    svg.rect(0, 0, LENGTH, WIDTH, Paint.fill(Studio.sheen(svg, 0.14, 0.34)));
    return svg.finish();
  }

  /** Which of a craft's many cloths stands for it: maroon songket, brown batik, teal jumputan. */
  private static String sample(Craft craft) {
    return switch (craft) {
      case SONGKET -> "/10";
      case BATIK, JUMPUTAN -> "/2";
      case ECOPRINT -> "/5";
      default -> "";
    };
  }

  private static Motif motif(Craft craft) {
    return switch (craft) {
      case ROTAN, KAYU, CAMILAN, KEMPLANG -> Motif.ANYAMAN;
      case HIJAB, ROTI -> Motif.JUMPUTAN;
      case KOPI, KULINER -> Motif.ECOPRINT;
      case SONGKET, BATIK, MUKENA, KAOS_SABLON, PEMPEK -> Motif.BINTANG_BERANTAI;
      default -> Motif.PUCUK_REBUNG;
    };
  }
}
