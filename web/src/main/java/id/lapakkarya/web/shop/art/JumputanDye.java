package id.lapakkarya.web.shop.art;

import java.util.ArrayList;
import java.util.List;

/** Jumputan: cloth gathered, tied and dyed; each knot leaves an uneven pale ring. */
final class JumputanDye implements Fabric {
  private final Motif motif;
  private final Palette palette;
  private final Chance chance;
  private final boolean stripes;
  private final int petals;

  JumputanDye(Motif motif, Palette palette, Chance chance) {
    this.motif = motif;
    this.palette = palette;
    this.chance = chance;
    this.stripes = chance.yes(0.4);
    this.petals = 5 + chance.below(4);
  }

  @Override
  public Tile field() {
    Chance own = chance.fork("field");
    return new Tile(
        120,
        120,
        svg -> {
          svg.rect(0, 0, 120, 120, Paint.fill(palette.cloth()));
          cloud(svg, own);
          List<double[]> knots = new ArrayList<>();
          switch (motif) {
            case JUMPUTAN, PUCUK_REBUNG -> {
              medallion(svg, 60, 60, own);
              corners(knots, 10);
              knots.add(new double[] {0, 60, 4.5});
              knots.add(new double[] {120, 60, 4.5});
              knots.add(new double[] {60, 0, 4.5});
              knots.add(new double[] {60, 120, 4.5});
            }
            case BINTANG_BERANTAI -> {
              ringOf(knots, 60, 60, 34, 8, 5);
              knots.add(new double[] {60, 60, 12});
              corners(knots, 8);
              for (double[] at : new double[][] {{30, 10}, {90, 10}, {30, 110}, {90, 110}}) {
                knots.add(new double[] {at[0], at[1], 3});
              }
            }
            case ECOPRINT -> {
              flower(svg, 60, 60, 36, own);
              corners(knots, 6);
              ringOf(knots, 60, 60, 50, 4, 4);
            }
            case ANYAMAN -> {
              for (int i = 0; i < 4; i++) {
                for (int j = 0; j < 4; j++) {
                  knots.add(new double[] {15 + 30 * i, 15 + 30 * j, (i + j) % 2 == 0 ? 10 : 5});
                }
              }
            }
          }
          for (double[] knot : knots) {
            knot(svg, knot[0], knot[1], knot[2], own);
          }
        });
  }

  @Override
  public Tile band() {
    Chance own = chance.fork("band");
    return new Tile(
        60,
        48,
        svg -> {
          svg.rect(0, 0, 60, 48, Paint.fill(palette.relief()));
          knot(svg, 15, 24, 8, own);
          knot(svg, 45, 24, 5, own);
          stitches(svg, 6);
          stitches(svg, 42);
        });
  }

  @Override
  public Tile end() {
    Chance own = chance.fork("end");
    return new Tile(
        120,
        170,
        svg -> {
          svg.rect(0, 0, 120, 170, Paint.fill(palette.cloth()));
          svg.path(
              Path.at(0, 120).line(60, 10).line(120, 120).close(),
              Paint.fill(palette.relief(), 0.75));
          for (int row = 0; row < 5; row++) {
            for (int i = 0; i <= row; i++) {
              knot(svg, 60 - row * 11 + i * 22, 26 + row * 20, row == 4 ? 6 : 5, own);
            }
          }
          knot(svg, 0, 40, 9, own);
          knot(svg, 120, 40, 9, own);
          svg.rect(0, 120, 120, 50, Paint.fill(palette.accent()));
          stitches2(svg, 128);
          stitches2(svg, 162);
          for (int i = 0; i < 4; i++) {
            svg.circle(15 + 30 * i, 145, 7, Paint.fill(palette.cloth()));
            svg.circle(15 + 30 * i, 145, 3, Paint.fill(palette.thread()));
          }
        });
  }

  /**
   * Where the dye ran: softer, darker and lighter patches that keep the ground from looking
   * printed.
   */
  private void cloud(Svg svg, Chance own) {
    for (int i = 0; i < 4; i++) {
      Colour tone = i % 2 == 0 ? palette.relief() : palette.cloth().light(0.25);
      Path patch = Path.blob(own.between(30, 90), own.between(30, 90), 26, 22, 9, 0.2, own);
      svg.path(patch, Paint.fill(tone, 0.16));
    }
    if (stripes) {
      svg.rect(0, 52, 120, 16, Paint.fill(palette.relief(), 0.4));
    }
  }

  private void medallion(Svg svg, double x, double y, Chance own) {
    svg.path(Path.blob(x, y, 35, 35, 18, 0.07, own), Paint.fill(palette.thread()));
    svg.path(Path.blob(x, y, 29, 29, 16, 0.06, own), Paint.fill(palette.accent()));
    svg.path(Path.blob(x, y, 19, 19, 14, 0.08, own), Paint.fill(palette.cloth()));
    for (int i = 0; i < 12; i++) {
      double a = Math.PI * i / 6;
      double far = own.between(29, 33);
      Path crease = Path.at(x + 14 * Math.cos(a), y + 14 * Math.sin(a));
      svg.path(
          crease.line(x + far * Math.cos(a), y + far * Math.sin(a)),
          Paint.stroke(palette.relief(), 1.2, 0.5));
    }
    svg.path(Path.blob(x, y, 10, 10, 10, 0.1, own), Paint.fill(palette.thread()));
    svg.circle(x, y, 3.4, Paint.fill(palette.cloth()));
  }

  private void flower(Svg svg, double x, double y, double reach, Chance own) {
    for (int i = 0; i < petals; i++) {
      double a = 2 * Math.PI * i / petals;
      double px = x + reach * 0.62 * Math.cos(a);
      double py = y + reach * 0.62 * Math.sin(a);
      svg.path(
          Path.blob(px, py, 12, 12, 9, 0.14, own),
          Paint.fill(i % 2 == 0 ? palette.accent() : palette.thread()));
      svg.circle(px, py, 4, Paint.fill(palette.cloth()));
    }
    knot(svg, x, y, 10, own);
  }

  private void knot(Svg svg, double x, double y, double r, Chance own) {
    svg.path(Path.blob(x, y, r, r, 9, 0.12, own), Paint.fill(palette.thread()));
    if (r > 3.5) {
      svg.circle(
          x + own.between(-0.8, 0.8),
          y + own.between(-0.8, 0.8),
          r * 0.46,
          Paint.fill(palette.cloth()));
    }
    if (r > 7) {
      svg.circle(x, y, r * 0.16, Paint.fill(palette.thread()));
    }
  }

  private void stitches(Svg svg, double y) {
    svg.line(3, y, 57, y, Paint.stroke(palette.thread(), 3).dashed("3 9"));
  }

  private void stitches2(Svg svg, double y) {
    svg.line(3, y, 117, y, Paint.stroke(palette.thread(), 3).dashed("3 9"));
  }

  private static void corners(List<double[]> knots, double r) {
    for (double x = 0; x <= 120; x += 120) {
      knots.add(new double[] {x, 0, r});
      knots.add(new double[] {x, 120, r});
    }
  }

  private static void ringOf(
      List<double[]> knots, double x, double y, double reach, int count, double r) {
    for (int i = 0; i < count; i++) {
      double a = 2 * Math.PI * (i + 0.5) / count;
      knots.add(new double[] {x + reach * Math.cos(a), y + reach * Math.sin(a), r});
    }
  }
}
