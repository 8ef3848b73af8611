package id.lapakkarya.web.shop.art;

/** Palembang's fish cakes and crackers, chips, tempeh and mushrooms. */
final class Savoury {
  private static final Colour FISH = Colour.of("#e9c489");
  private static final Colour CUKO = Colour.of("#4a1f12");
  private static final Colour CRACKER = Colour.of("#f6ead2");

  private Savoury() {}

  static void pempek(Svg svg, Look look) {
    Chance chance = look.chance().fork("pempek");
    Dish.table(svg, look);
    Dish.plate(svg, look.palette(), 400, 500, 320);
    Dish.bananaLeaf(svg, 400, 500, 520, 380, chance.between(-35, 35));
    svg.turned(
        chance.between(-16, 16),
        400,
        500,
        () -> {
          if (look.says("kapal selam")) {
            submarine(svg, 320, 420, false);
            submarine(svg, 500, 400, false);
            submarine(svg, 300, 590, true);
          } else if (look.says("adaan", "keriting")) {
            for (int i = 0; i < 9; i++) {
              double a = i * 0.9;
              double reach = i == 0 ? 0 : 70 + i * 11;
              ball(svg, chance, 390 + reach * Math.sin(a), 490 - reach * Math.cos(a), 54);
            }
          } else if (look.says("lenjer")) {
            for (int i = 0; i < 4; i++) {
              log(svg, 220, 360 + i * 78, 350, 60);
            }
          } else {
            log(svg, 220, 350, 340, 62);
            submarine(svg, 300, 500, true);
            submarine(svg, 510, 490, false);
            ball(svg, chance, 270, 626, 52);
            ball(svg, chance, 370, 640, 52);
          }
        });
    Dish.sauce(svg, 560, 650, 104, CUKO);
    cucumber(svg, chance, 540, 626);
    cucumber(svg, chance, 582, 664);
    cucumber(svg, chance, 546, 690);
    svg.ellipse(590, 622, 12, 5, Paint.fill(Colour.of("#d23b2a")));
  }

  private static void cucumber(Svg svg, Chance chance, double x, double y) {
    double size = chance.between(11, 15);
    svg.rect(
        x - size,
        y - size,
        size * 2,
        size * 2,
        4,
        Paint.fill(Colour.of("#cfe0a0")).outlined(Colour.of("#4f7d3a"), 4));
  }

  private static void log(Svg svg, double x, double y, double w, double h) {
    svg.rect(x + 5, y + 10, w, h, h / 2, Paint.fill(Colour.INK, 0.25));
    svg.rect(x, y, w, h, h / 2, Paint.fill(svg.vertical(FISH.light(0.35), Colour.of("#bd8744"))));
    svg.rect(x + 26, y + 10, w - 60, h * 0.18, h * 0.09, Paint.fill(Colour.WHITE, 0.4));
    for (int i = 1; i < 5; i++) {
      double at = x + i * w / 5;
      svg.path(
          Path.at(at, y + 4).quad(at + 12, y + h / 2, at, y + h - 4),
          Paint.stroke(Colour.of("#a9713a"), 4, 0.5));
    }
  }

  private static void submarine(Svg svg, double x, double y, boolean cut) {
    Path shape =
        Path.at(x - 116, y + 16)
            .curve(x - 90, y - 92, x + 90, y - 92, x + 116, y + 16)
            .curve(x + 80, y + 88, x - 80, y + 88, x - 116, y + 16)
            .close();
    svg.moved(6, 10, () -> svg.path(shape, Paint.fill(Colour.INK, 0.25)));
    svg.path(
        shape,
        Paint.fill(
            svg.radial(
                0.4,
                0.3,
                0.8,
                Stop.at(0, FISH.light(0.45)),
                Stop.at(0.6, FISH),
                Stop.at(1, Colour.of("#b57e3c")))));
    if (cut) {
      svg.ellipse(x, y + 8, 92, 52, Paint.fill(CRACKER.light(0.4)));
      svg.ellipse(x, y + 8, 60, 36, Paint.fill(Colour.WHITE));
      svg.ellipse(
          x + 2,
          y + 9,
          40,
          26,
          Paint.fill(
              svg.radial(
                  0.4,
                  0.4,
                  0.7,
                  Stop.at(0, Colour.of("#ffcc52")),
                  Stop.at(1, Colour.of("#ef9a1f")))));
    } else {
      svg.path(
          Path.at(x - 98, y + 26).quad(x, y + 62, x + 98, y + 26),
          Paint.stroke(Colour.of("#a9713a"), 5, 0.5));
      svg.path(
          Path.at(x - 60, y - 34).quad(x - 10, y - 58, x + 44, y - 42),
          Paint.stroke(Colour.WHITE, 10, 0.4));
    }
  }

