package id.lapakkarya.web.admin.catalogue;

import id.lapakkarya.catalogue.CategoryDraft;
import id.lapakkarya.catalogue.KeptCategory;
import id.lapakkarya.platform.LocalText;
import java.io.Serializable;

/** A category as it stands in the list, or a new one below it. */
public class CategoryRow implements Serializable {
  private static final long serialVersionUID = 1L;

  private String slug;
  private String parent;
  private String nameId;
  private String nameEn;
  private final long goods;
  private final boolean removable;

  CategoryRow() {
    goods = 0;
    removable = false;
  }

  CategoryRow(KeptCategory kept) {
    slug = kept.category().slug();
    parent = kept.category().parent().orElse(null);
    nameId = kept.category().name().id();
    nameEn = kept.category().name().en();
    goods = kept.goods();
    removable = kept.isRemovable();
  }

  CategoryDraft draft() {
    return new CategoryDraft(
        slug, parent, new LocalText(nameId == null ? "" : nameId, nameEn == null ? "" : nameEn));
  }

  public long getGoods() {
    return goods;
  }

  public boolean isRemovable() {
    return removable;
  }

  public String getSlug() {
    return slug;
  }

  public void setSlug(String slug) {
    this.slug = slug;
  }

  public String getParent() {
    return parent;
  }

  public void setParent(String parent) {
    this.parent = parent;
  }

  public String getNameId() {
    return nameId;
  }

  public void setNameId(String nameId) {
    this.nameId = nameId;
  }

  public String getNameEn() {
    return nameEn;
  }

  public void setNameEn(String nameEn) {
    this.nameEn = nameEn;
  }
}
