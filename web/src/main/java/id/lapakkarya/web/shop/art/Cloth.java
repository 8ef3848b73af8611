package id.lapakkarya.web.shop.art;

/** Cloth by the metre: hanging, folded, stacked, rolled or worn loosely over a peg. */
final class Cloth {
  private static final Colour WOOD = Colour.of("#b98a5a");
  private static final double SLICE = 12;

  private Cloth() {}

  static void any(Svg svg, Look look) {
    switch (look.chance().fork("arrangement").below(8)) {
      case 0, 1, 2 -> hanging(svg, look);
      case 3, 4 -> folded(svg, look);
      case 5 -> stack(svg, look);
      case 6 -> rolls(svg, look);
      default -> shawl(svg, look);
    }
  }

  /** Over a wooden rod, in soft folds, the end border at the foot. */
  static void hanging(Svg svg, Look look) {
    Chance chance = look.chance().fork("hanging");
    Studio.upright(svg, look.palette(), look.chance().fork("studio"));
    double width = chance.between(360, 430);
    double left = 400 - width / 2;
    double top = 150;
    double bottom = chance.between(800, 850);
    rod(svg, left - 60, left + width + 60, top + 10);
    Textile textile = look.textile(svg, chance.between(0.62, 0.86));
    boolean longer = chance.yes(0.6);
    if (longer) {
      Drape behind =
          new Drape(left + 14, width - 28, top + 4, bottom - 130, chance.between(60, 80), 9, 1.3);
      svg.path(behind.outline(), Paint.fill(look.palette().cloth().dark(0.35)));
    }
    Drape drape =
        new Drape(
            left,
            width,
            top,
            bottom,
            chance.between(74, 116),
            chance.between(8, 14),
            chance.between(0, 6));
    svg.moved(16, 8, () -> svg.path(drape.outline(), Paint.fill(Colour.INK, 0.08)));
    drape.draw(svg, textile, look.palette());
    svg.rect(
        left,
        top,
        width,
        26,
        Paint.fill(
            svg.linear(
                0,
                0,
                0,
                1,
                Stop.at(0, Colour.INK, 0.3),
                Stop.at(0.35, Colour.WHITE, 0.35),
                Stop.at(1, Colour.INK, 0.12))));
  }

  private static void rod(Svg svg, double left, double right, double y) {
    for (double x : new double[] {left + 24, right - 24}) {
      svg.line(x, 0, x, y, Paint.stroke(Colour.of("#8a6a48"), 3));
    }
    svg.rect(
        left,
        y - 9,
        right - left,
        18,
        9,
        Paint.fill(svg.vertical(WOOD.light(0.35), WOOD.dark(0.25))));
    for (double x : new double[] {left, right}) {
      svg.circle(x, y, 15, Paint.fill(WOOD.dark(0.1)));
      svg.circle(x - 3, y - 4, 8, Paint.fill(WOOD.light(0.25)));
    }
  }

  /** Folded flat, one corner of the end border turned up, held by the Lapas's paper band. */
  static void folded(Svg svg, Look look) {
    Chance chance = look.chance().fork("folded");
    Palette palette = look.palette();
    Studio.above(svg, palette, look.chance().fork("studio"));
    Textile textile = look.textile(svg, chance.between(0.62, 0.85));
    double turn = chance.between(-9, 9);
    double w = chance.between(430, 480);
    double h = chance.between(590, 660);
    double x = 400 - w / 2;
    double y = 500 - h / 2;
    svg.turned(
        turn,
        400,
        500,
        () -> {
          Studio.shadowOf(svg, rounded(x, y, w, h, 14));
          for (int i = 3; i >= 1; i--) {
            Colour edge = i % 2 == 0 ? palette.cloth().dark(0.3) : palette.cloth().dark(0.12);
            svg.rect(x + i * 5, y + i * 6, w, h, 14, Paint.fill(edge));
          }
          svg.clipped(
              rounded(x, y, w, h, 14), () -> face(svg, textile, palette, x, y, w, h, chance));
        });
  }

