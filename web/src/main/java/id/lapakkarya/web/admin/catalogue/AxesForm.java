package id.lapakkarya.web.admin.catalogue;

import id.lapakkarya.catalogue.Axes;
import id.lapakkarya.catalogue.Axis;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What the variants of a product differ in, as it stands in the form. */
public class AxesForm implements Serializable {
  private static final long serialVersionUID = 1L;
  private static final String VALUES = " = ";
  private static final String NEXT = "; ";

  private final List<AxisForm> rows = new ArrayList<>();

  AxesForm(Axes axes) {
    axes.all().forEach(axis -> rows.add(new AxisForm(axis)));
  }

  /** As typed, with whatever is wrong in it. */
  Axes axes() {
    return new Axes(rows.stream().map(AxisForm::axis).toList());
  }

  /** The options of a variant under the names that are typed by now. */
  Map<String, String> renamed(Map<String, String> options) {
    Map<String, String> renamed = new LinkedHashMap<>();
    options.forEach(
        (name, value) -> {
          AxisForm axis =
              rows.stream()
                  .filter(row -> row.isRenamed() && row.was().equals(name))
                  .findFirst()
                  .orElse(null);
          if (axis == null) {
            renamed.putIfAbsent(name, value);
          } else {
            renamed.put(axis.getName().strip(), axis.renamed().getOrDefault(value, value));
          }
        });
    return renamed;
  }

  /** The variants have all these names by now. */
  void settle() {
    rows.forEach(AxisForm::settle);
  }

  /**
   * One more; the first time those that the variants show already.
   *
   * @param variants their options
   */
  void add(List<Map<String, String>> variants) {
    Axes shown = rows.isEmpty() ? Axes.of(variants) : Axes.NONE;
    if (!shown.isEmpty()) {
      shown.all().forEach(axis -> rows.add(new AxisForm(axis)));
    } else if (isRoom()) {
      rows.add(new AxisForm());
    }
  }

  public void remove(AxisForm axis) {
    rows.remove(axis);
  }

  public boolean isRoom() {
    return rows.size() < Axes.MOST;
  }

  public List<AxisForm> getRows() {
    return rows;
  }

  /** E.g. {@code ukuran = S; M}, each axis on a line of its own. */
  String text() {
    return rows.stream()
        .map(
            row ->
                row.getName()
                    + VALUES
                    + row.getValues().stream()
                        .map(AxisForm.Value::getText)
                        .collect(Collectors.joining(NEXT)))
        .collect(Collectors.joining("\n"));
  }

  /** Reads what {@link #text} writes. */
  void put(String text) {
    rows.clear();
    text.lines()
        .map(line -> line.split(VALUES, 2))
        .filter(parts -> parts.length == 2)
        .map(parts -> new Axis(parts[0], Stream.of(parts[1].split(NEXT)).toList()))
        .forEach(axis -> rows.add(new AxisForm(axis)));
  }
}
