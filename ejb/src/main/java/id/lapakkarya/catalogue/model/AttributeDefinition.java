package id.lapakkarya.catalogue.model;

import id.lapakkarya.catalogue.AttributeChoice;
import id.lapakkarya.catalogue.AttributeDraft;
import id.lapakkarya.catalogue.AttributeType;
import id.lapakkarya.catalogue.AttributeView;
import id.lapakkarya.platform.Aggregate;
import id.lapakkarya.platform.LocalText;
import id.lapakkarya.platform.TextMapConverter;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** An attribute that goods of a category have. */
@Entity
@Table(name = "attribute_definition")
@NamedQuery(
    name = "AttributeDefinition.all",
    query = "select a from AttributeDefinition a order by a.position, a.id")
public class AttributeDefinition extends Aggregate {
  private String category;

  @Column(name = "attribute_key")
  private String key;

  @Enumerated(EnumType.STRING)
  private AttributeType type;

  @Column(name = "name_id")
  private String nameId;

  @Column(name = "name_en")
  private String nameEn;

  private String unit;
  private boolean required;
  private boolean narrows;
  private boolean archived;
  private int position;

  /** Indonesian names by key. */
  @Convert(converter = TextMapConverter.class)
  private Map<String, String> choices;

  /** English names by key. */
  @Convert(converter = TextMapConverter.class)
  @Column(name = "choices_en")
  private Map<String, String> choicesEn;

  protected AttributeDefinition() {}

  public AttributeDefinition(AttributeDraft draft, int position) {
    this.category = draft.category();
    this.key = draft.key();
    this.position = position;
    describe(draft);
  }

  /** Takes over everything but its key and category. */
  public final void describe(AttributeDraft draft) {
    this.type = draft.type();
    this.nameId = draft.name().id().strip();
    this.nameEn = draft.name().en().strip();
    this.unit = draft.unit() == null ? "" : draft.unit().strip();
    this.required = draft.required();
    this.narrows = draft.narrows();
    Map<String, String> names = new LinkedHashMap<>();
    Map<String, String> namesEn = new LinkedHashMap<>();
    if (draft.type().isChosen()) {
      for (AttributeChoice each : draft.choices()) {
        names.put(each.key(), each.name().id().strip());
        namesEn.put(each.key(), each.name().en().strip());
      }
    }
    this.choices = names;
    this.choicesEn = namesEn;
  }

  public void standAt(int place) {
    this.position = place;
  }

  public void archive(boolean away) {
    this.archived = away;
  }

  public AttributeView view() {
    List<AttributeChoice> all =
        choices.entrySet().stream()
            .map(
                each ->
                    new AttributeChoice(
                        each.getKey(),
                        new LocalText(each.getValue(), choicesEn.getOrDefault(each.getKey(), ""))))
            .toList();
    return new AttributeView(
        id(),
        new AttributeDraft(
            category, key, type, new LocalText(nameId, nameEn), unit, required, narrows, all),
        archived);
  }
}
