package id.lapakkarya.web.shop.art;

/** Cloth folded, stacked and rolled. */
final class Bundles {
  private Bundles() {}

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
          Studio.shadowOf(svg, Cloth.rounded(x, y, w, h, 14));
          for (int i = 3; i >= 1; i--) {
            Colour edge = i % 2 == 0 ? palette.cloth().dark(0.3) : palette.cloth().dark(0.12);
            svg.rect(x + i * 5, y + i * 6, w, h, 14, Paint.fill(edge));
          }
          svg.clipped(
              Cloth.rounded(x, y, w, h, 14), () -> face(svg, textile, palette, x, y, w, h, chance));
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
    Cloth.light(svg, x, y, w, h * 0.62);
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
    Cloth.light(svg, x, top, w, flap);
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
    Cloth.light(svg, x, y, w, 94);
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
    svg.path(top, Paint.fill(Studio.sheen(svg, 0.4, 0.18)));
  }

  private static void bundle(
      Svg svg, Textile textile, Colour tone, double x, double y, double w, double h, int kind) {
    double half = h / 2;
    String shape = Cloth.rounded(x, y, w, h, 26);
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
}
