package id.lapakkarya.web.admin.catalogue;

import id.lapakkarya.catalogue.ProductView;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * What somebody else has changed in a product since it was opened here, beside what stands in the
 * form. Until it is decided, nothing of either is lost.
 */
public class ProductComparison implements Serializable {
  private static final long serialVersionUID = 1L;

  private final ProductView now;
  private final List<Line> lines = new ArrayList<>();

  /** A field that they have changed, and that stands otherwise in the form. */
  public static class Line implements Serializable {
    private static final long serialVersionUID = 1L;

    private final String key;
    private final String mine;
    private final String theirs;
    private String choice;

    Line(String key, String before, String mine, String theirs) {
      this.key = key;
      this.mine = mine;
      this.theirs = theirs;
      this.choice = mine.equals(before) ? "theirs" : "mine";
    }

    boolean isTheirs() {
      return "theirs".equals(choice);
    }

    /** As {@link ProductForm#texts} names the field. */
    public String getKey() {
      return key;
    }

    public String getMine() {
      return mine;
    }

    public String getTheirs() {
      return theirs;
    }

    /** Whose text is kept: {@code mine} or {@code theirs}. */
    public String getChoice() {
      return choice;
    }

    public void setChoice(String choice) {
      this.choice = choice;
    }
  }

  /**
   * @param before as the form began
   * @param mine as the form is
   * @param now as it is stored by now
   */
  ProductComparison(ProductView before, ProductForm mine, ProductView now) {
    this.now = now;
    Map<String, String> was = new ProductForm(before).texts();
    Map<String, String> typed = mine.texts();
    new ProductForm(now)
        .texts()
        .forEach(
            (key, theirs) -> {
              boolean changed = !theirs.equals(was.get(key));
              if (changed && typed.containsKey(key) && !theirs.equals(typed.get(key))) {
                lines.add(new Line(key, was.get(key), typed.get(key), theirs));
              }
            });
  }

  /** Brings the form to what was decided. */
  void settle(ProductForm form) {
    lines.stream().filter(Line::isTheirs).forEach(line -> form.put(line.key, line.theirs));
    form.adopt(now);
  }

  ProductView now() {
    return now;
  }

  public List<Line> getLines() {
    return lines;
  }
}
