package id.lapakkarya.tenancy;

import id.lapakkarya.platform.Aggregate;
import jakarta.persistence.Column;
import jakarta.persistence.MappedSuperclass;
import org.eclipse.persistence.annotations.Multitenant;
import org.eclipse.persistence.annotations.MultitenantType;
import org.eclipse.persistence.annotations.TenantDiscriminatorColumn;

/**
 * A row of one tenant. The tenant unit filters and fills the discriminator; the market unit, which
 * reads all tenants, remaps this class in {@code META-INF/market-mapping.xml} (ADR 1).
 */
@MappedSuperclass
@Multitenant(MultitenantType.SINGLE_TABLE)
@TenantDiscriminatorColumn(name = "tenant_id", contextProperty = TenantSessionListener.PROPERTY)
public abstract class TenantOwned extends Aggregate {
  @Column(name = "tenant_id", insertable = false, updatable = false)
  private long tenantId;

  protected TenantOwned() {}

  protected TenantOwned(TenantId tenant) {
    this.tenantId = tenant.value();
  }

  public TenantId tenant() {
    return new TenantId(tenantId);
  }
}