  private static void face(
      Svg svg,
      Textile textile,
      Palette palette,
      double x,
      double y,
      double w,
      double h,
      Chance chance) {
    svg.rect(x, y, w, h, Paint.fill(textile.field(400, y)));
    boolean side = chance.yes(0.4);
    if (side) {
      svg.turned(
          90,
          x,
          y,
          () -> {
            double band = textile.bandHeight();
            svg.rect(x, y - w, h, band, Paint.fill(textile.band(x, y - w)));
          });
    }
    light(svg, x, y, w, h * 0.62);
    double flap = textile.endHeight() + chance.between(30, 70);
    double top = y + h - flap;
    svg.rect(
        x,
        top - 26,
        w,
        26,
        Paint.fill(svg.linear(0, 0, 0, 1, Stop.at(0, Colour.INK, 0), Stop.at(1, Colour.INK, 0.4))));
    svg.rect(x, top, w, flap, Paint.fill(palette.cloth()));
    svg.transformed(
        "translate(0 " + Svg.n(2 * top + textile.endHeight()) + ") scale(1 -1)",
        () ->
            svg.rect(
                x,
                top,
                w,
                textile.endHeight(),
                Paint.fill(textile.end(400 - textile.endWidth() / 2, top))));
    svg.rect(
        x,
        top + textile.endHeight(),
        w,
        flap,
        Paint.fill(textile.field(400, top + textile.endHeight())));
    svg.rect(x, top, w, 8, Paint.fill(Colour.WHITE, 0.28));
    light(svg, x, top, w, flap);
    if (chance.yes(0.65)) {
      sleeve(svg, palette, x, y + h * chance.between(0.2, 0.34), w);
    }
  }

  /** A paper band around folded goods. */
  private static void sleeve(Svg svg, Palette palette, double x, double y, double w) {
    svg.rect(x, y + 6, w, 96, Paint.fill(Colour.INK, 0.22));
    svg.rect(x, y, w, 94, Paint.fill(Colour.of("#f6eedd")));
    svg.rect(x, y + 8, w, 4, Paint.fill(palette.brand()));
    svg.rect(x, y + 82, w, 4, Paint.fill(palette.brand()));
    Emblem.seal(svg, x + w / 2, y + 47, 30, palette.brand(), Colour.of("#f6eedd"));
    light(svg, x, y, w, 94);
  }

  private static void light(Svg svg, double x, double y, double w, double h) {
    svg.rect(
        x,
        y,
        w,
        h,
        Paint.fill(
            svg.linear(
                0,
                0,
                1,
                1,
                Stop.at(0, Colour.WHITE, 0.2),
                Stop.at(0.45, Colour.WHITE, 0.02),
                Stop.at(1, Colour.INK, 0.24))));
  }

  static String rounded(double x, double y, double w, double h, double r) {
    Path path =
        Path.at(x + r, y).line(x + w - r, y).quad(x + w, y, x + w, y + r).line(x + w, y + h - r);
    path.quad(x + w, y + h, x + w - r, y + h)
        .line(x + r, y + h)
        .quad(x, y + h, x, y + h - r)
        .line(x, y + r);
    return path.quad(x, y, x + r, y).close().toString();
  }

  /** Three folded cloths on a table, each in its own tone. */
  static void stack(Svg svg, Look look) {
    Chance chance = look.chance().fork("stack");
    Palette palette = look.palette();
    Studio.upright(svg, palette, look.chance().fork("studio"));
    Studio.shadow(svg, 400, 838, 300, 46);
    Textile textile = look.textile(svg, chance.between(0.5, 0.62));
    int count = 3;
    double h = 112;
    for (int i = 0; i < count; i++) {
      double x = 160 + chance.between(-14, 14) + i * 6;
      double w = 480 + chance.between(-14, 10) - i * 10;
      double y = 832 - (i + 1) * h;
      Colour tone = i == 0 ? palette.accent() : i == 1 ? palette.relief() : palette.cloth();
      int kind = i == 2 ? 0 : 1 + i;
      bundle(svg, textile, tone, x, y, w, h, kind);
    }
    double y = 832 - count * h;
    Path top =
        Path.at(232, y - 92)
            .line(580, y - 92)
            .curve(604, y - 90, 640, y - 6, 644, y + 10)
            .line(176, y + 10);
    top.curve(180, y - 10, 208, y - 88, 232, y - 92).close();
    svg.path(top, Paint.fill(palette.cloth()));
    svg.transformed(
        "translate(0 " + Svg.n(y + 10) + ") scale(1 .42) skewX(-8)",
        () -> svg.rect(190, -236, 450, 236, Paint.fill(textile.field(400, 0))));
    svg.path(
        top,
        Paint.fill(
            svg.linear(0, 0, 1, 1, Stop.at(0, Colour.WHITE, 0.4), Stop.at(1, Colour.INK, 0.18))));
  }

