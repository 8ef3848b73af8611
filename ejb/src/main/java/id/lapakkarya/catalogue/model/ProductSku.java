package id.lapakkarya.catalogue.model;

import id.lapakkarya.catalogue.Measures;
import id.lapakkarya.catalogue.Personalisation;
import id.lapakkarya.catalogue.ProductStatus;
import id.lapakkarya.catalogue.QuantityPrices;
import id.lapakkarya.catalogue.SellableSku;
import id.lapakkarya.catalogue.SkuDraft;
import id.lapakkarya.catalogue.SkuView;
import id.lapakkarya.catalogue.Storage;
import id.lapakkarya.platform.LocalText;
import id.lapakkarya.platform.Rupiah;
import id.lapakkarya.platform.Sku;
import id.lapakkarya.platform.TextMapConverter;
import id.lapakkarya.tenancy.TenantId;
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
    name = "ProductSku.sellable",
    query =
        "select s.sku, s.tenantId, p.id, p.slug, p.name, p.nameEn, s.options, p.category, p.storage,"
            + " p.leadTimeDays, s.price, s.quantityPrices, s.materialCost, s.weightGrams, p.status,"
            + " p.held, p.personalisation, s.lengthCm, s.widthCm, s.heightCm, s.withdrawn"
            + " from ProductSku s join s.product p where s.sku in :skus")
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

  @Convert(converter = QuantityPricesConverter.class)
  @Column(name = "quantity_prices")
  private QuantityPrices quantityPrices = QuantityPrices.NONE;

  @Column(name = "length_cm")
  private Integer lengthCm;

  @Column(name = "width_cm")
  private Integer widthCm;

  @Column(name = "height_cm")
  private Integer heightCm;

  private boolean withdrawn;
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
    cost(draft.quantityPrices() == null ? quantityPrices : draft.quantityPrices());
    if (draft.measures() != null) {
      measure(draft.measures());
    }
    if (draft.withdrawn() != null) {
      this.withdrawn = draft.withdrawn();
    }
  }

  /** Is offered under these options. */
  void offer(Map<String, String> wanted) {
    this.options = wanted;
    this.withdrawn = false;
  }

  private void measure(Measures measures) {
    this.lengthCm = measures.length();
    this.widthCm = measures.width();
    this.heightCm = measures.height();
  }

  /** True when its prices and material cost are those of the draft already. */
  public boolean costs(SkuDraft draft) {
    return price.equals(draft.price())
        && materialCost.equals(draft.materialCost() == null ? Rupiah.ZERO : draft.materialCost())
        && (draft.quantityPrices() == null || quantityPrices.equals(draft.quantityPrices()));
  }

  /** A step that is no cheaper than the new price falls away. */
  void reprice(Rupiah newPrice) {
    reprice(newPrice, quantityPrices);
  }

  void reprice(Rupiah newPrice, QuantityPrices newSteps) {
    this.price = newPrice;
    cost(newSteps);
  }

  private void cost(QuantityPrices steps) {
    this.quantityPrices = steps.below(price);
  }

  /**
   * @param place among the variants, from 0
   */
  void standAt(int place) {
    this.position = place;
  }

  int position() {
    return position;
  }

  public Sku sku() {
    return sku;
  }

  SkuView view() {
    return new SkuView(
        sku,
        articleCode,
        options,
        price,
        materialCost,
        weightGrams,
        quantityPrices,
        new Measures(lengthCm, widthCm, heightCm),
        withdrawn);
  }

  /**
   * From a row of {@code ProductSku.sellable}: carts ask for this all the time, and need neither
   * descriptions nor objects that notice their changes.
   */
  @SuppressWarnings("unchecked")
  public static SellableSku sellable(Object[] row) {
    return new SellableSku(
        (Sku) row[0],
        new TenantId((Long) row[1]),
        (Long) row[2],
        (String) row[3],
        new LocalText((String) row[4], (String) row[5]),
        SkuView.optionLabel((Map<String, String>) row[6]),
        (String) row[7],
        (Storage) row[8],
        (Integer) row[9],
        (Rupiah) row[10],
        (QuantityPrices) row[11],
        (Rupiah) row[12],
        (Integer) row[13],
        new Measures((Integer) row[17], (Integer) row[18], (Integer) row[19]),
        row[14] == ProductStatus.PUBLISHED && !(Boolean) row[15] && !(Boolean) row[20],
        (Boolean) row[15],
        row[16] == null ? Personalisation.NONE : (Personalisation) row[16]);
  }
}
