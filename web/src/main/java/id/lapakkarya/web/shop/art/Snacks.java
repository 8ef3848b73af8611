package id.lapakkarya.web.shop.art;

/** Chips, tempeh and mushrooms. */
final class Snacks {
  private static final Colour CRACKER = Colour.of("#f6ead2");

  private Snacks() {}

  /** A bowl heaped with chips. */
  static void chips(Svg svg, Look look) {
    Chance chance = look.chance().fork("keripik");
    Studio.upright(svg, look.palette(), look.chance().fork("studio"));
    Colour chip = chipColour(look);
    boolean tempeh = look.says("tempe");
    boolean spicy = look.says("balado", "pedas");
    String fill = svg.diagonal(chip.light(0.4), chip.dark(0.2));
    Dish.bowl(
        svg,
        look,
        400,
        560,
        290,
        () -> {
          for (int row = 0; row < 5; row++) {
            int count = 3 + row;
            for (int i = 0; i < count; i++) {
              double reach = 84 + row * 28;
              double x =
                  400
                      + (count == 1 ? 0 : (i / (count - 1.0) - 0.5) * 2 * reach)
                      + chance.between(-12, 12);
              double arch = 1 - Math.pow((x - 400) / 300, 2);
              double y = 610 - (5 - row) * 52 * Math.max(0.4, arch) + chance.between(-10, 10);
              chip(svg, chance, x, y, fill, chip, tempeh, spicy);
            }
          }
        });
    chip(svg, chance, 182, 842, fill, chip, tempeh, spicy);
    chip(svg, chance, 640, 858, fill, chip, tempeh, spicy);
  }

  private static Colour chipColour(Look look) {
    String[][] colours = {
      {"pisang", "#efc65c"},
      {"wortel", "#ec8a33"},
      {"singkong", "#efd08a"},
      {"tempe", "#d9ae6a"},
      {"jamur", "#c9a06a"},
      {"nanas", "#f2c838"},
      {"jagung", "#f0c04a"}
    };
    for (String[] colour : colours) {
      if (look.says(colour[0])) {
        return Colour.of(colour[1]);
      }
    }
    return Colour.of("#e6bb6a");
  }

  private static void chip(
      Svg svg,
      Chance chance,
      double x,
      double y,
      String fill,
      Colour chip,
      boolean tempeh,
      boolean spicy) {
    double rx = chance.between(64, 80);
    double ry = chance.between(38, 56);
    svg.turned(
        chance.between(-50, 50),
        x,
        y,
        () -> {
          svg.ellipse(x + 4, y + 8, rx, ry, Paint.fill(Colour.INK, 0.2));
          Path shape = Path.blob(x, y, rx * 1.08, ry * 1.08, 9, 0.08, chance);
          svg.path(shape, Paint.fill(fill).outlined(chip.dark(0.28), 3));
          svg.ellipse(x, y, rx * 0.6, ry * 0.56, Paint.stroke(chip.light(0.35), 4, 0.8));
          Path spots = Path.empty();
          for (int i = 0; i < (tempeh ? 9 : spicy ? 7 : 3); i++) {
            spots.dot(x + chance.between(-rx, rx) * 0.6, y + chance.between(-ry, ry) * 0.6);
          }
          Colour tone = tempeh ? CRACKER : spicy ? Colour.of("#b3301c") : chip.dark(0.3);
          svg.path(spots, Paint.stroke(tone, tempeh ? 14 : 8, 0.9));
        });
  }

  /** Tempeh in its banana-leaf wrapping, one packet open. */
  static void tempeh(Svg svg, Look look) {
    Chance chance = look.chance().fork("tempe");
    Dish.table(svg, look);
    svg.rect(
        96,
        300,
        608,
        470,
        40,
        Paint.fill(svg.diagonal(Colour.of("#c99a63"), Colour.of("#9a6c3e"))));
    Dish.bananaLeaf(svg, 330, 640, 540, 330, -12);
    block(svg, chance, 150, 520, 330, 150);
    for (int i = 0; i < 2; i++) {
      double y = 350 + i * 120;
      svg.turned(
          8 - i * 13,
          540,
          y,
          () -> {
            svg.rect(405, y - 52, 290, 124, 16, Paint.fill(Colour.INK, 0.22));
            svg.rect(
                400,
                y - 62,
                290,
                124,
                16,
                Paint.fill(svg.diagonal(Dish.LEAF.light(0.22), Dish.LEAF.dark(0.24))));
            for (int v = 1; v < 8; v++) {
              svg.line(
                  400 + v * 36,
                  y - 58,
                  410 + v * 36,
                  y + 58,
                  Paint.stroke(Dish.LEAF.light(0.35), 2, 0.5));
            }
            svg.path(
                Path.at(400, y - 50).line(450, y).line(400, y + 50),
                Paint.stroke(Dish.LEAF.dark(0.4), 4, 0.6));
            svg.path(
                Path.at(545, y - 62).line(545, y + 62).move(400, y).line(690, y),
                Paint.stroke(Colour.of("#e2cf9a"), 7));
          });
    }
  }

  private static void block(Svg svg, Chance chance, double x, double y, double w, double h) {
    svg.rect(x + 8, y + 12, w, h, 18, Paint.fill(Colour.INK, 0.25));
    svg.rect(x, y, w, h, 18, Paint.fill(svg.diagonal(Colour.of("#f7eeda"), Colour.of("#d8c39a"))));
    for (int i = 0; i < 70; i++) {
      double bx = x + chance.between(16, w - 16);
      double by = y + chance.between(12, h - 12);
      svg.ellipse(
          bx, by, 10, 6.5, Paint.fill(i % 3 == 0 ? Colour.of("#caa86c") : Colour.of("#e8d5a8")));
    }
  }

  /** A cluster of oyster mushrooms. */
  static void mushrooms(Svg svg, Look look) {
    Chance chance = look.chance().fork("jamur");
    Studio.upright(svg, look.palette(), look.chance().fork("studio"));
    Studio.shadow(svg, 400, 840, 250, 34);
    double[][] caps = {
      {250, 420, 120},
      {550, 400, 126},
      {400, 330, 150},
      {210, 590, 112},
      {590, 590, 118},
      {400, 530, 140}
    };
    for (double[] cap : caps) {
      Path stem =
          Path.at(cap[0] - 30, cap[1])
              .curve(cap[0] - 20, cap[1] + 140, 360, 720, 352, 830)
              .line(448, 830)
              .curve(440, 720, cap[0] + 34, cap[1] + 140, cap[0] + 30, cap[1])
              .close();
      svg.path(stem, Paint.fill(svg.horizontal(Colour.of("#fbf6ea"), Colour.of("#d3c7ae"))));
    }
    for (double[] cap : caps) {
      Path outline = Path.blob(cap[0], cap[1], cap[2] * 1.06, cap[2] * 0.66, 9, 0.07, chance);
      svg.moved(0, 16, () -> svg.path(outline, Paint.fill(Colour.of("#8f7f66"), 0.55)));
      svg.path(
          outline,
          Paint.fill(
              svg.radial(
                  0.42,
                  0.2,
                  0.9,
                  Stop.at(0, Colour.of("#fdf9f0")),
                  Stop.at(0.55, Colour.of("#e6dac3")),
                  Stop.at(1, Colour.of("#b3a184")))));
      svg.ellipse(
          cap[0],
          cap[1] + cap[2] * 0.1,
          cap[2] * 0.34,
          cap[2] * 0.12,
          Paint.fill(Colour.of("#9c8a6c"), 0.25));
    }
  }
}
