package id.lapakkarya.web.admin.catalogue;

import id.lapakkarya.catalogue.Catalogue;
import id.lapakkarya.catalogue.ChangeDesk;
import id.lapakkarya.catalogue.ChangeSetView;
import id.lapakkarya.catalogue.MotifView;
import id.lapakkarya.catalogue.PaperGap;
import id.lapakkarya.catalogue.ProductDesk;
import id.lapakkarya.catalogue.ProductDraft;
import id.lapakkarya.catalogue.ProductPictures;
import id.lapakkarya.catalogue.ProductStatus;
import id.lapakkarya.catalogue.ProductView;
import id.lapakkarya.catalogue.ShownField;
import id.lapakkarya.catalogue.ShownValues;
import id.lapakkarya.identity.Actor;
import id.lapakkarya.platform.LapakException;
import id.lapakkarya.platform.LocalText;
import id.lapakkarya.web.admin.Attempts;
import id.lapakkarya.web.admin.Drop;
import id.lapakkarya.web.admin.Movable;
import id.lapakkarya.web.admin.Notices;
import id.lapakkarya.web.platform.Language;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** A product's form: a new one, or one of the Lapas acted for. */
@Named("adminProduct")
@ViewScoped
public class Product implements Serializable {
  private static final long serialVersionUID = 1L;
  private static final String LIST = "/admin/produk";
  private static final String TEXTS = "admin.catalogue.product.";
  private static final Set<ShownField> BESIDE_THE_FORM =
      Set.of(ShownField.PICTURES, ShownField.PERSONALISATION, ShownField.PAPERS);

  @Inject @Movable private ProductDesk desk;
  @Inject @Movable private Catalogue catalogue;
  @Inject @Movable private ChangeDesk changes;
  @Inject @Movable private ProductPictures pictures;
  @Inject private Actor actor;
  @Inject private Attempts attempts;
  @Inject private Notices notices;
  @Inject private PhotoDesk photos;
  @Inject private RelatedForm related;
  @Inject private AskedForm asked;
  @Inject private Language lang;

  /** As the address writes it; null for a new product. */
  private String id;

  private ProductView product;
  private ProductForm form = new ProductForm();
  private final Map<String, LocalText> categories = new LinkedHashMap<>();
  private boolean askingArchive;
  private String dropped = "";
  private ChangeSetView change;
  private boolean goingOn;
  private ProductComparison comparison;

  /** What keeps food from being sold; null for a new product. */
  private PaperGap gap;

  public void load() {
    catalogue.categories().forEach(each -> categories.put(each.slug(), each.name()));
    if (id != null) {
      product = desk.get(storedId());
      form = new ProductForm(product);
      askAttributes();
      photos.show(pictures.show(product.id()));
      gap = desk.gap(product.id());
      change = changes.findOf(product.id()).orElse(null);
      related.show(product.id());
      asked.show(product.id());
    }
  }

  private long storedId() {
    if (!id.matches("[0-9]{1,18}")) {
      throw LapakException.notFound("product");
    }
    return Long.parseLong(id);
  }

  /** Asks for the attributes of the category that is chosen. */
  public void askAttributes() {
    form.getAttributes()
        .ask(form.getCategory() == null ? List.of() : catalogue.attributesOf(form.getCategory()));
  }

  /** Makes the variants in the form all combinations of the axes. */
  public void arrangeVariants() {
    attempts.succeeds(form::arrange);
  }

  /**
   * Puts a variant of the form elsewhere; saving stores the order.
   *
   * @param by places; negative is towards the first
   */
  public void moveVariant(VariantForm variant, int by) {
    put(variant, form.getVariants().indexOf(variant) + by);
  }

  /** Puts the one that was drawn to where it was dropped. */
  public void dropVariant() {
    Drop.read(dropped)
        .filter(drop -> drop.item() >= 0 && drop.item() < form.getVariants().size())
        .ifPresent(drop -> put(form.getVariants().get((int) drop.item()), drop.place()));
    dropped = "";
  }

