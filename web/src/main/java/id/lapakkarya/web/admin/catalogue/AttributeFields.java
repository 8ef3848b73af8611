package id.lapakkarya.web.admin.catalogue;

import id.lapakkarya.catalogue.AttributeView;
import id.lapakkarya.platform.Violations;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The attributes of a product as they stand in the form: a field for each that is asked for its
 * category, and further ones as people name them. What was typed moves between the two as the
 * category changes, and nothing is lost.
 */
public class AttributeFields implements Serializable {
  private static final long serialVersionUID = 1L;

  private final List<AttributeField> fields = new ArrayList<>();
  private final List<String> order = new ArrayList<>();
  private String others = "";

  AttributeFields(Map<String, String> stored) {
    order.addAll(stored.keySet());
    others = Pairs.print(stored, "\n");
  }

  /** Has a field for each of these from now on. */
  void ask(List<AttributeView> definitions) {
    List<String> lines = new ArrayList<>(plain(others).lines().toList());
    fields.stream()
        .filter(each -> !each.text().isEmpty())
        .forEach(each -> lines.add(Pairs.print(each.key(), each.text())));
    fields.clear();
    for (AttributeView each : definitions) {
      String key = each.attribute().key();
      String value = "";
      for (String line : List.copyOf(lines)) {
        int equals = line.indexOf('=');
        if (equals > 0 && line.substring(0, equals).strip().equals(key)) {
          value = Pairs.value(line.substring(equals + 1));
          lines.remove(line);
        }
      }
      fields.add(new AttributeField(each, value));
    }
    others = String.join("\n", lines);
  }

  /** All of them, those that were stored in the order they had. */
  Map<String, String> read(Violations violations) {
    Map<String, String> all = new LinkedHashMap<>();
    fields.stream()
        .filter(each -> !each.text().isEmpty())
        .forEach(each -> all.put(each.key(), each.text()));
    Pairs.read("attributes", others, violations).forEach(all::putIfAbsent);
    Map<String, String> ordered = new LinkedHashMap<>();
    order.stream().filter(all::containsKey).forEach(key -> ordered.put(key, all.get(key)));
    all.forEach(ordered::putIfAbsent);
    return ordered;
  }

  /** All of them as one text, a line for each. */
  String text() {
    return Pairs.print(read(new Violations()), "\n");
  }

  /** Takes that text instead of all that stands here. */
  void put(String text) {
    List<AttributeView> asked = fields.stream().map(AttributeField::definition).toList();
    fields.clear();
    others = text;
    ask(asked);
  }

  private static String plain(String text) {
    return text == null ? "" : text;
  }

  public List<AttributeField> getFields() {
    return fields;
  }

  public String getOthers() {
    return others;
  }

  public void setOthers(String others) {
    this.others = others;
  }
}
