package id.lapakkarya.web.admin.catalogue;

import id.lapakkarya.catalogue.PersonalisationField;
import id.lapakkarya.platform.LocalText;
import id.lapakkarya.platform.Violations;
import id.lapakkarya.web.admin.Numbers;
import java.io.Serializable;
import java.util.List;
import java.util.stream.Stream;

/** A field that buyers fill in, as it stands in the form. */
public class AskedRow implements Serializable {
  private static final long serialVersionUID = 1L;
  private static final String BETWEEN = ";";

  /** Stays as it is, for carts know the field by it; empty for a new one. */
  private final String key;

  private String label = "";
  private String labelEn = "";
  private String hint = "";
  private String hintEn = "";
  private String longest = "40";
  private String choices = "";
  private boolean required = true;

  AskedRow() {
    key = "";
  }

  AskedRow(PersonalisationField field) {
    key = field.key();
    label = field.label().id();
    labelEn = field.label().en();
    hint = field.hint().id();
    hintEn = field.hint().en();
    longest = String.valueOf(field.longest());
    choices = String.join("; ", field.choices());
    required = field.required();
  }

  /**
   * The field as typed; what cannot be read is added to the violations.
   *
   * @param path of this row in the form
   */
  PersonalisationField field(String path, Violations violations) {
    List<String> all =
        Stream.of(choices.split(BETWEEN))
            .map(String::strip)
            .filter(each -> !each.isEmpty())
            .toList();
    return new PersonalisationField(
        key.isEmpty() ? PersonalisationField.keyFor(label) : key,
        new LocalText(label.strip(), labelEn.strip()),
        new LocalText(hint.strip(), hintEn.strip()),
        all.isEmpty()
            ? Numbers.readInt(path + ".longest", longest, violations)
            : PersonalisationField.LONGEST_TEXT,
        all,
        required);
  }

  private static String plain(String text) {
    return text == null ? "" : text;
  }

  public String getLabel() {
    return label;
  }

  public void setLabel(String label) {
    this.label = plain(label);
  }

  public String getLabelEn() {
    return labelEn;
  }

  public void setLabelEn(String labelEn) {
    this.labelEn = plain(labelEn);
  }

  public String getHint() {
    return hint;
  }

  public void setHint(String hint) {
    this.hint = plain(hint);
  }

  public String getHintEn() {
    return hintEn;
  }

  public void setHintEn(String hintEn) {
    this.hintEn = plain(hintEn);
  }

  public String getLongest() {
    return longest;
  }

  public void setLongest(String longest) {
    this.longest = plain(longest);
  }

  public String getChoices() {
    return choices;
  }

  public void setChoices(String choices) {
    this.choices = plain(choices);
  }

  public boolean isRequired() {
    return required;
  }

  public void setRequired(boolean required) {
    this.required = required;
  }
}
