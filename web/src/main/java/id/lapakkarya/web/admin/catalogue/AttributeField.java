package id.lapakkarya.web.admin.catalogue;

import id.lapakkarya.catalogue.AttributeChoice;
import id.lapakkarya.catalogue.AttributeType;
import id.lapakkarya.catalogue.AttributeView;
import id.lapakkarya.platform.LocalText;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** An attribute of a product as it stands in the form. */
public class AttributeField implements Serializable {
  private static final long serialVersionUID = 1L;

  private final AttributeView definition;
  private String value;
  private final Map<String, Boolean> chosen = new LinkedHashMap<>();
  private final List<Option> options = new ArrayList<>();

  /**
   * One of the values to choose from.
   *
   * @param name null where the page has words of its own: yes and no
   */
  public record Option(String key, LocalText name) implements Serializable {}

  AttributeField(AttributeView definition, String value) {
    this.definition = definition;
    this.value = value;
    if (isYesNo()) {
      options.add(new Option("yes", null));
      options.add(new Option("no", null));
    }
    for (AttributeChoice each : definition.attribute().choices()) {
      options.add(new Option(each.key(), each.name()));
    }
    if (!value.isBlank() && (isOne() || isSeveral())) {
      for (String each : definition.valuesIn(value)) {
        if (options.stream().noneMatch(option -> option.key().equals(each))) {
          options.add(new Option(each, new LocalText(each, each)));
        }
        chosen.put(each, true);
      }
    }
  }

  /** As products keep it; empty for none. */
  String text() {
    if (!isSeveral()) {
      return value == null ? "" : value.strip();
    }
    return options.stream()
        .map(Option::key)
        .filter(each -> Boolean.TRUE.equals(chosen.get(each)))
        .collect(Collectors.joining(", "));
  }

  AttributeView definition() {
    return definition;
  }

  String key() {
    return definition.attribute().key();
  }

  private boolean isYesNo() {
    return definition.attribute().type() == AttributeType.YES_NO;
  }

  /** Whether it is one of a list. */
  public boolean isOne() {
    return isYesNo() || definition.attribute().type() == AttributeType.CHOICE;
  }

  /** Whether it is several of a list. */
  public boolean isSeveral() {
    return definition.attribute().type() == AttributeType.CHOICES;
  }

  public boolean isNumber() {
    return definition.attribute().type() == AttributeType.NUMBER;
  }

  /** What violations call it. */
  public String getField() {
    return "attributes." + key();
  }

  public LocalText getName() {
    return definition.attribute().name();
  }

  /** Whether it names motifs, of which some are on record. */
  public boolean isMotif() {
    return key().equals("motif");
  }

  /** Of a number; else blank. */
  public String getUnit() {
    return isNumber() ? definition.attribute().unit() : "";
  }

  public boolean isRequired() {
    return definition.attribute().required();
  }

  public List<Option> getOptions() {
    return options;
  }

  public Map<String, Boolean> getChosen() {
    return chosen;
  }

  public String getValue() {
    return value;
  }

  public void setValue(String value) {
    this.value = value;
  }
}
