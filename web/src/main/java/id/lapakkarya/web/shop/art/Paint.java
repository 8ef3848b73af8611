package id.lapakkarya.web.shop.art;

/** How a shape is painted; {@code null} means that the attribute is not written. */
record Paint(Object fill, Object stroke, double width, double opacity, String dashes) {
  static Paint fill(Object fill) {
    return new Paint(fill, null, 0, 1, null);
  }

  static Paint fill(Object fill, double opacity) {
    return new Paint(fill, null, 0, opacity, null);
  }

  static Paint stroke(Object stroke, double width) {
    return new Paint("none", stroke, width, 1, null);
  }

  static Paint stroke(Object stroke, double width, double opacity) {
    return new Paint("none", stroke, width, opacity, null);
  }

  Paint outlined(Object colour, double strokeWidth) {
    return new Paint(fill, colour, strokeWidth, opacity, dashes);
  }

  Paint dashed(String lengths) {
    return new Paint(fill, stroke, width, opacity, lengths);
  }

  String attributes() {
    StringBuilder text = new StringBuilder(" fill=\"").append(fill).append('"');
    if (stroke != null) {
      text.append(" stroke=\"").append(stroke).append("\" stroke-width=\"").append(Svg.n(width));
      text.append('"');
    }
    if (dashes != null) {
      text.append(" stroke-dasharray=\"").append(dashes).append('"');
    }
    if (opacity < 1) {
      text.append(" opacity=\"").append(Svg.ratio(opacity)).append('"');
    }
    return text.toString();
  }
}
