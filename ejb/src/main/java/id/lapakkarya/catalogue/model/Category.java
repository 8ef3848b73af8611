package id.lapakkarya.catalogue.model;

import id.lapakkarya.catalogue.CategoryDraft;
import id.lapakkarya.catalogue.CategoryView;
import id.lapakkarya.platform.LocalText;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import java.util.Optional;

/** A craft of the province's list. */
@Entity
@Table(name = "category")
@NamedQuery(name = "Category.all", query = "select c from Category c order by c.position")
public class Category {
  @Id private String slug;
  private String parent;

  @Column(name = "name_id")
  private String nameId;

  @Column(name = "name_en")
  private String nameEn;

  private int position;

  protected Category() {}

  public Category(CategoryDraft draft, int position) {
    this.slug = draft.slug();
    this.position = position;
    describe(draft);
  }

  /** Takes over its names and what it is a kind of. */
  public final void describe(CategoryDraft draft) {
    this.parent = draft.parent() == null || draft.parent().isBlank() ? null : draft.parent();
    this.nameId = draft.name().id().strip();
    this.nameEn = draft.name().en().strip();
  }

  public void standAt(int place) {
    this.position = place;
  }

  public CategoryView view() {
    return new CategoryView(slug, Optional.ofNullable(parent), new LocalText(nameId, nameEn));
  }
}
