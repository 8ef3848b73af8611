package id.lapakkarya.catalogue;

import java.io.Serializable;
import java.util.List;
import java.util.stream.Stream;

/**
 * One thing that variants of a product differ in, such as {@code ukuran}, with its values in the
 * order in which buyers see them.
 */
public record Axis(String name, List<String> values) implements Serializable {
  public Axis {
    name = plain(name);
    values = (values == null ? Stream.<String>of() : values.stream()).map(Axis::plain).toList();
  }

  private static String plain(String text) {
    return text == null ? "" : text.strip();
  }
}
