package id.lapakkarya.web.admin.catalogue;

import id.lapakkarya.catalogue.ProductDesk;
import id.lapakkarya.catalogue.ProductStatus;
import id.lapakkarya.catalogue.ProductView;
import id.lapakkarya.platform.LocalText;
import id.lapakkarya.platform.Page;
import id.lapakkarya.platform.Rupiah;
import id.lapakkarya.web.admin.Numbers;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** A sheet of tags to cut out and tie to the goods: name, price, and a code that leads to each. */
@Named("adminTags")
@RequestScoped
public class Tags {
  private static final int PRODUCTS_ON_A_SHEET = 24;
  private static final int MOST_SHEETS = 10_000;

  @Inject private ProductDesk desk;

  private String text;
  private int sheet = 1;
  private Page<ProductView> products;

  /** One variant's tag. */
  public record Tag(LocalText name, String option, String sku, Rupiah price) {}

  public void load() {
    products =
        desk.list(
            new ProductDesk.Query(
                text,
                null,
                ProductStatus.PUBLISHED,
                ProductDesk.Sort.NAME,
                true,
                sheet - 1,
                PRODUCTS_ON_A_SHEET));
  }

  public List<Tag> getTags() {
    return products.items().stream()
        .flatMap(
            product ->
                product.skus().stream()
                    .map(
                        sku ->
                            new Tag(
                                product.name(), sku.optionLabel(), sku.sku().code(), sku.price())))
        .toList();
  }

  public int getSheets() {
    return products.pages();
  }

  public String getText() {
    return text;
  }

  public void setText(String text) {
    this.text = text;
  }

  /** From 1. */
  public String getSheet() {
    return String.valueOf(sheet);
  }

  /** What is no number is the first. */
  public void setSheet(String asked) {
    sheet = (int) Math.min(MOST_SHEETS, Math.max(1, Numbers.read(asked).orElse(1)));
  }
}
