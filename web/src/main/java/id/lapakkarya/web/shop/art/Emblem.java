package id.lapakkarya.web.shop.art;

/** Small round marks built from a motif; none of them resembles an official emblem. */
final class Emblem {
  private Emblem() {}

  /** A stamped seal: two rings and an eight-pointed star. */
  static void seal(Svg svg, double x, double y, double r, Object colour, Object ground) {
    svg.circle(x, y, r, Paint.fill(colour));
    svg.circle(x, y, r * 0.86, Paint.stroke(ground, r * 0.05));
    svg.path(star(x, y, r * 0.62, r * 0.4, 8), Paint.fill(ground));
    svg.circle(x, y, r * 0.2, Paint.fill(colour));
  }

  static Path star(double x, double y, double outer, double inner, int points) {
    Path path = Path.at(x, y - outer);
    for (int i = 1; i < points * 2; i++) {
      double a = Math.PI * i / points;
      double reach = i % 2 == 0 ? outer : inner;
      path.line(x + reach * Math.sin(a), y - reach * Math.cos(a));
    }
    return path.close();
  }

  /** The motif alone, centred, within radius {@code r}. */
  static void mark(Svg svg, Motif motif, double x, double y, double r, Object main, Object second) {
    switch (motif) {
      case PUCUK_REBUNG -> shoots(svg, x, y, r, main, second);
      case BINTANG_BERANTAI -> {
        svg.path(star(x, y, r, r * 0.62, 8), Paint.fill(main));
        svg.path(star(x, y, r * 0.66, r * 0.4, 8), Paint.fill(second));
        svg.circle(x, y, r * 0.2, Paint.fill(main));
      }
      case JUMPUTAN -> {
        svg.circle(x, y, r * 0.34, Paint.stroke(main, r * 0.16));
        svg.circle(x, y, r * 0.1, Paint.fill(second));
        for (int i = 0; i < 8; i++) {
          double a = Math.PI * i / 4;
          double size = i % 2 == 0 ? 0.17 : 0.11;
          svg.circle(
              x + r * 0.76 * Math.sin(a),
              y - r * 0.76 * Math.cos(a),
              r * size,
              Paint.fill(i % 2 == 0 ? main : second));
        }
      }
      case ECOPRINT -> {
        for (int i = -1; i <= 1; i++) {
          int side = i;
          String at =
              "translate("
                  + Svg.n(x)
                  + " "
                  + Svg.n(y + r * 0.85)
                  + ") rotate("
                  + side * 42
                  + ") scale(";
          svg.transformed(
              at + Svg.ratio(r * (side == 0 ? 0.0172 : 0.0135)) + ")",
              () -> {
                svg.path(Leaf.TEAK.outline(), Paint.fill(side == 0 ? main : second));
                svg.line(0, 0, 0, -84, Paint.stroke(side == 0 ? second : main, 4));
              });
        }
      }
      case ANYAMAN -> weave(svg, x, y, r, main, second);
    }
  }

  private static void shoots(Svg svg, double x, double y, double r, Object main, Object second) {
    for (int i = -1; i <= 1; i += 2) {
      double cx = x + i * r * 0.55;
      svg.path(
          Path.at(cx - r * 0.42, y + r * 0.66)
              .line(cx, y - r * 0.3)
              .line(cx + r * 0.42, y + r * 0.66)
              .close(),
          Paint.fill(second));
    }
    svg.path(
        Path.at(x - r * 0.6, y + r * 0.66).line(x, y - r).line(x + r * 0.6, y + r * 0.66).close(),
        Paint.fill(main));
    svg.path(
        Path.at(x - r * 0.36, y + r * 0.66)
            .line(x, y - r * 0.36)
            .line(x + r * 0.36, y + r * 0.66)
            .close(),
        Paint.fill(second));
    svg.path(
        Path.at(x - r * 0.16, y + r * 0.66)
            .line(x, y + r * 0.14)
            .line(x + r * 0.16, y + r * 0.66)
            .close(),
        Paint.fill(main));
    svg.rect(x - r, y + r * 0.74, 2 * r, r * 0.1, Paint.fill(main));
  }

  private static void weave(Svg svg, double x, double y, double r, Object main, Object second) {
    svg.turned(
        45,
        x,
        y,
        () -> {
          double s = r * 0.46;
          for (int i = 0; i < 3; i++) {
            for (int j = 0; j < 3; j++) {
              boolean across = (i + j) % 2 == 0;
              double cx = x + (i - 1) * s;
              double cy = y + (j - 1) * s;
              double w = across ? s * 1.06 : s * 0.66;
              double h = across ? s * 0.66 : s * 1.06;
              svg.rect(cx - w / 2, cy - h / 2, w, h, s * 0.14, Paint.fill(across ? main : second));
            }
          }
        });
  }
}
