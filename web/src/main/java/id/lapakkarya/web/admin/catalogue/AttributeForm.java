package id.lapakkarya.web.admin.catalogue;

import id.lapakkarya.catalogue.AttributeChoice;
import id.lapakkarya.catalogue.AttributeDraft;
import id.lapakkarya.catalogue.AttributeType;
import id.lapakkarya.catalogue.AttributeView;
import id.lapakkarya.platform.LocalText;
import java.io.Serializable;
import java.util.List;
import java.util.stream.Collectors;

/** An attribute as it stands in the form: one that is defined, or a new one. */
public class AttributeForm implements Serializable {
  private static final long serialVersionUID = 1L;
  private static final String PART = "|";

  private final long id;
  private String key;
  private String name;
  private String nameEn;
  private AttributeType type = AttributeType.TEXT;
  private String unit;
  private String choices;
  private boolean required;
  private boolean narrows;

  AttributeForm() {
    id = 0;
  }

  AttributeForm(AttributeView view) {
    id = view.id();
    AttributeDraft attribute = view.attribute();
    key = attribute.key();
    name = attribute.name().id();
    nameEn = attribute.name().en();
    type = attribute.type();
    unit = attribute.unit();
    required = attribute.required();
    narrows = attribute.narrows();
    choices =
        attribute.choices().stream()
            .map(each -> String.join(" | ", each.key(), each.name().id(), each.name().en()))
            .collect(Collectors.joining("\n"));
  }

  /** A choice without names is called by its key. */
  AttributeDraft draft(String category) {
    return new AttributeDraft(
        category,
        key,
        type,
        new LocalText(plain(name), plain(nameEn)),
        unit,
        required,
        narrows,
        choices());
  }

  private List<AttributeChoice> choices() {
    return plain(choices)
        .lines()
        .filter(line -> !line.isBlank())
        .map(
            line -> {
              String[] parts = line.split("\\" + PART, 3);
              String choice = parts[0].strip();
              String named = parts.length > 1 ? parts[1].strip() : choice;
              return new AttributeChoice(
                  choice, new LocalText(named, parts.length > 2 ? parts[2].strip() : named));
            })
        .toList();
  }

  private static String plain(String text) {
    return text == null ? "" : text;
  }

  public AttributeType[] getTypes() {
    return AttributeType.values();
  }

  /** Of the one that is being changed; 0 for a new one. */
  public long getId() {
    return id;
  }

  public String getKey() {
    return key;
  }

  public void setKey(String key) {
    this.key = key;
  }

  public String getName() {
    return name;
  }

  public void setName(String name) {
    this.name = name;
  }

  public String getNameEn() {
    return nameEn;
  }

  public void setNameEn(String nameEn) {
    this.nameEn = nameEn;
  }

  public AttributeType getType() {
    return type;
  }

  public void setType(AttributeType type) {
    this.type = type;
  }

  public String getUnit() {
    return unit;
  }

  public void setUnit(String unit) {
    this.unit = unit;
  }

  public String getChoices() {
    return choices;
  }

  public void setChoices(String choices) {
    this.choices = choices;
  }

  public boolean isRequired() {
    return required;
  }

  public void setRequired(boolean required) {
    this.required = required;
  }

  public boolean isNarrows() {
    return narrows;
  }

  public void setNarrows(boolean narrows) {
    this.narrows = narrows;
  }
}
