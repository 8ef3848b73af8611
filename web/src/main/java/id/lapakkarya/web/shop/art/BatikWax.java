package id.lapakkarya.web.shop.art;

/** Batik: wax lines drawn with the canting, filled with isen (dots and fine strokes). */
final class BatikWax implements Fabric {
  private final Motif motif;
  private final Palette palette;
  private final int petals;
  private final boolean open;

  BatikWax(Motif motif, Palette palette, Chance chance) {
    this.motif = motif;
    this.palette = palette;
    this.petals = 6 + 2 * chance.below(2);
    this.open = chance.yes(0.5);
  }

  @Override
  public Tile field() {
    return switch (motif) {
      case BINTANG_BERANTAI -> new Tile(150, 150, this::flowersAndVines);
      case ECOPRINT -> new Tile(150, 150, this::leavesAndVines);
      case PUCUK_REBUNG -> new Tile(96, 84, this::scales);
      case JUMPUTAN -> new Tile(100, 100, this::sevenDots);
      case ANYAMAN -> new Tile(96, 96, this::gribik);
    };
  }

  @Override
  public Tile band() {
    return new Tile(
        60,
        48,
        svg -> {
          svg.rect(0, 0, 60, 48, Paint.fill(palette.accent()));
          svg.path(
              Path.at(0, 24).curve(15, 2, 15, 2, 30, 24).curve(45, 46, 45, 46, 60, 24), line(2.4));
          svg.circle(15, 30, 5, Paint.fill(palette.cloth()));
          svg.circle(45, 18, 5, Paint.fill(palette.cloth()));
          svg.path(Path.at(0, 4).line(60, 4).move(0, 44).line(60, 44), line(2));
        });
  }

  @Override
  public Tile end() {
    return new Tile(
        110,
        176,
        svg -> {
          svg.rect(0, 0, 110, 176, Paint.fill(palette.cloth()));
          Path shoot =
              Path.at(4, 128)
                  .curve(30, 110, 48, 60, 55, 8)
                  .curve(62, 60, 80, 110, 106, 128)
                  .close();
          svg.path(shoot, Paint.fill(palette.accent()).outlined(palette.thread(), 2.6));
          Path inner =
              Path.at(24, 122)
                  .curve(40, 106, 50, 70, 55, 40)
                  .curve(60, 70, 70, 106, 86, 122)
                  .close();
          svg.path(inner, Paint.fill(palette.cloth()).outlined(palette.thread(), 2));
          svg.path(Path.at(55, 120).line(55, 62), line(2));
          for (int y = 76; y < 120; y += 11) {
            svg.path(
                Path.at(55, y + 8)
                    .quad(46, y + 4, 44, y - 3)
                    .move(55, y + 8)
                    .quad(64, y + 4, 66, y - 3),
                line(1.8));
          }
          for (double x = 0; x <= 110; x += 110) {
            blossom(svg, x, 44, 17, 6);
            svg.circle(x, 84, 4, Paint.fill(palette.thread()));
            svg.circle(x, 14, 3, Paint.fill(palette.thread()));
          }
          svg.rect(0, 128, 110, 48, Paint.fill(palette.relief()));
          svg.path(Path.at(0, 131).line(110, 131).move(0, 171).line(110, 171), line(3));
          for (int i = 0; i < 3; i++) {
            double x = 18.3 + 36.6 * i;
            svg.path(
                Path.at(x - 14, 151).line(x, 139).line(x + 14, 151).line(x, 163).close(),
                Paint.fill(palette.cloth()));
            svg.circle(x, 151, 4, Paint.fill(palette.thread()));
          }
        });
  }

  private void ground(Svg svg, double w, double h, double step) {
    svg.rect(0, 0, w, h, Paint.fill(palette.cloth()));
    int row = 0;
    StringBuilder dots = new StringBuilder();
    for (double y = step / 2; y < h; y += step) {
      for (double x = row % 2 == 0 ? step / 4 : step * 3 / 4; x < w; x += step) {
        dots.append('M').append(Svg.n(x)).append(' ').append(Svg.n(y)).append("h.1");
      }
      row++;
    }
    svg.path(dots, Paint.stroke(palette.thread(), 2.2, 0.5));
  }

  private void flowersAndVines(Svg svg) {
    ground(svg, 150, 150, 15);
    Path vine = Path.at(0, 0).curve(50, 10, 30, 55, 75, 75).curve(120, 95, 100, 140, 150, 150);
    svg.path(vine, line(3));
    svg.path(
        Path.at(150, 0).curve(100, 10, 120, 55, 75, 75).curve(30, 95, 50, 140, 0, 150), line(3));
    for (double[] at :
        new double[][] {{34, 26, -40}, {116, 26, 40}, {34, 124, 220}, {116, 124, 140}}) {
      leaf(svg, at[0], at[1], at[2], 0.34);
    }
    blossom(svg, 75, 75, 33, petals);
    for (double x = 0; x <= 150; x += 150) {
      blossom(svg, x, 0, 24, petals);
      blossom(svg, x, 150, 24, petals);
    }
    blossom(svg, 75, 10, 9, 5);
    blossom(svg, 75, 140, 9, 5);
  }

