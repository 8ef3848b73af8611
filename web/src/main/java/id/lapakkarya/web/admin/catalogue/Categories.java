package id.lapakkarya.web.admin.catalogue;

import id.lapakkarya.catalogue.CategoryDesk;
import id.lapakkarya.web.admin.Attempts;
import id.lapakkarya.web.admin.Movable;
import id.lapakkarya.web.admin.Notices;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;

/** The categories of the market, in their order. */
@Named("adminCategories")
@ViewScoped
public class Categories implements Serializable {
  private static final long serialVersionUID = 1L;
  private static final String TEXTS = "admin.catalogue.categories.";

  @Inject @Movable private CategoryDesk desk;
  @Inject private Attempts attempts;
  @Inject private Notices notices;

  private final List<CategoryRow> rows = new ArrayList<>();
  private CategoryRow made = new CategoryRow();

  public void load() {
    rows.clear();
    desk.list().forEach(each -> rows.add(new CategoryRow(each)));
  }

  public void add() {
    if (attempts.succeeds(() -> desk.add(made.draft()))) {
      notices.done(TEXTS + "added", made.getNameId());
      made = new CategoryRow();
      load();
    }
  }

  public void save(CategoryRow row) {
    if (attempts.succeeds(() -> desk.change(row.draft()))) {
      notices.done(TEXTS + "saved", row.getNameId());
      load();
    }
  }

  public void move(CategoryRow row, int by) {
    if (attempts.succeeds(() -> desk.move(row.getSlug(), by))) {
      load();
    }
  }

  public void remove(CategoryRow row) {
    if (attempts.settles(() -> desk.remove(row.getSlug()))) {
      load();
      if (!attempts.wasOvertaken()) {
        notices.done(TEXTS + "removed", row.getNameId());
      }
    }
  }

  /** Those that others can stand below. */
  public List<CategoryRow> getFirstRow() {
    return rows.stream().filter(each -> each.getParent() == null).toList();
  }

  public List<CategoryRow> getRows() {
    return rows;
  }

  public CategoryRow getMade() {
    return made;
  }
}
