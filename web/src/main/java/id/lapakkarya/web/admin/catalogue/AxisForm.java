package id.lapakkarya.web.admin.catalogue;

import id.lapakkarya.catalogue.Axis;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** One thing that variants differ in as it stands in the form; what is wrong stays as typed. */
public class AxisForm implements Serializable {
  private static final long serialVersionUID = 1L;

  private String name = "";

  /** As the variants have it by now; empty for a new one. */
  private String was = "";

  private final List<Value> values = new ArrayList<>();
  private String more = "";

  /** A value, which may be given another name. */
  public static class Value implements Serializable {
    private static final long serialVersionUID = 1L;

    private String text;
    private String was;

    Value(String text, String was) {
      this.text = text;
      this.was = was;
    }

    public String getText() {
      return text;
    }

    public void setText(String text) {
      this.text = text == null ? "" : text;
    }
  }

  AxisForm() {}

  AxisForm(Axis axis) {
    name = axis.name();
    was = axis.name();
    axis.values().forEach(value -> values.add(new Value(value, value)));
  }

  Axis axis() {
    takeMore();
    return new Axis(name, values.stream().map(Value::getText).toList());
  }

  boolean isRenamed() {
    return !was.isEmpty() && !name.isBlank();
  }

  String was() {
    return was;
  }

  /** By the value that variants have, the one that they are to have. */
  Map<String, String> renamed() {
    return values.stream()
        .filter(value -> !value.was.isEmpty() && !value.text.isBlank())
        .collect(Collectors.toMap(value -> value.was, value -> value.text.strip(), (a, b) -> a));
  }

  /** The variants have these names by now. */
  void settle() {
    was = name.strip();
    values.forEach(value -> value.was = value.text.strip());
  }

  /** Takes over what is typed behind the values: one, or several after commas. */
  public void takeMore() {
    Stream.of(more.split("[,;\r\n]+"))
        .map(String::strip)
        .filter(text -> !text.isEmpty())
        .forEach(text -> values.add(new Value(text, "")));
    more = "";
  }

  public void remove(Value value) {
    values.remove(value);
  }

  /**
   * @param by places; negative is towards the first
   */
  public void move(Value value, int by) {
    int from = values.indexOf(value);
    int to = from + by;
    if (from >= 0 && to >= 0 && to < values.size()) {
      Collections.swap(values, from, to);
    }
  }

  public List<Value> getValues() {
    return values;
  }

  public String getName() {
    return name;
  }

  public void setName(String name) {
    this.name = name == null ? "" : name;
  }

  public String getMore() {
    return more;
  }

  public void setMore(String more) {
    this.more = more == null ? "" : more;
  }
}
