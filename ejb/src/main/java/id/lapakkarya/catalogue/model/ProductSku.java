package id.lapakkarya.catalogue.model;

import id.lapakkarya.catalogue.SellableSku;
import id.lapakkarya.catalogue.SkuDraft;
import id.lapakkarya.catalogue.SkuView;
import id.lapakkarya.platform.Rupiah;
import id.lapakkarya.platform.Sku;
import id.lapakkarya.platform.TextMapConverter;
import id.lapakkarya.tenancy.TenantOwned;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import java.util.Map;

/** One variant of a product, with its own price, cost and weight. */
@Entity
@Table(name = "product_sku")
@NamedQuery(
    name = "ProductSku.byCodes",
    query = "select s from ProductSku s join fetch s.product where s.sku in :skus")
public class ProductSku extends TenantOwned {
  @ManyToOne(fetch = FetchType.LAZY)
  @JoinColumn(name = "product_id")
  private Product product;

  private Sku sku;

  @Column(name = "article_code")
  private String articleCode;

  @Convert(converter = TextMapConverter.class)
  private Map<String, String> options;

  private Rupiah price;

  @Column(name = "material_cost")
  private Rupiah materialCost;

  @Column(name = "weight_grams")
  private int weightGrams;

  private int position;

  protected ProductSku() {}

  ProductSku(Product product, Sku sku, SkuDraft draft, int position) {
    super(product.tenant());
    this.product = product;
    this.sku = sku;
    this.position = position;
    describe(draft);
  }

  public void describe(SkuDraft draft) {
    this.articleCode = draft.articleCode();
    this.options = draft.options() == null ? Map.of() : draft.options();
    this.price = draft.price();
    this.materialCost = draft.materialCost() == null ? Rupiah.ZERO : draft.materialCost();
    this.weightGrams = draft.weightGrams();
  }

  /** True when these are its price and material cost already. */
  public boolean costs(Rupiah askedPrice, Rupiah askedMaterialCost) {
    return price.equals(askedPrice)
        && materialCost.equals(askedMaterialCost == null ? Rupiah.ZERO : askedMaterialCost);
  }

  void reprice(Rupiah newPrice) {
    this.price = newPrice;
  }

  public Sku sku() {
    return sku;
  }

  SkuView view() {
    return new SkuView(sku, articleCode, options, price, materialCost, weightGrams);
  }

  public SellableSku sellable() {
    return new SellableSku(
        sku,
        tenant(),
        product.id(),
        product.slug(),
        product.name(),
        view().optionLabel(),
        product.category(),
        product.storage(),
        product.leadTimeDays(),
        price,
        materialCost,
        weightGrams,
        product.isPublished());
  }
}
