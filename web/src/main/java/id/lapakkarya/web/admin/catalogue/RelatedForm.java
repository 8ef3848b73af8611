package id.lapakkarya.web.admin.catalogue;

import id.lapakkarya.catalogue.ProductDesk;
import id.lapakkarya.catalogue.ProductStatus;
import id.lapakkarya.catalogue.ProductView;
import id.lapakkarya.catalogue.RelatedGoods;
import id.lapakkarya.web.admin.Attempts;
import id.lapakkarya.web.admin.Movable;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Consumer;

/** The works shown beside a product; each change of them is in force at once. */
@Named("adminRelated")
@ViewScoped
public class RelatedForm implements Serializable {
  private static final long serialVersionUID = 1L;
  private static final int MOST_FOUND = 8;

  @Inject @Movable private RelatedGoods goods;
  @Inject @Movable private ProductDesk desk;
  @Inject private Attempts attempts;

  private long product;
  private List<ProductView> chosen = new ArrayList<>();
  private String text = "";

  /** Works that fit the text; null before anybody looked. */
  private List<ProductView> found;

  /** Shows what stands beside that product. */
  void show(long shown) {
    product = shown;
    chosen = new ArrayList<>(goods.of(shown));
    found = null;
  }

  /** Looks for published works that do not stand there yet. */
  public void look() {
    ProductDesk.Query query =
        new ProductDesk.Query(
            text == null ? "" : text.strip(),
            null,
            ProductStatus.PUBLISHED,
            ProductDesk.Sort.NAME,
            true,
            0,
            MOST_FOUND + RelatedGoods.MOST + 1);
    List<Long> there = ids(chosen);
    found =
        new ArrayList<>(
            desk.list(query).items().stream()
                .filter(each -> each.id() != product && !there.contains(each.id()))
                .limit(MOST_FOUND)
                .toList());
  }

  public void add(ProductView work) {
    arrange(ids -> ids.add(work.id()));
    look();
  }

  public void remove(ProductView work) {
    arrange(ids -> ids.remove(work.id()));
  }

  /**
   * @param by places; negative is towards the first
   */
  public void move(ProductView work, int by) {
    arrange(
        ids -> {
          int from = ids.indexOf(work.id());
          int to = from + by;
          if (from >= 0 && to >= 0 && to < ids.size()) {
            Collections.swap(ids, from, to);
          }
        });
  }

  private void arrange(Consumer<List<Long>> change) {
    List<Long> ids = new ArrayList<>(ids(chosen));
    change.accept(ids);
    attempts.succeeds(() -> chosen = new ArrayList<>(goods.arrange(product, ids)));
  }

  private static List<Long> ids(List<ProductView> works) {
    return works.stream().map(ProductView::id).toList();
  }

  public List<ProductView> getChosen() {
    return chosen;
  }

  public List<ProductView> getFound() {
    return found;
  }

  public boolean isFull() {
    return chosen.size() >= RelatedGoods.MOST;
  }

  public String getText() {
    return text;
  }

  public void setText(String text) {
    this.text = text;
  }
}