  private static void ball(Svg svg, Chance chance, double x, double y, double r) {
    svg.moved(5, 9, () -> svg.circle(x, y, r, Paint.fill(Colour.INK, 0.25)));
    svg.path(
        Path.blob(x, y, r * 1.08, r * 1.08, 9, 0.06, chance),
        Paint.fill(
            svg.radial(
                0.36,
                0.3,
                0.8,
                Stop.at(0, FISH.light(0.4)),
                Stop.at(0.5, FISH.dark(0.04)),
                Stop.at(1, Colour.of("#9c6228")))));
    for (int i = 0; i < 5; i++) {
      svg.circle(
          x + chance.between(-r, r) * 0.6,
          y + chance.between(-r, r) * 0.6,
          4,
          Paint.fill(Colour.of("#6f8a3f"), 0.8));
    }
  }

  /** Fish dumplings in a clear soup. */
  static void soup(Svg svg, Look look) {
    Chance chance = look.chance().fork("tekwan");
    Dish.table(svg, look);
    Dish.plate(svg, look.palette(), 400, 500, 310);
    svg.circle(
        400,
        500,
        226,
        Paint.fill(
            svg.radial(
                0.45,
                0.4,
                0.7,
                Stop.at(0, Colour.of("#f0d9a0")),
                Stop.at(1, Colour.of("#d3a85c")))));
    for (int i = 0; i < 13; i++) {
      double a = i * 2.4;
      double reach = 52 * Math.sqrt(i);
      Path dumpling =
          Path.blob(400 + reach * Math.sin(a), 500 + reach * Math.cos(a), 44, 38, 8, 0.12, chance);
      svg.path(
          dumpling,
          Paint.fill(
              svg.linear(0, 0, 1, 1, Stop.at(0, Colour.WHITE), Stop.at(1, CRACKER.dark(0.14)))));
    }
    for (int i = 0; i < 5; i++) {
      double x = 400 + chance.between(-150, 150);
      double y = 500 + chance.between(-150, 150);
      svg.path(
          Path.at(x - 26, y).curve(x - 20, y - 34, x + 24, y - 30, x + 20, y + 6),
          Paint.stroke(Colour.of("#e58a5c"), 14));
      svg.path(
          Path.at(x - 40, y + 30).quad(x, y + 14, x + 34, y + 40),
          Paint.stroke(Colour.of("#e9e6da"), 4));
    }
    for (int i = 0; i < 26; i++) {
      svg.circle(
          400 + chance.between(-160, 160),
          500 + chance.between(-160, 160),
          5,
          Paint.stroke(Dish.LEAF.light(0.15), 4));
    }
  }

  /** Round crackers, fanned out and leaning on each other. */
  static void kemplang(Svg svg, Look look) {
    Chance chance = look.chance().fork("kemplang");
    Dish.table(svg, look);
    boolean toasted = look.says("tunu", "panggang");
    boolean raw = look.says("mentah");
    boolean mini = look.says("mini", "sepat");
    int count = mini ? 15 : 8;
    double r = mini ? 76 : 132;
    Dish.bananaLeaf(svg, 400, 500, 720, 640, chance.between(-60, 60));
    for (int i = 0; i < count; i++) {
      double a = i * 2.4 + 0.5;
      double reach = (mini ? 66 : 74) * Math.sqrt(i);
      cracker(svg, chance, 400 + reach * Math.sin(a), 480 - reach * Math.cos(a), r, toasted, raw);
    }
    Dish.sauce(svg, 566, 706, 88, look.says("sambal", "tunu") ? Colour.of("#b3301c") : CUKO);
  }

