package id.lapakkarya.web.shop.art;

/**
 * Ecoprint: leaves laid on mordanted cloth and steamed; prints overlap and are never twice the
 * same.
 */
final class LeafPrint implements Fabric {
  private static final double SIZE = 300;

  private final Palette palette;
  private final Chance chance;
  private final Leaf main;
  private final Leaf second;
  private final boolean rows;

  LeafPrint(Palette palette, Chance chance) {
    this.palette = palette;
    this.chance = chance;
    this.main = chance.pick(Leaf.values());
    this.second = chance.pick(Leaf.EUCALYPTUS, Leaf.FERN, Leaf.TEAK, Leaf.CASTOR);
    this.rows = chance.yes(0.35);
  }

  @Override
  public Tile field() {
    Chance own = chance.fork("field");
    return new Tile(
        SIZE,
        SIZE,
        svg -> {
          svg.rect(0, 0, SIZE, SIZE, Paint.fill(palette.cloth()));
          for (int i = 0; i < 6; i++) {
            svg.path(
                Path.blob(own.between(60, 240), own.between(60, 240), 46, 40, 9, 0.2, own),
                Paint.fill(i % 2 == 0 ? palette.thread() : palette.accent(), 0.07));
          }
          for (int i = 0; i < 9; i++) {
            double x = (i % 3) * 100 + (rows ? 50 : own.between(20, 80));
            double y = (i / 3) * 100 + (rows ? 95 : own.between(30, 110));
            double turn = rows ? (i % 2 == 0 ? -18 : 162) : own.between(0, 360);
            leaf(svg, i % 3 == 1 ? second : main, x, y, turn, own.between(0.8, 1.15), i, own);
          }
          for (int i = 0; i < 10; i++) {
            svg.circle(
                own.between(6, 294),
                own.between(6, 294),
                own.between(1.5, 4),
                Paint.fill(tone(i), 0.5));
          }
        });
  }

  @Override
  public Tile band() {
    Colour base = palette.accent();
    return new Tile(
        72,
        48,
        svg -> {
          svg.rect(0, 0, 72, 48, Paint.fill(base));
          svg.line(-2, 24, 74, 24, Paint.stroke(palette.cloth(), 1.6, 0.8));
          for (int i = 0; i < 2; i++) {
            double x = 18 + 36 * i;
            svg.transformed(
                "translate(" + Svg.n(x) + " 24) rotate(" + (i == 0 ? 60 : 120) + ") scale(.26)",
                () -> Leaf.TEAK.draw(svg, palette.cloth(), base, 0.95));
          }
        });
  }

  @Override
  public Tile end() {
    Chance own = chance.fork("end");
    return new Tile(
        150,
        160,
        svg -> {
          svg.rect(0, 0, 150, 160, Paint.fill(palette.cloth()));
          svg.rect(0, 132, 150, 28, Paint.fill(palette.accent(), 0.85));
          svg.line(0, 132, 150, 132, Paint.stroke(palette.thread(), 2.4));
          for (int i = 0; i < 3; i++) {
            placed(
                svg,
                i == 1 ? main : second,
                25 + 50 * i,
                130,
                own.between(-9, 9),
                i == 1 ? 1.08 : 0.82,
                i);
          }
        });
  }

  /** A print that crosses an edge is repeated on the other side, so that the repeat has no seam. */
  private void leaf(
      Svg svg, Leaf leaf, double x, double y, double turn, double scale, int i, Chance own) {
    double reach = 104 * scale;
    double tipX = x + Math.sin(Math.toRadians(turn)) * reach;
    double tipY = y - Math.cos(Math.toRadians(turn)) * reach;
    double side = 48 * scale;
    for (int dx = -1; dx <= 1; dx++) {
      for (int dy = -1; dy <= 1; dy++) {
        double left = Math.min(x, tipX) - side + dx * SIZE;
        double top = Math.min(y, tipY) - side + dy * SIZE;
        double right = Math.max(x, tipX) + side + dx * SIZE;
        double bottom = Math.max(y, tipY) + side + dy * SIZE;
        if (right > 0 && left < SIZE && bottom > 0 && top < SIZE) {
          placed(svg, leaf, x + dx * SIZE, y + dy * SIZE, turn, scale, i);
        }
      }
    }
  }

  private void placed(Svg svg, Leaf leaf, double x, double y, double turn, double scale, int i) {
    String where =
        "translate(" + Svg.n(x) + " " + Svg.n(y) + ") rotate(" + Svg.n(turn) + ") scale(";
    svg.transformed(
        where + Svg.ratio(scale) + ")",
        () -> leaf.draw(svg, tone(i), palette.cloth(), i % 4 == 3 ? 0.45 : 0.68));
  }

  private Colour tone(int i) {
    return switch (i % 3) {
      case 0 -> palette.thread();
      case 1 -> palette.accent();
      default -> palette.relief();
    };
  }
}
