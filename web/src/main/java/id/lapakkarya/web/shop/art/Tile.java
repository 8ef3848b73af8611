package id.lapakkarya.web.shop.art;

import java.util.function.Consumer;

/** One repeat of a pattern; it fills {@code width} by {@code height} without a seam. */
record Tile(double width, double height, Consumer<Svg> drawing) {}
