package id.lapakkarya.web.shop.art;

/** The outline of a shape, written step by step. */
final class Path {
  private final StringBuilder d = new StringBuilder();

  private Path() {}

  static Path empty() {
    return new Path();
  }

  static Path at(double x, double y) {
    return new Path().move(x, y);
  }

  /**
   * A closed outline through points on a ring whose radius wobbles: handmade rather than
   * compass-drawn.
   */
  static Path blob(
      double cx, double cy, double rx, double ry, int points, double wobble, Chance chance) {
    double[] xs = new double[points];
    double[] ys = new double[points];
    for (int i = 0; i < points; i++) {
      double angle = 2 * Math.PI * i / points;
      double reach = 1 + chance.between(-wobble, wobble);
      xs[i] = cx + rx * reach * Math.cos(angle);
      ys[i] = cy + ry * reach * Math.sin(angle);
    }
    return ring(xs, ys);
  }

  /** A closed smooth outline through the given points. */
  static Path ring(double[] xs, double[] ys) {
    int last = xs.length - 1;
    Path path = at((xs[last] + xs[0]) / 2, (ys[last] + ys[0]) / 2);
    for (int i = 0; i <= last; i++) {
      int next = i == last ? 0 : i + 1;
      path.quad(xs[i], ys[i], (xs[i] + xs[next]) / 2, (ys[i] + ys[next]) / 2);
    }
    return path.close();
  }

  static Path box(double x, double y, double w, double h) {
    return at(x, y).line(x + w, y).line(x + w, y + h).line(x, y + h).close();
  }

  static Path oval(double cx, double cy, double rx, double ry) {
    return at(cx - rx, cy).arc(rx, ry, true, cx + rx, cy).arc(rx, ry, true, cx - rx, cy).close();
  }

  Path move(double x, double y) {
    return step("M", x, y);
  }

  Path line(double x, double y) {
    return step("L", x, y);
  }

  Path quad(double x1, double y1, double x, double y) {
    return step("Q", x1, y1, x, y);
  }

  Path curve(double x1, double y1, double x2, double y2, double x, double y) {
    return step("C", x1, y1, x2, y2, x, y);
  }

  Path arc(double rx, double ry, boolean clockwise, double x, double y) {
    d.append('A')
        .append(Svg.n(rx))
        .append(' ')
        .append(Svg.n(ry))
        .append(" 0 0 ")
        .append(clockwise ? 1 : 0);
    d.append(' ').append(Svg.n(x)).append(' ').append(Svg.n(y));
    return this;
  }

  /** A point, which a round stroke turns into a dot: many dots of one size in one short path. */
  Path dot(double x, double y) {
    move(x, y);
    d.append("h0");
    return this;
  }

  Path close() {
    d.append('Z');
    return this;
  }

  @Override
  public String toString() {
    return d.toString();
  }

  private Path step(String command, double... numbers) {
    d.append(command);
    for (int i = 0; i < numbers.length; i++) {
      d.append(i == 0 ? "" : " ").append(Svg.n(numbers[i]));
    }
    return this;
  }
}
