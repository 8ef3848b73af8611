package id.lapakkarya.web.shop.art;

/**
 * The colours of one picture.
 *
 * @param paper the studio's backdrop
 * @param tint a stronger tone of the backdrop, for an arch, a disc or the table
 * @param cloth the ground of the textile or of the pattern
 * @param thread the pattern's main colour
 * @param accent a second pattern colour
 * @param relief a third, used sparingly
 * @param brand the Lapas's colour, for labels and bands
 */
record Palette(
    Colour paper,
    Colour tint,
    Colour cloth,
    Colour thread,
    Colour accent,
    Colour relief,
    Colour brand) {

  /** By how much brightness differs where a pattern can be seen. */
  private static final double CLEAR = 0.22;

  private static final String[] SONGKET = {
    "#7a1626 #e3bd68 #d98a3d #f3dfa8",
    "#8c1c2c #e8c777 #2f6a57 #f6e6b8",
    "#5a1020 #d9b25a #b8433f #f0dba4",
    "#0f4a3c #e3c06d #b23a3a #f2e2b2",
    "#1d2a55 #e0bd6c #b5495b #f3e3b5",
    "#4b1d52 #e2bb66 #cf6a8a #f4dfae",
    "#9c2257 #efcf86 #3d5aa0 #f9ecc4",
    "#2b1a1c #d8b15c #a8382f #efdca8",
    "#a4451c #f0cf83 #6b1a2a #f9ebc2",
    "#b4922f #7a1626 #fbf0cd #4f1018"
  };
  private static final String[] BATIK = {
    "#1f2f56 #efe0c0 #b8763a #d9b98a",
    "#6b3a1c #f1dfb8 #c98a45 #2b1a14",
    "#9c4327 #f4e4c4 #e0a85a #3b1a16",
    "#184a42 #f0e3c2 #cf9246 #8fb59a",
    "#7a1f2b #f3e0bd #d79a4c #f0c7a0",
    "#efe3c8 #6b3a1c #b8763a #26355c",
    "#f2e7d0 #7a1f2b #2f5d52 #c9963f",
    "#3a2350 #f0dfc0 #c9784a #b79bd0"
  };
  private static final String[] JUMPUTAN = {
    "#0f6b66 #f4efe0 #e3b04b #0a4844",
    "#26347a #f3eee2 #d8588c #141d4d",
    "#a3195b #fbeee6 #f0b04a #66103a",
    "#c98416 #fff4da #a3195b #7c4c07",
    "#5a2a7a #f5ecf2 #e58fb0 #351449",
    "#2b7347 #f5f1dd #e8c04f #15472a",
    "#b13a26 #fdf0dd #f2b950 #6d1c12",
    "#17618c #eef3ec #ef9a5a #0b3c5a"
  };
  private static final String[] ECOPRINT = {
    "#efe3cb #6f7a45 #8c5a36 #a8442f",
    "#e3d6b8 #5d5a37 #7a3f34 #b08342",
    "#d9c3a0 #4d5b3c #6d3b2c #8b7a3e",
    "#d8c6bf #5e4a4c #7e5a3b #6f7650",
    "#cfd0b4 #4c5a3d #7b5334 #9b6a3c",
    "#c8a988 #4a3b2c #5f6a3e #7d2f28",
    "#e9dcd0 #7a4a52 #6d7a55 #b37f4a"
  };
  private static final String[] TINTS = {
    "#ead9bd", "#e6d3c4", "#dfe0cd", "#d5e0da", "#e7d6d0", "#dcd8e2", "#ebdcc9", "#d9dfe4",
    "#eadfb8"
  };

  /** The same things in cloth of another colour, with threads that still stand out from it. */
  Palette dyed(Colour colour) {
    return new Palette(
        paper,
        tint,
        colour,
        beside(colour, thread),
        beside(colour, accent),
        beside(colour, relief),
        brand);
  }

  private static Colour beside(Colour ground, Colour thread) {
    if (Math.abs(ground.brightness() - thread.brightness()) > CLEAR) {
      return thread;
    }
    return ground.brightness() > 0.5 ? thread.dark(0.55) : thread.light(0.65);
  }

  static Palette of(Craft craft, Motif motif, String brand, Chance chance) {
    Colour own = Colour.orElse(brand, Colour.SONGKET);
    String[] tones = chance.pick(tones(craft, motif)).split(" ");
    Colour cloth = Colour.of(tones[0]);
    Colour tint = Colour.of(chance.pick(TINTS)).mix(cloth, 0.05);
    return new Palette(
        Colour.IVORY.mix(tint, 0.22),
        tint,
        cloth,
        Colour.of(tones[1]),
        Colour.of(tones[2]),
        Colour.of(tones[3]),
        own);
  }

  /** The colours of a pattern alone, where a page shows it small and always in the same tones. */
  static Palette plain(Motif motif, String brand) {
    Colour own = Colour.orElse(brand, Colour.SONGKET);
    boolean bright = own.brightness() > 0.55;
    Colour thread = bright ? own.dark(0.7) : Colour.of("#e6c47a");
    Colour accent = bright ? own.dark(0.45) : own.light(0.45);
    return new Palette(
        Colour.IVORY, Colour.of(TINTS[0]), own, thread, accent, own.light(0.75), own);
  }

  private static String[] tones(Craft craft, Motif motif) {
    return switch (craft) {
      case SONGKET -> SONGKET;
      case BATIK -> BATIK;
      case JUMPUTAN -> JUMPUTAN;
      case ECOPRINT -> ECOPRINT;
      default ->
          switch (motif) {
            case JUMPUTAN -> JUMPUTAN;
            case ECOPRINT -> ECOPRINT;
            case PUCUK_REBUNG, BINTANG_BERANTAI -> SONGKET;
            case ANYAMAN -> BATIK;
          };
    };
  }
}