  private void put(VariantForm variant, int place) {
    int now = form.moveVariant(variant, place);
    notices.done(TEXTS + "variant.moved", now + 1, form.getVariants().size());
  }

  public String getDropped() {
    return dropped;
  }

  public void setDropped(String dropped) {
    this.dropped = dropped;
  }

  public void save() throws IOException {
    askAttributes();
    if (isNew()) {
      create();
    } else if (!isOvertaken()) {
      boolean done =
          attempts.succeeds(
              () -> product = update(form.draft(product.slug(), categories.keySet())));
      ChangeSetView earlier = change;
      change = changes.findOf(product.id()).orElse(null);
      if (done) {
        comparison = null;
        boolean waits = isChangeWaiting() && (earlier == null || earlier.id() != change.id());
        goingOn = isChangeWaiting() && (waits || goingOn);
        form = new ProductForm(goingOn ? change.after().on(product) : product);
        askAttributes();
        gap = desk.gap(product.id());
        notices.done(waits ? TEXTS + "waits" : TEXTS + "saved");
      }
    }
  }

  /**
   * Somebody else, or another window of the same person, has let something wait since this form was
   * opened. Photographs and what buyers fill in let themselves wait; they are not in the form.
   */
  private boolean isOthersSince(ChangeSetView latest) {
    return latest != null
        && latest.isWaiting()
        && (change == null || change.id() != latest.id())
        && (!actor.is(latest.authorId()) || !wordsOf(latest).equals(wordsOf(change)));
  }

  private static ShownValues wordsOf(ChangeSetView set) {
    return set == null || !set.isWaiting()
        ? ShownValues.NONE
        : set.after().only(EnumSet.complementOf(EnumSet.copyOf(BESIDE_THE_FORM)));
  }

  /** What was gone on with from what waits takes its place; all else is added to it. */
  private ProductView update(ProductDraft draft) {
    return goingOn && isChangeWaiting()
        ? desk.update(product.id(), product.version(), change.id(), draft)
        : desk.update(product.id(), product.version(), draft);
  }

  /** Goes on writing where the change that waits, or was sent back, ended. */
  public void goOnFromChange() {
    change = changes.findOf(product.id()).orElse(null);
    if (change != null) {
      form = new ProductForm(change.after().on(product));
      askAttributes();
      if (change.after().fields().contains(ShownField.PERSONALISATION)) {
        asked.goOnFrom(change.after().personalisation());
      }
      goingOn = true;
    }
  }

  /** Takes back what waits. */
  public void withdrawChange() {
    if (attempts.succeeds(() -> changes.withdraw(change.id()))) {
      notices.done("admin.catalogue.pending.withdrawn");
      form = new ProductForm(product);
      askAttributes();
      goingOn = false;
      photos.show(pictures.show(product.id()));
      asked.show(product.id());
    }
    change = changes.findOf(product.id()).orElse(null);
  }

  /** Whether the options of that variant wait. */
  public boolean isNameWaiting(VariantForm variant) {
    return variant.isStored()
        && isChangeWaiting()
        && change.after().variants().containsKey(variant.getSku());
  }

  private boolean isChangeWaiting() {
    return change != null && change.isWaiting();
  }

  /** What waits of this product, or what its author was told; null for nothing. */
  public ChangeSetView getChange() {
    return change;
  }

  /** Whether the form began as the change that waits, or was sent back. */
  public boolean isGoingOn() {
    return goingOn;
  }

  private void create() throws IOException {
    if (attempts.succeeds(() -> product = desk.create(form.draft(null, categories.keySet())))) {
      notices.doneAfterRedirect("admin.catalogue.product.created", product.name().id());
      redirect(LIST);
    }
  }

