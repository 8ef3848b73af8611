package id.lapakkarya.web.admin.catalogue;

import id.lapakkarya.catalogue.Catalogue;
import id.lapakkarya.catalogue.ChangeDesk;
import id.lapakkarya.catalogue.ProductDesk;
import id.lapakkarya.catalogue.ProductStatus;
import id.lapakkarya.catalogue.SkuView;
import id.lapakkarya.inventory.StockDesk;
import id.lapakkarya.platform.LapakException;
import id.lapakkarya.platform.LocalText;
import id.lapakkarya.platform.Rupiah;
import id.lapakkarya.platform.Violations;
import id.lapakkarya.web.admin.Attempts;
import id.lapakkarya.web.admin.Movable;
import id.lapakkarya.web.admin.Numbers;
import id.lapakkarya.web.platform.Problems;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The goods of the Lapas acted for; prices and stock are changed in the list itself. */
@Named("adminProducts")
@ViewScoped
public class Products implements Serializable {
  private static final long serialVersionUID = 1L;

  @Inject @Movable private ProductDesk desk;
  @Inject @Movable private StockDesk stock;
  @Inject @Movable private ChangeDesk changes;
  @Inject @Movable private Catalogue catalogue;
  @Inject private Attempts attempts;
  @Inject private Problems problems;

  private String text;
  private String category;
  private String statusName;
  private ProductTable table;
  private final Map<String, LocalText> categories = new LinkedHashMap<>();

  public void load() {
    catalogue.categories().forEach(each -> categories.put(each.slug(), each.name()));
    boolean known = category != null && categories.containsKey(category);
    table =
        new ProductTable(
            desk, stock, changes, text, known ? category : null, getStatus(), isWaitingOnly());
  }

  /** Takes the typed price into force at once, unless others have set one that was not seen. */
  public void reprice(Shelf shelf, ShelfVariant variant) {
    variant.uncontest();
    boolean done =
        attempts.succeeds(
            () -> {
              Violations violations = new Violations();
              Rupiah price = Rupiah.of(Numbers.read("price", variant.getPrice(), violations));
              violations.throwIfAny();
              variant.repriced(setPrice(shelf, variant, price));
            });
    if (!done) {
      variant.refusePrice(told("price"));
    }
  }

  /** Sets the price from before what was saved last, unless others have set one since. */
  public void takeBackPrice(Shelf shelf, ShelfVariant variant) {
    variant.takeBack();
    reprice(shelf, variant);
    if (variant.getPriceProblem() == null) {
      variant.tookBack();
    }
  }

  private SkuView setPrice(Shelf shelf, ShelfVariant variant, Rupiah price) {
    try {
      return desk
          .reprice(shelf.product().id(), variant.getSku(), variant.seen(), price)
          .skus()
          .stream()
          .filter(each -> each.sku().equals(variant.getSku()))
          .findFirst()
          .orElseThrow();
    } catch (LapakException refusal) {
      if (refusal.details().get("price") instanceof Rupiah others) {
        variant.contest(others);
      }
      throw refusal;
    }
  }

  /** Takes the typed count of what is on hand. */
  public void count(ShelfVariant variant) {
    boolean done =
        attempts.succeeds(
            () -> {
              Violations violations = new Violations();
              int onHand = Numbers.readInt("onHand", variant.getOnHand(), violations);
              violations.throwIfAny();
              variant.counted(stock.count(variant.getSku(), onHand, null));
            });
    if (!done) {
      variant.refuseStock(told("onHand"));
    }
  }

  private String told(String field) {
    String own = problems.of(field);
    return own == null ? String.join(" ", problems.getAll()) : own;
  }

  public LocalText categoryName(String slug) {
    return categories.getOrDefault(slug, new LocalText(slug, slug));
  }

  public ProductStatus getStatus() {
    return Stream.of(ProductStatus.values())
        .filter(each -> each.name().equalsIgnoreCase(statusName))
        .findFirst()
        .orElse(null);
  }

  /** Only those of which a change waits to be approved. */
  public boolean isWaitingOnly() {
    return "waiting".equals(statusName);
  }

  public ProductStatus[] getStatuses() {
    return ProductStatus.values();
  }

  public boolean isFiltered() {
    return isWaitingOnly()
        || getStatus() != null
        || category != null
        || text != null && !text.isBlank();
  }

  /** Ids of the goods on the page of the list that is shown. */
  public List<Long> getShown() {
    return table.getShown();
  }

  public ProductTable getTable() {
    return table;
  }

  public Map<String, LocalText> getCategories() {
    return categories;
  }

  public String getText() {
    return text;
  }

  public void setText(String text) {
    this.text = text;
  }

  public String getCategory() {
    return category;
  }

  public void setCategory(String category) {
    this.category = category;
  }

  public String getStatusName() {
    return statusName;
  }

  public void setStatusName(String statusName) {
    this.statusName = statusName;
  }
}
