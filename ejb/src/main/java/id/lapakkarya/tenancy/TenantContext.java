package id.lapakkarya.tenancy;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.RequestScoped;
import jakarta.transaction.Status;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.io.Serializable;
import java.util.Optional;

/**
 * The tenant whose data this request works on. Without one, the tenant unit refuses every query.
 */
@RequestScoped
public class TenantContext implements Serializable {
  private static final long serialVersionUID = 1L;

  @Resource private transient TransactionSynchronizationRegistry transaction;
  private TenantId current;

  public Optional<TenantId> current() {
    return Optional.ofNullable(current);
  }

  /**
   * @throws IllegalStateException without a tenant: a use case of the tenant unit was called
   *     outside a scope
   */
  public TenantId require() {
    if (current == null) {
      throw new IllegalStateException("no tenant in this request");
    }
    return current;
  }

  /**
   * Works on that tenant from now on.
   *
   * @throws IllegalStateException while a transaction is active: its persistence context belongs to
   *     the tenant it began with
   */
  public void enter(TenantId tenant) {
    if (tenant.equals(current)) {
      return;
    }
    if (transaction.getTransactionStatus() != Status.STATUS_NO_TRANSACTION) {
      throw new IllegalStateException("the tenant cannot change inside a transaction");
    }
    current = tenant;
  }
}
