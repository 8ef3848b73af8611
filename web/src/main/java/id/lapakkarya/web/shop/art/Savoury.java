package id.lapakkarya.web.shop.art;

/** Palembang's fish cakes, dumpling soup and crackers. */
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
      svg.path(dumpling, Paint.fill(svg.diagonal(Colour.WHITE, CRACKER.dark(0.14))));
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
    if (!raw) {
      Path bubbles = Path.empty();
      for (int i = 0; i < 14; i++) {
        double a = chance.between(0, 6.28);
        double reach = r * 0.76 * Math.sqrt(chance.next());
        bubbles.dot(x + reach * Math.sin(a), y + reach * Math.cos(a));
      }
      svg.moved(1.5, 2, () -> svg.path(bubbles, Paint.stroke(dough.dark(0.26), r * 0.17, 0.5)));
      svg.path(bubbles, Paint.stroke(dough.light(0.55), r * 0.15, 0.9));
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
}
