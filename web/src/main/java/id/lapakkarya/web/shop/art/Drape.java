package id.lapakkarya.web.shop.art;

/**
 * A hanging piece whose folds are cut into narrow strips, each shifted and lit by its place on the
 * fold.
 */
record Drape(
    double left, double width, double top, double bottom, double fold, double depth, double phase) {
  private static final double SLICE = 12;

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
