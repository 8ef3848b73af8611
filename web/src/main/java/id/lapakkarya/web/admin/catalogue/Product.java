package id.lapakkarya.web.admin.catalogue;

import id.lapakkarya.catalogue.Catalogue;
import id.lapakkarya.catalogue.PaperGap;
import id.lapakkarya.catalogue.ProductDesk;
import id.lapakkarya.catalogue.ProductStatus;
import id.lapakkarya.catalogue.ProductView;
import id.lapakkarya.platform.LapakException;
import id.lapakkarya.platform.LocalText;
import id.lapakkarya.web.admin.Attempts;
import id.lapakkarya.web.admin.Movable;
import id.lapakkarya.web.admin.Notices;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.Map;

/** A product's form: a new one, or one of the Lapas acted for. */
@Named("adminProduct")
@ViewScoped
public class Product implements Serializable {
  private static final long serialVersionUID = 1L;
  private static final String LIST = "/admin/produk";

  @Inject @Movable private ProductDesk desk;
  @Inject @Movable private Catalogue catalogue;
  @Inject private Attempts attempts;
  @Inject private Notices notices;

  /** As the address writes it; null for a new product. */
  private String id;

  private ProductView product;
  private ProductForm form = new ProductForm();
  private final Map<String, LocalText> categories = new LinkedHashMap<>();
  private boolean askingArchive;

  /** What keeps food from being sold; null for a new product. */
  private PaperGap gap;

  public void load() {
    catalogue.categories().forEach(each -> categories.put(each.slug(), each.name()));
    if (id != null) {
      product = desk.get(storedId());
      form = new ProductForm(product);
      gap = desk.gap(product.id());
    }
  }

  private long storedId() {
    if (!id.matches("[0-9]{1,18}")) {
      throw LapakException.notFound("product");
    }
    return Long.parseLong(id);
  }

  public void save() throws IOException {
    boolean created = isNew();
    boolean done =
        attempts.succeeds(
            () ->
                product =
                    created
                        ? desk.create(form.draft(null, categories.keySet()))
                        : desk.update(
                            product.id(), form.draft(product.slug(), categories.keySet())));
    if (!done) {
      return;
    }
    if (created) {
      notices.doneAfterRedirect("admin.catalogue.product.created", product.name().id());
      redirect(LIST);
    } else {
      form = new ProductForm(product);
      gap = desk.gap(product.id());
      notices.done("admin.catalogue.product.saved");
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

  public ProductView getProduct() {
    return product;
  }

  public PaperGap getGap() {
    return gap;
  }

  public ProductForm getForm() {
    return form;
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
