package id.lapakkarya.tenancy.model;

import id.lapakkarya.tenancy.FormerNameView;
import id.lapakkarya.tenancy.ShopView;
import id.lapakkarya.tenancy.TenantOwned;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import java.time.LocalDate;

/** A name and class that a Lapas had: papers and receipts of that time carry them. */
@Entity
@Table(name = "former_name")
@NamedQuery(
    name = "FormerName.of",
    query = "select f from FormerName f where f.tenantId = :tenant order by f.validUntil desc")
public class FormerName extends TenantOwned {
  private String name;

  @Column(name = "class")
  private String shopClass;

  @Column(name = "valid_until")
  private LocalDate validUntil;

  protected FormerName() {}

  public FormerName(ShopView before, LocalDate until) {
    super(before.id());
    this.name = before.name();
    this.shopClass = before.shopClass();
    this.validUntil = until;
  }

  public FormerNameView view() {
    return new FormerNameView(name, shopClass, validUntil);
  }
}
