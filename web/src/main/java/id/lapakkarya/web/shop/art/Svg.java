package id.lapakkarya.web.shop.art;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * A canvas that writes SVG by presentation attributes only, so that a picture also shows under a
 * content security policy that forbids inline styles. Ids carry a prefix made from the picture's
 * key: several pictures may share one page.
 */
final class Svg {
  private final int width;
  private final int height;
  private final String prefix;
  private final StringBuilder defs = new StringBuilder();
  private StringBuilder body = new StringBuilder();
  private final Map<Object, String> tiles = new HashMap<>();
  private final Map<Object, String> stamps = new HashMap<>();
  private int ids;

  Svg(int width, int height, String key) {
    this.width = width;
    this.height = height;
    this.prefix = "a" + Long.toString(Chance.hash(key) >>> 1, 36) + "-";
  }

  /**
   * A number with at most one decimal: a tenth of a unit cannot be seen and halves the size of a
   * path.
   */
  static String n(double value) {
    long tenths = Math.round(value * 10);
    return tenths % 10 == 0
        ? Long.toString(tenths / 10)
        : String.format(
            Locale.ROOT,
            "%s%d.%d",
            tenths < 0 ? "-" : "",
            Math.abs(tenths) / 10,
            Math.abs(tenths) % 10);
  }

  /** A ratio, where a tenth would be too coarse. */
  static String ratio(double value) {
    String text = String.format(Locale.ROOT, "%.4f", value);
    return text.replaceAll("0+$", "").replaceAll("\\.$", "");
  }

  static String escape(String text) {
    return text.replaceAll("[^\\x20-\\uD7FF\\uE000-\\uFFFD]", " ")
        .replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }

  void rect(double x, double y, double w, double h, double radius, Paint paint) {
    body.append("<rect x=\"").append(n(x)).append("\" y=\"").append(n(y));
    body.append("\" width=\"").append(n(w)).append("\" height=\"").append(n(h)).append('"');
    if (radius > 0) {
      body.append(" rx=\"").append(n(radius)).append('"');
    }
    body.append(paint.attributes()).append("/>");
  }

  void rect(double x, double y, double w, double h, Paint paint) {
    rect(x, y, w, h, 0, paint);
  }

  void circle(double x, double y, double r, Paint paint) {
    body.append("<circle cx=\"").append(n(x)).append("\" cy=\"").append(n(y));
    body.append("\" r=\"").append(n(r)).append('"').append(paint.attributes()).append("/>");
  }

  void ellipse(double x, double y, double rx, double ry, Paint paint) {
    body.append("<ellipse cx=\"").append(n(x)).append("\" cy=\"").append(n(y));
    body.append("\" rx=\"").append(n(rx)).append("\" ry=\"").append(n(ry)).append('"');
    body.append(paint.attributes()).append("/>");
  }

  void path(Object d, Paint paint) {
    body.append("<path d=\"").append(d).append('"').append(paint.attributes()).append("/>");
  }

  /** A shape used again and again: its outline is written once and then only painted. */
  void stamp(Object key, Supplier<Path> outline, Paint paint) {
    String id = stamps.get(key);
    if (id == null) {
      id = nextId();
      stamps.put(key, id);
      defs.append("<path id=\"").append(id).append("\" d=\"").append(outline.get()).append("\"/>");
    }
    body.append("<use href=\"#").append(id).append('"').append(paint.attributes()).append("/>");
  }

  /** A drawing that is at hand as a document of its own. */
  void drawn(String document) {
    body.append(document, document.indexOf('>') + 1, document.lastIndexOf("</svg>"));
  }

  void line(double x1, double y1, double x2, double y2, Paint paint) {
    path(Path.at(x1, y1).line(x2, y2), paint);
  }

  void moved(double x, double y, Runnable drawing) {
    transformed("translate(" + n(x) + " " + n(y) + ")", drawing);
  }

  void turned(double degrees, double x, double y, Runnable drawing) {
    transformed("rotate(" + n(degrees) + " " + n(x) + " " + n(y) + ")", drawing);
  }

  void scaled(double factor, double x, double y, Runnable drawing) {
    String shift = "translate(" + n(x * (1 - factor)) + " " + n(y * (1 - factor)) + ")";
    transformed(shift + " scale(" + ratio(factor) + ")", drawing);
  }

  void mirrored(double axis, Runnable drawing) {
    transformed("translate(" + n(2 * axis) + " 0) scale(-1 1)", drawing);
  }