  /** True when others have changed what stands in the form: then it is for the person to decide. */
  private boolean isOvertaken() {
    ChangeSetView latest = changes.findOf(product.id()).orElse(null);
    if (isOthersSince(latest)) {
      change = latest;
      notices.wrong(TEXTS + "othersWait");
      return true;
    }
    change = latest;
    ProductView now = desk.get(product.id());
    if (now.version() == product.version()) {
      return false;
    }
    comparison = new ProductComparison(product, form, now);
    if (comparison.getLines().isEmpty()) {
      useDecided();
      return false;
    }
    notices.wrong("admin.catalogue.product.overtaken");
    return true;
  }

  /** Stores what was decided between the own text and that of others. */
  public void settle() throws IOException {
    useDecided();
    save();
  }

  private void useDecided() {
    comparison.settle(form);
    product = comparison.now();
    comparison = null;
  }

  /** Leaves it undecided, for the time being. */
  public void goOnWriting() {
    comparison = null;
  }

  /** How the page calls a field, e.g. {@code Harga LPP-01}. */
  public String fieldName(String key) {
    String[] parts = key.split("/", 2);
    return parts.length == 1
        ? notices.text(TEXTS + key)
        : notices.text(TEXTS + parts[1]) + " " + parts[0];
  }

  /** What stands in a field, in words. */
  public String inWords(String key, String text) {
    if (key.endsWith("/withdrawn")) {
      return notices.text(TEXTS + (Boolean.parseBoolean(text) ? "withdrawn" : "offered"));
    }
    return switch (key) {
      case "status" -> notices.text("admin.productStatus." + text.toLowerCase(Locale.ROOT));
      case "foodBase", "packaging" ->
          text.isEmpty() ? "" : notices.text("admin." + key + "." + text.toLowerCase(Locale.ROOT));
      case "storage" -> notices.text("admin.storage." + text.toLowerCase(Locale.ROOT));
      case "category" -> lang.text(categories.getOrDefault(text, new LocalText(text, text)));
      default -> text;
    };
  }

  /** Goes on with a draft of its own that begins as this product is stored. */
  public void duplicate() throws IOException {
    String name = product.name().id();
    boolean done =
        attempts.succeeds(
            () -> product = desk.duplicate(product.id(), notices.both(TEXTS + "copy")));
    if (done) {
      notices.doneAfterRedirect(TEXTS + "duplicated", name);
      redirect(LIST + "/" + product.id());
    }
  }

  /** Takes it out of the archive, as a draft. */
  public void restore() {
    if (attempts.succeeds(() -> product = desk.restore(product.id()))) {
      form = new ProductForm(product);
      askAttributes();
      gap = desk.gap(product.id());
      notices.done(TEXTS + "restored");
    }
  }

  public void archive() throws IOException {
    askingArchive = false;
    if (attempts.succeeds(() -> desk.archive(product.id()))) {
      notices.doneAfterRedirect("admin.catalogue.product.archived", product.name().id());
      redirect(LIST);
    }
  }

  private static void redirect(String path) throws IOException {
    FacesContext.getCurrentInstance().getExternalContext().redirect(path);
  }

  public void askArchive(boolean asking) {
    askingArchive = asking;
  }

  public boolean isAskingArchive() {
    return askingArchive;
  }

  public boolean isNew() {
    return product == null;
  }

  public boolean isArchivable() {
    return product != null && product.status() != ProductStatus.ARCHIVED;
  }

  public boolean isArchived() {
    return product != null && product.status() == ProductStatus.ARCHIVED;
  }

  /** What is to be decided, because others have changed the product meanwhile; else null. */
  public ProductComparison getComparison() {
    return comparison;
  }

  public ProductView getProduct() {
    return product;
  }

  public PaperGap getGap() {
    return gap;
  }

  public ProductForm getForm() {
    return form;
  }

  /** What is proposed where a motif is asked for. */
  public List<MotifView> getMotifs() {
    return catalogue.motifs();
  }

  public Map<String, LocalText> getCategories() {
    return categories;
  }

  public String getId() {
    return id;
  }

  public void setId(String id) {
    this.id = id;
  }
}
