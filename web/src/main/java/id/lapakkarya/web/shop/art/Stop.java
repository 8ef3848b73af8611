package id.lapakkarya.web.shop.art;

/** One colour of a gradient, at a place between 0 and 1. */
record Stop(double place, Object colour, double opacity) {
  static Stop at(double place, Object colour) {
    return new Stop(place, colour, 1);
  }

  static Stop at(double place, Object colour, double opacity) {
    return new Stop(place, colour, opacity);
  }

  String element() {
    String solid = "<stop offset=\"" + Svg.ratio(place) + "\" stop-color=\"" + colour + "\"";
    return solid + (opacity < 1 ? " stop-opacity=\"" + Svg.ratio(opacity) + "\"/>" : "/>");
  }
}