  private static void cracker(
      Svg svg, Chance chance, double x, double y, double r, boolean toasted, boolean raw) {
    Colour dough = raw ? Colour.of("#e3d3b4") : toasted ? CRACKER : Colour.of("#f3d9a2");
    svg.moved(6, 10, () -> svg.circle(x, y, r, Paint.fill(Colour.INK, 0.2)));
    svg.path(
        Path.blob(x, y, r * 1.04, r * 1.04, 12, raw ? 0.015 : 0.05, chance),
        Paint.fill(
            svg.radial(
                0.42,
                0.4,
                0.65,
                Stop.at(0, dough.light(0.5)),
                Stop.at(0.75, dough),
                Stop.at(1, dough.mix(Colour.of("#b87a36"), 0.5)))));
    svg.circle(x, y, r * 0.78, Paint.stroke(dough.dark(0.2), 3, 0.35));
    int bubbles = raw ? 0 : r > 100 ? 16 : 8;
    for (int i = 0; i < bubbles; i++) {
      double a = chance.between(0, 6.28);
      double reach = r * 0.76 * Math.sqrt(chance.next());
      double size = chance.between(r * 0.05, r * 0.12);
      double bx = x + reach * Math.sin(a);
      double by = y + reach * Math.cos(a);
      svg.circle(bx + 1.5, by + 2, size, Paint.fill(dough.dark(0.26), 0.5));
      svg.circle(bx, by, size, Paint.fill(dough.light(0.55), 0.9));
    }
    if (toasted) {
      for (int i = 0; i < 5; i++) {
        double a = chance.between(0, 6.28);
        svg.path(
            Path.blob(
                x + r * 0.6 * Math.sin(a),
                y + r * 0.6 * Math.cos(a),
                r * 0.13,
                r * 0.08,
                6,
                0.3,
                chance),
            Paint.fill(Colour.of("#7a4a22"), 0.55));
      }
    }
  }

  /** A bowl heaped with chips. */
  static void chips(Svg svg, Look look) {
    Chance chance = look.chance().fork("keripik");
    Studio.upright(svg, look.palette(), look.chance().fork("studio"));
    Colour chip = chipColour(look);
    boolean tempeh = look.says("tempe");
    boolean spicy = look.says("balado", "pedas");
    String fill = svg.linear(0, 0, 1, 1, Stop.at(0, chip.light(0.4)), Stop.at(1, chip.dark(0.2)));
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
              double reach = 90 + row * 36;
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
          for (int i = 0; i < (tempeh ? 9 : spicy ? 7 : 3); i++) {
            double bx = x + chance.between(-rx, rx) * 0.6;
            double by = y + chance.between(-ry, ry) * 0.6;
            Colour dot = tempeh ? CRACKER : spicy ? Colour.of("#b3301c") : chip.dark(0.3);
            svg.ellipse(bx, by, tempeh ? 9 : 5, tempeh ? 6 : 3.5, Paint.fill(dot, 0.9));
          }
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
        Paint.fill(
            svg.linear(
                0, 0, 1, 1, Stop.at(0, Colour.of("#c99a63")), Stop.at(1, Colour.of("#9a6c3e")))));
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
                Paint.fill(
                    svg.linear(
                        0,
                        0,
                        1,
                        1,
                        Stop.at(0, Dish.LEAF.light(0.22)),
                        Stop.at(1, Dish.LEAF.dark(0.24)))));
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
    svg.rect(
        x,
        y,
        w,
        h,
        18,
        Paint.fill(
            svg.linear(
                0, 0, 1, 1, Stop.at(0, Colour.of("#f7eeda")), Stop.at(1, Colour.of("#d8c39a")))));
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
