package id.lapakkarya.accounting.model;

import id.lapakkarya.accounting.SchemeBase;
import id.lapakkarya.accounting.SchemeView;
import id.lapakkarya.tenancy.TenantId;
import id.lapakkarya.tenancy.TenantOwned;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import java.time.LocalDate;

/** How a Lapas shares the proceeds of its sales from a day on. */
@Entity
@Table(name = "distribution_scheme")
@NamedQuery(
    name = "DistributionScheme.all",
    query = "select s from DistributionScheme s order by s.validFrom desc")
@NamedQuery(
    name = "DistributionScheme.allInForce",
    query =
        "select s from DistributionScheme s where s.tenantId in :tenants and s.validFrom <= :day"
            + " order by s.validFrom desc")
public class DistributionScheme extends TenantOwned {
  @Column(name = "valid_from")
  private LocalDate validFrom;

  private String decree;

  @Enumerated(EnumType.STRING)
  private SchemeBase base;

  @Column(name = "premi_bp")
  private int premiBp;

  @Column(name = "capital_bp")
  private int capitalBp;

  @Column(name = "pnbp_bp")
  private int pnbpBp;

  protected DistributionScheme() {}

  public DistributionScheme(TenantId tenant, SchemeView scheme) {
    super(tenant);
    this.validFrom = scheme.validFrom();
    this.decree = scheme.decree();
    this.base = scheme.base();
    this.premiBp = scheme.premiBp();
    this.capitalBp = scheme.capitalBp();
    this.pnbpBp = scheme.pnbpBp();
  }

  public SchemeView view() {
    return new SchemeView(validFrom, decree, base, premiBp, capitalBp, pnbpBp);
  }
}
