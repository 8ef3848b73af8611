package id.lapakkarya.checkout.model;

import id.lapakkarya.platform.Aggregate;
import id.lapakkarya.platform.Rupiah;
import id.lapakkarya.platform.Sku;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.LockModeType;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What somebody is about to buy, over any number of shops. Its code is a capability: who knows it
 * may use it.
 */
@Entity
@Table(name = "cart")
@NamedQuery(name = "Cart.byCode", query = Cart.BY_CODE)
@NamedQuery(name = "Cart.forget", query = "delete from Cart c where c.id = :id")
@NamedQuery(name = "Cart.forgetByCode", query = "delete from Cart c where c.code = :code")
@NamedQuery(
    name = "Cart.lockedByCode",
    query = Cart.BY_CODE,
    lockMode = LockModeType.PESSIMISTIC_WRITE)
public class Cart extends Aggregate {
  static final String BY_CODE =
      "select c from Cart c left join fetch c.lines l where c.code = :code"
          + " order by l.position, l.id";

  private String code;

  @Column(name = "area_code")
  private String areaCode;

  @Column(name = "postal_code")
  private String postalCode;

  @Column(name = "changed_at")
  private Instant changedAt;

  @OneToMany(mappedBy = "cart", cascade = CascadeType.ALL, orphanRemoval = true)
  @OrderBy("position, id")
  private List<CartLine> lines = new ArrayList<>();

  protected Cart() {}

  public Cart(String code, Instant now) {
    this.code = code;
    this.changedAt = now;
  }

  /**
   * Sets a line's quantity; zero removes it. What was quoted before does not hold any more, because
   * the parcel is another; that is the caller's to see to.
   */
  public void put(Sku sku, int quantity, Rupiah price, Instant now) {
    Optional<CartLine> line = lines.stream().filter(each -> each.sku().equals(sku)).findFirst();
    if (quantity == 0) {
      line.ifPresent(lines::remove);
    } else if (line.isPresent()) {
      line.get().become(quantity, price);
    } else {
      int position = lines.stream().mapToInt(CartLine::position).max().orElse(0) + 1;
      lines.add(new CartLine(this, sku, quantity, price, position));
    }
    changedAt = now;
  }

  /** What was filled in for that variant; empty also when it is not there. */
  public Map<String, String> personalisationOf(Sku sku) {
    return lines.stream()
        .filter(each -> each.sku().equals(sku))
        .findFirst()
        .map(CartLine::personalisation)
        .orElse(Map.of());
  }

  /** Keeps what the buyer filled in for a line that is there. */
  public void personalise(Sku sku, Map<String, String> filledIn) {
    lines.stream()
        .filter(each -> each.sku().equals(sku))
        .forEach(line -> line.personalise(filledIn));
  }

  /** Where the goods are to be sent, for which quotes were asked. */
  public void becomeBoundFor(String toArea, String toPostalCode, Instant now) {
    areaCode = toArea;
    postalCode = toPostalCode;
    changedAt = now;
  }

  /** The goods have become an order; who places it deletes lines and quotes by statement. */
  public void becomeOrder(Instant now) {
    changedAt = now;
  }

  public String code() {
    return code;
  }

  public String areaCode() {
    return areaCode;
  }

  public String postalCode() {
    return postalCode;
  }

  public List<CartLine> lines() {
    return List.copyOf(lines);
  }
}