  private static void bundle(
      Svg svg, Textile textile, Colour tone, double x, double y, double w, double h, int kind) {
    double half = h / 2;
    String shape = rounded(x, y, w, h, 26);
    svg.clipped(
        shape,
        () -> {
          if (kind == 0) {
            svg.rect(x, y, w, h, Paint.fill(textile.field(x, y)));
          } else {
            svg.rect(x, y, w, h, Paint.fill(tone));
            double band = textile.bandHeight();
            double at = kind == 1 ? y + half - band - 4 : y + 10;
            svg.rect(x, at, w, band, Paint.fill(textile.band(x, at)));
          }
          String fold =
              svg.linear(
                  0,
                  0,
                  0,
                  1,
                  Stop.at(0, Colour.INK, 0.1),
                  Stop.at(0.25, Colour.WHITE, 0.3),
                  Stop.at(0.7, Colour.INK, 0.02),
                  Stop.at(1, Colour.INK, 0.5));
          svg.rect(x, y, w, half, 20, Paint.fill(fold));
          svg.rect(x, y + half, w, half, 20, Paint.fill(fold));
          svg.rect(
              x,
              y,
              w,
              h,
              Paint.fill(
                  svg.linear(
                      0, 0, 1, 0, Stop.at(0, Colour.WHITE, 0.12), Stop.at(1, Colour.INK, 0.3))));
        });
  }

  /** Three rolls standing side by side. */
  static void rolls(Svg svg, Look look) {
    Chance chance = look.chance().fork("rolls");
    Palette palette = look.palette();
    Studio.upright(svg, palette, look.chance().fork("studio"));
    Textile textile = look.textile(svg, chance.between(0.5, 0.66));
    double[] tops = {chance.between(300, 380), chance.between(190, 250), chance.between(330, 430)};
    double[] middles = {252, 404, 554};
    double[] feet = {836, 812, 842};
    for (int i : new int[] {1, 0, 2}) {
      double r = i == 1 ? 86 : 78;
      Studio.shadow(svg, middles[i], feet[i] + 8, r * 1.3, 30);
      roll(svg, textile, palette, middles[i], tops[i], feet[i], r, i);
    }
  }

  private static void roll(
      Svg svg,
      Textile textile,
      Palette palette,
      double x,
      double top,
      double foot,
      double r,
      int i) {
    double ry = r * 0.3;
    Path body =
        Path.at(x - r, top)
            .line(x - r, foot - ry)
            .arc(r, ry, false, x + r, foot - ry)
            .line(x + r, top)
            .close();
    svg.clipped(
        body,
        () -> {
          svg.rect(
              x - r,
              top - ry,
              2 * r,
              foot - top + ry,
              Paint.fill(i == 2 ? palette.relief() : palette.cloth()));
          if (i < 2) {
            svg.rect(x - r, top - ry, 2 * r, foot - top + ry, Paint.fill(textile.field(x, top)));
          }
          double end = textile.endHeight();
          if (i != 1) {
            svg.rect(
                x - r,
                foot - end,
                2 * r,
                end,
                Paint.fill(textile.end(x - textile.endWidth() / 2, foot - end)));
          }
          svg.rect(x - r, top - ry, 2 * r, foot - top + ry, Paint.fill(Studio.roundness(svg, 0.9)));
        });
    Colour end = palette.cloth();
    svg.ellipse(x, top, r, ry, Paint.fill(end.dark(0.2)));
    for (int ring = 0; ring < 5; ring++) {
      double part = 0.9 - ring * 0.17;
      svg.ellipse(
          x,
          top,
          r * part,
          ry * part,
          Paint.stroke(ring % 2 == 0 ? palette.thread() : end.light(0.25), 3, 0.8));
    }
    svg.ellipse(x, top, r * 0.12, ry * 0.14, Paint.fill(end.dark(0.6)));
  }

  /** Drawn through a wooden ring, both tails falling free. */
  static void shawl(Svg svg, Look look) {
    Chance chance = look.chance().fork("shawl");
    Palette palette = look.palette();
    Studio.upright(svg, palette, look.chance().fork("studio"));
    Textile textile = look.textile(svg, chance.between(0.55, 0.7));
    svg.line(400, 0, 400, 90, Paint.stroke(Colour.of("#8a6a48"), 4));
    svg.circle(400, 150, 62, Paint.stroke(WOOD.dark(0.25), 17));
    fan(svg, textile, palette, 400, 190, chance.between(560, 610), -13, 2, false);
    fan(svg, textile, palette, 400, 190, chance.between(640, 690), 0, 14, true);
    svg.circle(400, 150, 62, Paint.stroke(WOOD, 13));
    svg.path(
        Path.at(346, 140).curve(356, 84, 440, 82, 452, 134),
        Paint.stroke(WOOD.light(0.45), 4, 0.8));
    Path knot =
        Path.at(352, 182)
            .curve(366, 232, 434, 232, 448, 182)
            .curve(440, 206, 360, 206, 352, 182)
            .close();
    svg.path(knot, Paint.fill(WOOD));
  }

