package id.lapakkarya.accounting;

import id.lapakkarya.accounting.model.DistributionScheme;
import id.lapakkarya.platform.Internal;
import id.lapakkarya.tenancy.TenantId;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Reads the schemes outside any transaction, so that nothing uncommitted is remembered. */
@Stateless
@Internal
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class SchemeReader {
  @PersistenceContext(unitName = "market")
  private EntityManager market;

  /** The schemes of each Lapas, the latest first. */
  public Map<TenantId, List<SchemeView>> all() {
    return market
        .createNamedQuery("DistributionScheme.all", DistributionScheme.class)
        .getResultStream()
        .collect(
            Collectors.groupingBy(
                DistributionScheme::tenant,
                Collectors.mapping(DistributionScheme::view, Collectors.toUnmodifiableList())));
  }
}