  void transformed(String transform, Runnable drawing) {
    group("transform=\"" + transform + "\"", drawing);
  }

  void faded(double opacity, Runnable drawing) {
    group("opacity=\"" + ratio(opacity) + "\"", drawing);
  }

  void clipped(Object d, Runnable drawing) {
    String id = nextId();
    defs.append("<clipPath id=\"")
        .append(id)
        .append("\"><path d=\"")
        .append(d)
        .append("\"/></clipPath>");
    group("clip-path=\"url(#" + id + ")\"", drawing);
  }

  /**
   * Colour along a line given in parts of the shape's own box; stops are evenly spread unless they
   * name their place.
   */
  String linear(double x1, double y1, double x2, double y2, Stop... stops) {
    return gradient("linearGradient", coordinates(x1, y1, x2, y2), stops);
  }

  String vertical(Object from, Object to) {
    return linear(0, 0, 0, 1, Stop.at(0, from), Stop.at(1, to));
  }

  String diagonal(Object from, Object to) {
    return linear(0, 0, 1, 1, Stop.at(0, from), Stop.at(1, to));
  }

  String horizontal(Object from, Object to) {
    return linear(0, 0, 1, 0, Stop.at(0, from), Stop.at(1, to));
  }

  /**
   * Colour along the x axis of the page, repeated every {@code period}: the light on regular folds.
   */
  String folds(double from, double period, Stop... stops) {
    String where = coordinates(from, 0, from + period, 0);
    return gradient(
        "linearGradient",
        where + " gradientUnits=\"userSpaceOnUse\" spreadMethod=\"repeat\"",
        stops);
  }

  String radial(double cx, double cy, double r, Stop... stops) {
    String where = " cx=\"" + ratio(cx) + "\" cy=\"" + ratio(cy) + "\" r=\"" + ratio(r) + "\"";
    return gradient("radialGradient", where, stops);
  }

  String pattern(double x, double y, double w, double h, String transform, Consumer<Svg> tile) {
    StringBuilder outer = body;
    body = new StringBuilder();
    tile.accept(this);
    String drawn = body.toString();
    body = outer;
    String id = nextId();
    defs.append("<pattern id=\"").append(id).append("\" patternUnits=\"userSpaceOnUse\"");
    defs.append(" x=\"").append(n(x)).append("\" y=\"").append(n(y));
    defs.append("\" width=\"").append(n(w)).append("\" height=\"").append(n(h)).append('"');
    defs.append(place(transform)).append('>').append(drawn).append("</pattern>");
    return "url(#" + id + ")";
  }

  /** A pattern laid again: what is known by {@code key} is drawn once and then only placed. */
  String pattern(Object key, Tile tile, String transform) {
    String original = tiles.get(key);
    if (original == null) {
      String drawn = pattern(0, 0, tile.width(), tile.height(), transform, tile.drawing());
      tiles.put(key, drawn.substring(4, drawn.length() - 1));
      return drawn;
    }
    String id = nextId();
    defs.append("<pattern id=\"").append(id).append("\" href=\"").append(original).append('"');
    defs.append(place(transform)).append("/>");
    return "url(#" + id + ")";
  }

  private static String place(String transform) {
    return transform.isEmpty() ? "" : " patternTransform=\"" + transform + "\"";
  }

  String finish() {
    return "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 "
        + width
        + " "
        + height
        + "\" width=\""
        + width
        + "\" height=\""
        + height
        + "\" stroke-linecap=\"round\" stroke-linejoin=\"round\"><defs>"
        + defs
        + "</defs>"
        + body
        + "</svg>";
  }

  private void group(String attributes, Runnable drawing) {
    body.append("<g ").append(attributes).append('>');
    drawing.run();
    body.append("</g>");
  }

  private String gradient(String element, String where, Stop... stops) {
    String id = nextId();
    defs.append('<')
        .append(element)
        .append(" id=\"")
        .append(id)
        .append('"')
        .append(where)
        .append('>');
    for (Stop stop : stops) {
      defs.append(stop.element());
    }
    defs.append("</").append(element).append('>');
    return "url(#" + id + ")";
  }

  private static String coordinates(double x1, double y1, double x2, double y2) {
    return " x1=\""
        + ratio(x1)
        + "\" y1=\""
        + ratio(y1)
        + "\" x2=\""
        + ratio(x2)
        + "\" y2=\""
        + ratio(y2)
        + "\"";
  }

  private String nextId() {
    return prefix + ids++;
  }
}
