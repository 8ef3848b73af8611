package id.lapakkarya.web.shop.art;

import java.util.List;

/**
 * A fabric cut to size: its repeats registered on a canvas, from where shapes are filled with them.
 */
final class Textile {
  private final Svg svg;
  private final Fabric fabric;
  private final double scale;

  Textile(Svg svg, Fabric fabric, double scale) {
    this.svg = svg;
    this.fabric = fabric;
    this.scale = scale;
  }

  Textile scaled(double factor) {
    return new Textile(svg, fabric, scale * factor);
  }

  String field(double x, double y) {
    return field(x, y, 0);
  }

  String field(double x, double y, double turn) {
    return cut("field", fabric.field(), x, y, turn);
  }

  String band(double x, double y) {
    return cut("band", fabric.band(), x, y, 0);
  }

  String end(double x, double y) {
    return cut("end", fabric.end(), x, y, 0);
  }

  double bandHeight() {
    return fabric.band().height() * scale;
  }

  double endHeight() {
    return fabric.end().height() * scale;
  }

  double endWidth() {
    return fabric.end().width() * scale;
  }

  private String cut(String part, Tile tile, double x, double y, double turn) {
    String place = "translate(" + Svg.n(x) + " " + Svg.n(y) + ")";
    String turned = turn == 0 ? place : place + " rotate(" + Svg.n(turn) + ")";
    String transform = turned + " scale(" + Svg.ratio(scale) + ")";
    return svg.pattern(List.of(fabric, part), tile, transform);
  }
}