  /** Narrow strips turned about a point far above: close together in the ring, apart at the hem. */
  private static void fan(
      Svg svg,
      Textile textile,
      Palette palette,
      double x,
      double y,
      double length,
      double from,
      double to,
      boolean front) {
    double pivot = y - 300;
    double end = textile.endHeight();
    String field = textile.field(x, y);
    String border = textile.end(x, y + length - end);
    int strips = 15;
    for (int i = 0; i < strips; i++) {
      double part = (i + 0.5) / strips;
      double angle = from + (to - from) * part;
      double offset = (part - 0.5) * 190;
      double wave = Math.sin(part * 19 + (front ? 0 : 2));
      svg.transformed(
          "rotate("
              + Svg.n(-angle)
              + " "
              + Svg.n(x)
              + " "
              + Svg.n(pivot)
              + ") translate("
              + Svg.n(-offset * 0.62)
              + " "
              + Svg.n(wave * 8)
              + ")",
          () -> {
            double left = x + offset - 9;
            svg.rect(left, y - 10, 18, length - end + 10, Paint.fill(field));
            svg.rect(left, y + length - end, 18, end, Paint.fill(border));
            Colour shade = wave > 0 ? Colour.INK : Colour.WHITE;
            svg.rect(
                left,
                y - 10,
                18,
                length + 10,
                Paint.fill(shade, Math.abs(wave) * (wave > 0 ? 0.3 : 0.16)));
          });
    }
  }

  /**
   * The full frame: cloth from edge to edge in a few deep folds, so that the pattern can be read.
   */
  static void closeUp(Svg svg, Look look) {
    Chance chance = look.chance().fork("close");
    Textile textile = look.textile(svg, chance.between(1.25, 1.6));
    double lean = chance.between(-14, 14);
    svg.turned(
        lean,
        400,
        500,
        () -> {
          Drape drape =
              new Drape(-170, 1140, -160, 1180, chance.between(240, 330), 26, chance.between(0, 6));
          drape.draw(svg, textile, look.palette());
        });
    svg.rect(
        0,
        0,
        800,
        1000,
        Paint.fill(
            svg.radial(
                0.4,
                0.35,
                0.8,
                Stop.at(0, Colour.WHITE, 0.14),
                Stop.at(0.6, Colour.WHITE, 0),
                Stop.at(1, Colour.INK, 0.3))));
  }

  /**
   * A hanging piece whose folds are cut into narrow strips, each shifted and lit by its place on
   * the fold.
   */
  private record Drape(
      double left,
      double width,
      double top,
      double bottom,
      double fold,
      double depth,
      double phase) {

    double wave(double x) {
      double t = (x - left) / fold * Math.PI * 2 + phase;
      return Math.sin(t + 0.5 * Math.sin(t * 0.37));
    }

    Path outline() {
      Path path = Path.at(left, top).line(left + width, top);
      for (double x = left + width; x >= left; x -= SLICE) {
        path.line(x, bottom + depth * wave(x));
      }
      return path.line(left, bottom + depth * wave(left)).close();
    }

    void draw(Svg svg, Textile textile, Palette palette) {
      double end = textile.endHeight();
      double band = textile.bandHeight();
      double foot = bottom - end;
      String field = textile.field(400, foot);
      String strip = textile.band(400, foot - band);
      String border = textile.end(400 - textile.endWidth() / 2, foot);
      svg.clipped(
          Path.box(left - 2, top, width + 4, bottom - top + 2 * depth),
          () -> {
            double step = Math.max(SLICE, width / 42);
            for (double x = left; x < left + width - 0.5; x += step) {
              slice(svg, x, Math.min(step, left + width - x), field, strip, border, end, band);
            }
          });
      svg.path(
          outline(),
          Paint.fill(
              svg.linear(
                  0,
                  0,
                  1,
                  0,
                  Stop.at(0, Colour.WHITE, 0.1),
                  Stop.at(0.6, Colour.INK, 0),
                  Stop.at(1, Colour.INK, 0.2))));
    }

    private void slice(
        Svg svg,
        double x,
        double w,
        String field,
        String strip,
        String border,
        double end,
        double band) {
      double from = depth * wave(x);
      double slope = (depth * wave(x + w) - from) / w;
      double foot = bottom - end;
      String transform = "matrix(1 " + Svg.ratio(slope) + " 0 1 0 " + Svg.n(from - slope * x) + ")";
      svg.transformed(
          transform,
          () -> {
            svg.rect(x, top - 2 * depth, w + 0.8, foot - band - top + 2 * depth, Paint.fill(field));
            svg.rect(x, foot - band, w + 0.8, band, Paint.fill(strip));
            svg.rect(x, foot, w + 0.8, end, Paint.fill(border));
            double light = -wave(x + w / 2 + fold * 0.2);
            Colour shade = light < 0 ? Colour.INK : Colour.WHITE;
            svg.rect(
                x,
                top - 2 * depth,
                w,
                bottom - top + 2 * depth,
                Paint.fill(shade, Math.abs(light) * (light < 0 ? 0.4 : 0.2)));
          });
    }
  }
}
