package id.lapakkarya.ordering.model;

import id.lapakkarya.accounting.Shares;
import id.lapakkarya.ordering.OrderDraft;
import id.lapakkarya.ordering.OrderLineView;
import id.lapakkarya.ordering.SoldLine;
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
import jakarta.persistence.Table;
import java.util.Map;

/** So many pieces of a variant; words, price and shares as they were at the sale. */
@Entity
@Table(name = "order_line")
public class OrderLine extends TenantOwned {
  @ManyToOne(fetch = FetchType.LAZY)
  @JoinColumn(name = "shop_order_id")
  private ShopOrder shopOrder;

  private int position;
  private Sku sku;

  @Column(name = "product_slug")
  private String productSlug;

  @Column(name = "product_name")
  private String productName;

  @Column(name = "option_label")
  private String optionLabel;

  private String category;
  private int quantity;

  @Column(name = "unit_price")
  private Rupiah unitPrice;

  @Column(name = "line_total")
  private Rupiah lineTotal;

  private Rupiah material;
  private Rupiah premi;
  private Rupiah capital;
  private Rupiah pnbp;

  /** May name a person. */
  @Convert(converter = TextMapConverter.class)
  private Map<String, String> personalisation = Map.of();

  protected OrderLine() {}

  OrderLine(ShopOrder shopOrder, int position, OrderDraft.Line line) {
    super(shopOrder.tenant());
    this.shopOrder = shopOrder;
    this.position = position;
    this.sku = line.sku();
    this.productSlug = line.productSlug();
    this.productName = line.productName();
    this.optionLabel = line.optionLabel();
    this.category = line.category();
    this.quantity = line.quantity();
    this.unitPrice = line.unitPrice();
    this.lineTotal = line.unitPrice().times(line.quantity());
    this.material = line.shares().material();
    this.premi = line.shares().premi();
    this.capital = line.shares().capital();
    this.pnbp = line.shares().pnbp();
    this.personalisation = line.personalisation();
  }

  /** Takes out what the buyer filled in. */
  void erase() {
    personalisation = Map.of();
  }

  Rupiah lineTotal() {
    return lineTotal;
  }

  SoldLine sold() {
    return new SoldLine(category, quantity, lineTotal, premi, capital, pnbp);
  }

  OrderLineView view() {
    return new OrderLineView(
        sku,
        productSlug,
        productName,
        optionLabel,
        category,
        quantity,
        unitPrice,
        lineTotal,
        new Shares(material, premi, capital, pnbp),
        personalisation == null ? Map.of() : personalisation);
  }
}
