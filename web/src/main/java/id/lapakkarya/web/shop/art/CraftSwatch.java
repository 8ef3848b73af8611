package id.lapakkarya.web.shop.art;

/** The round sample of a craft on the home page. */
public final class CraftSwatch {
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
    Svg svg = new Svg(200, 200, "swatch/" + craft.slug());
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
