package id.lapakkarya.web.admin.catalogue;

import id.lapakkarya.catalogue.AttributeDesk;
import id.lapakkarya.catalogue.AttributeView;
import id.lapakkarya.catalogue.Catalogue;
import id.lapakkarya.platform.LocalText;
import id.lapakkarya.web.admin.Attempts;
import id.lapakkarya.web.admin.Movable;
import id.lapakkarya.web.admin.Notices;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The attributes of a category, and the form of one. */
@Named("adminAttributes")
@ViewScoped
public class Attributes implements Serializable {
  private static final long serialVersionUID = 1L;
  private static final String TEXTS = "admin.catalogue.attributes.";

  @Inject @Movable private AttributeDesk desk;
  @Inject @Movable private Catalogue catalogue;
  @Inject private Attempts attempts;
  @Inject private Notices notices;

  private final Map<String, LocalText> categories = new LinkedHashMap<>();
  private final List<AttributeView> all = new ArrayList<>();
  private String category;
  private AttributeForm form = new AttributeForm();

  public void load() {
    categories.clear();
    catalogue.categories().forEach(each -> categories.put(each.slug(), each.name()));
    if (category == null) {
      category = categories.keySet().stream().findFirst().orElse(null);
    }
    read();
  }

  private void read() {
    all.clear();
    desk.list().stream()
        .filter(each -> each.attribute().category().equals(category))
        .forEach(all::add);
  }

  /** Shows those of the category that was chosen. */
  public void choose() {
    form = new AttributeForm();
    read();
  }

  public void save() {
    boolean done =
        attempts.succeeds(
            () -> {
              if (form.getId() == 0) {
                desk.add(form.draft(category));
              } else {
                desk.change(form.getId(), form.draft(category));
              }
            });
    if (done) {
      notices.done(TEXTS + "saved", form.getName());
      choose();
    }
  }

  /** Puts it into the form. */
  public void edit(AttributeView attribute) {
    form = new AttributeForm(attribute);
  }

  public void leave() {
    form = new AttributeForm();
  }

  public void move(AttributeView attribute, int by) {
    if (attempts.succeeds(() -> desk.move(attribute.id(), by))) {
      read();
    }
  }

  public void archive(AttributeView attribute, boolean away) {
    if (attempts.succeeds(() -> desk.archive(attribute.id(), away))) {
      notices.done(TEXTS + (away ? "away" : "back"), attribute.attribute().name().id());
      choose();
    }
  }

  public Map<String, LocalText> getCategories() {
    return categories;
  }

  public List<AttributeView> getAll() {
    return all;
  }

  public AttributeForm getForm() {
    return form;
  }

  public String getCategory() {
    return category;
  }

  public void setCategory(String category) {
    this.category = category;
  }
}