  private void leavesAndVines(Svg svg) {
    ground(svg, 150, 150, 15);
    svg.path(Path.at(40, 150).curve(10, 110, 70, 80, 40, 40).curve(30, 25, 36, 10, 40, 0), line(3));
    svg.path(
        Path.at(115, 150).curve(145, 110, 85, 70, 115, 40).curve(125, 25, 119, 10, 115, 0),
        line(3));
    double[][] leaves = {
      {36, 112, -70, .42},
      {46, 92, 60, .42},
      {50, 62, -62, .4},
      {36, 30, 70, .38},
      {118, 110, 70, .42},
      {106, 80, -58, .42},
      {108, 52, 62, .4},
      {120, 24, -64, .38}
    };
    for (double[] leaf : leaves) {
      leaf(svg, leaf[0], leaf[1], leaf[2], leaf[3]);
    }
    blossom(svg, 78, 128, 15, 6);
    blossom(svg, 78, 22, 13, 6);
    blossom(svg, 4, 64, 0.1, 6);
  }

  /** Sisik ikan: the scales of the river fish. */
  private void scales(Svg svg) {
    svg.rect(0, 0, 96, 84, Paint.fill(palette.cloth()));
    for (int row = 2; row >= -1; row--) {
      double y = row * 42;
      double shift = row % 2 == 0 ? 0 : 48;
      for (int i = -1; i <= 2; i++) {
        scale(svg, i * 96 - 48 + shift + 48, y);
      }
    }
  }

  private void scale(Svg svg, double x, double y) {
    Path shape = Path.at(x - 48, y).curve(-30 + x, y + 44, x - 12, y + 52, x, y + 60);
    shape.curve(x + 12, y + 52, x + 30, y + 44, x + 48, y).close();
    svg.path(shape, Paint.fill(palette.cloth()).outlined(palette.thread(), 2.6));
    Path inner = Path.at(x - 30, y + 6).curve(x - 20, y + 32, x - 8, y + 40, x, y + 46);
    inner.curve(x + 8, y + 40, x + 20, y + 32, x + 30, y + 6);
    svg.path(inner, Paint.fill(palette.accent()).outlined(palette.thread(), 1.8));
    for (int i = -1; i <= 1; i++) {
      svg.line(
          x + i * 9, y + 12, x + i * 4, y + 34, Paint.stroke(palette.thread(), 2).dashed("0.1 6"));
    }
  }

  private void sevenDots(Svg svg) {
    svg.rect(0, 0, 100, 100, Paint.fill(palette.cloth()));
    svg.path(Path.at(50, 0).line(100, 50).line(50, 100).line(0, 50).close(), line(2));
    svg.path(Path.at(50, 9).line(91, 50).line(50, 91).line(9, 50).close(), line(1.2));
    rosette(svg, 50, 50);
    for (double x = 0; x <= 100; x += 100) {
      rosette(svg, x, 0);
      rosette(svg, x, 100);
    }
  }

  private void rosette(Svg svg, double x, double y) {
    for (int i = 0; i < 6; i++) {
      double a = Math.PI * i / 3;
      svg.circle(
          x + 19 * Math.cos(a),
          y + 19 * Math.sin(a),
          6.2,
          Paint.fill(palette.accent()).outlined(palette.thread(), 2));
    }
    svg.circle(x, y, 8, Paint.fill(palette.relief()).outlined(palette.thread(), 2.4));
  }

  /** Gribik: the plaited bamboo wall. */
  private void gribik(Svg svg) {
    svg.rect(0, 0, 96, 96, Paint.fill(palette.cloth()));
    for (int i = 0; i < 2; i++) {
      for (int j = 0; j < 2; j++) {
        double x = i * 48;
        double y = j * 48;
        boolean across = (i + j) % 2 == 0;
        for (int k = 0; k < 4; k++) {
          double at = 6 + k * 12;
          double[] box =
              across
                  ? new double[] {x + 3, y + at - 4, 42, 8}
                  : new double[] {x + at - 4, y + 3, 8, 42};
          boolean filled = open ? k % 3 == 0 : k % 2 == 0;
          Paint paint = filled ? Paint.fill(palette.accent()) : Paint.fill(palette.cloth());
          svg.rect(box[0], box[1], box[2], box[3], 4, paint.outlined(palette.thread(), 1.8));
        }
      }
    }
  }

  private void blossom(Svg svg, double x, double y, double r, int count) {
    for (int i = 0; i < count; i++) {
      svg.transformed(
          "translate(" + Svg.n(x) + " " + Svg.n(y) + ") rotate(" + Svg.n(360.0 * i / count) + ")",
          () -> {
            Path petal = Path.at(0, 0).curve(-r * 0.5, -r * 0.35, -r * 0.42, -r, 0, -r);
            petal.curve(r * 0.42, -r, r * 0.5, -r * 0.35, 0, 0).close();
            svg.path(petal, Paint.fill(palette.accent()).outlined(palette.thread(), 2));
            if (r > 20) {
              svg.line(
                  0, -r * 0.4, 0, -r * 0.78, Paint.stroke(palette.thread(), 1.8).dashed("0.1 5"));
            }
          });
    }
    svg.circle(x, y, r * 0.3, Paint.fill(palette.relief()).outlined(palette.thread(), 2));
  }

  private void leaf(Svg svg, double x, double y, double turn, double scale) {
    svg.transformed(
        "translate("
            + Svg.n(x)
            + " "
            + Svg.n(y)
            + ") rotate("
            + Svg.n(turn)
            + ") scale("
            + Svg.ratio(scale)
            + ")",
        () -> {
          svg.path(Leaf.TEAK.outline(), Paint.fill(palette.accent()).outlined(palette.thread(), 6));
          svg.line(0, -8, 0, -84, Paint.stroke(palette.thread(), 5));
        });
  }

  private Paint line(double width) {
    return Paint.stroke(palette.thread(), width);
  }
}
