package id.lapakkarya.checkout.model;

import id.lapakkarya.platform.Aggregate;
import id.lapakkarya.platform.Rupiah;
import id.lapakkarya.platform.Sku;
import id.lapakkarya.platform.TextMapConverter;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import java.util.Map;

/** So many of a variant, with the price that the buyer saw. */
@Entity
@Table(name = "cart_line")
@NamedQuery(name = "CartLine.deleteOf", query = "delete from CartLine l where l.cart = :cart")
public class CartLine extends Aggregate {
  @ManyToOne(fetch = FetchType.LAZY)
  @JoinColumn(name = "cart_id")
  private Cart cart;

  private Sku sku;
  private int quantity;

  @Column(name = "seen_price")
  private Rupiah seenPrice;

  /** By the keys of the fields; may name a person, and goes with the cart. */
  @Convert(converter = TextMapConverter.class)
  private Map<String, String> personalisation = Map.of();

  private int position;

  protected CartLine() {}

  CartLine(Cart cart, Sku sku, int quantity, Rupiah price, int position) {
    this.cart = cart;
    this.sku = sku;
    this.quantity = quantity;
    this.seenPrice = price;
    this.position = position;
  }

  void become(int newQuantity, Rupiah price) {
    this.quantity = newQuantity;
    this.seenPrice = price;
  }

  public Sku sku() {
    return sku;
  }

  public int quantity() {
    return quantity;
  }

  void personalise(Map<String, String> filledIn) {
    this.personalisation = filledIn;
  }

  public Map<String, String> personalisation() {
    return personalisation == null ? Map.of() : personalisation;
  }

  public Rupiah seenPrice() {
    return seenPrice;
  }

  int position() {
    return position;
  }
}
