package id.lapakkarya.web.admin.catalogue;

import id.lapakkarya.catalogue.BulkDone;
import id.lapakkarya.catalogue.BulkUndone;
import id.lapakkarya.catalogue.PriceRise;
import id.lapakkarya.catalogue.ProductBulk;
import id.lapakkarya.catalogue.ProductStatus;
import id.lapakkarya.catalogue.Repriced;
import id.lapakkarya.platform.Violations;
import id.lapakkarya.web.admin.Attempts;
import id.lapakkarya.web.admin.Movable;
import id.lapakkarya.web.admin.Notices;
import id.lapakkarya.web.admin.Numbers;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/** What is done to the goods that were ticked in the list, and taking it back. */
@Named("adminBulk")
@ViewScoped
public class GoodsBulk implements Serializable {
  private static final long serialVersionUID = 1L;
  private static final String TEXTS = "admin.catalogue.bulk.";

  @Inject @Movable private ProductBulk bulk;
  @Inject private Attempts attempts;
  @Inject private Notices notices;

  private final Map<Long, Boolean> chosen = new HashMap<>();
  private String category;
  private String amount;
  private PriceRise.Unit unit = PriceRise.Unit.PERCENT;
  private List<Repriced> preview = new ArrayList<>();
  private BulkDone done;
  private String doneText;
  private boolean pricesChanged;

  public void publish() {
    move(ProductStatus.PUBLISHED);
  }

  public void withdraw() {
    move(ProductStatus.DRAFT);
  }

  public void archive() {
    move(ProductStatus.ARCHIVED);
  }

  private void move(ProductStatus status) {
    change(status.name().toLowerCase(Locale.ROOT), false, () -> bulk.move(chosenIds(), status));
  }

  public void recategorise() {
    change("category", false, () -> bulk.recategorise(chosenIds(), category));
  }

  /** Shows what the ticked goods would cost. */
  public void previewPrices() {
    attempts.succeeds(
        () -> {
          Violations violations = new Violations();
          long typed = Numbers.read("rise", amount, violations);
          violations.throwIfAny();
          preview = new ArrayList<>(bulk.preview(chosenIds(), new PriceRise(unit, typed)));
        });
  }

  public void reprice() {
    List<Repriced> previewed = preview;
    preview = new ArrayList<>();
    change("prices", true, () -> bulk.reprice(previewed));
  }

  public void leavePrices() {
    preview = new ArrayList<>();
  }

  private void change(String what, boolean prices, Supplier<BulkDone> deed) {
    BulkDone[] changed = new BulkDone[1];
    if (attempts.succeeds(() -> changed[0] = deed.get())) {
      chosen.clear();
      boolean nothing = changed[0].count() == 0;
      done = nothing ? null : changed[0];
      doneText = nothing ? null : notices.text(TEXTS + "done." + what, changed[0].count());
      pricesChanged = prices;
      if (nothing) {
        notices.done(TEXTS + "nothing");
      }
    }
  }

  /** Takes back what was done last, as far as nobody has changed it since. */
  public void undo() {
    BulkUndone[] undone = new BulkUndone[1];
    boolean taken =
        attempts.settles(() -> undone[0] = pricesChanged ? bulk.undoPrices(done) : bulk.undo(done));
    if (taken && undone[0] != null) {
      done = null;
      if (undone[0].changedSince().isEmpty()) {
        notices.done(TEXTS + "undone", undone[0].restored());
      } else {
        notices.wrong(
            TEXTS + "undone.partly",
            undone[0].restored(),
            String.join(", ", undone[0].changedSince()));
      }
    }
  }

  /** Ticks these as well. */
  public void chooseAll(List<Long> products) {
    products.forEach(each -> chosen.put(each, true));
  }

  public void chooseNone() {
    chosen.clear();
  }

  private Set<Long> chosenIds() {
    return chosen.entrySet().stream()
        .filter(each -> Boolean.TRUE.equals(each.getValue()))
        .map(Map.Entry::getKey)
        .collect(Collectors.toSet());
  }

  public int getCount() {
    return chosenIds().size();
  }

  public String getCountText() {
    return notices.text(TEXTS + "chosen", getCount());
  }

  /** By product, whether it is ticked. */
  public Map<Long, Boolean> getChosen() {
    return chosen;
  }

  public List<Repriced> getPreview() {
    return preview;
  }

  public PriceRise.Unit[] getUnits() {
    return PriceRise.Unit.values();
  }

  /** What was done last and can be taken back; null for nothing. */
  public BulkDone getDone() {
    return done;
  }

  public String getDoneText() {
    return doneText;
  }

  public String getCategory() {
    return category;
  }

  public void setCategory(String category) {
    this.category = category;
  }

  public String getAmount() {
    return amount;
  }

  public void setAmount(String amount) {
    this.amount = amount;
  }

  public PriceRise.Unit getUnit() {
    return unit;
  }

  public void setUnit(PriceRise.Unit unit) {
    this.unit = unit;
  }
}
