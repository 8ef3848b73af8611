package id.lapakkarya.payment.model;

import id.lapakkarya.payment.CollectorView;
import id.lapakkarya.platform.Aggregate;
import id.lapakkarya.platform.Rupiah;
import id.lapakkarya.tenancy.TenantId;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import java.time.LocalDate;

/**
 * A merchant of record: the platform's, or (with a tenant) a Lapas's own for its single-shop
 * orders.
 */
@Entity
@Table(name = "collector")
@NamedQuery(
    name = "Collector.ofPlatform",
    query = "select c from Collector c where c.tenantId is null")
@NamedQuery(
    name = "Collector.ofTenant",
    query = "select c from Collector c where c.tenantId = :tenant")
public class Collector extends Aggregate {
  @Column(name = "tenant_id")
  private Long tenantId;

  private String name;
  private String nmid;

  @Column(name = "static_qris")
  private String staticQris;

  @Column(name = "qris_limit")
  private Rupiah qrisLimit;

  @Column(name = "qris_limit_since")
  private LocalDate qrisLimitSince;

  @Column(name = "qris_limit_source")
  private String qrisLimitSource;

  private String bank;

  @Column(name = "bank_account")
  private String bankAccount;

  @Column(name = "bank_holder")
  private String bankHolder;

  protected Collector() {}

  /** A Lapas's own. */
  public Collector(TenantId tenant, CollectorView view) {
    this(view);
    this.tenantId = tenant.value();
  }

  /** The platform's. */
  public Collector(CollectorView view) {
    describe(view);
  }

  public final void describe(CollectorView view) {
    this.name = view.name();
    this.nmid = view.nmid();
    this.staticQris = view.staticQris();
    this.qrisLimit = view.qrisLimit();
    this.qrisLimitSince = view.qrisLimitSince();
    this.qrisLimitSource = view.qrisLimitSource();
    this.bank = view.bank();
    this.bankAccount = view.bankAccount();
    this.bankHolder = view.bankHolder();
  }

  public boolean belongsTo(TenantId tenant) {
    return tenantId != null && tenantId == tenant.value();
  }

  public CollectorView view() {
    return new CollectorView(
        name,
        nmid,
        staticQris,
        qrisLimit,
        qrisLimitSince,
        qrisLimitSource,
        bank,
        bankAccount,
        bankHolder);
  }
}
