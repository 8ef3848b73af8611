package id.lapakkarya.tenancy;

import id.lapakkarya.platform.IdBlocks;
import jakarta.enterprise.context.ContextNotActiveException;
import jakarta.enterprise.inject.spi.CDI;
import java.util.Map;
import org.eclipse.persistence.expressions.Expression;
import org.eclipse.persistence.queries.UpdateAllQuery;
import org.eclipse.persistence.sessions.SessionEvent;

/**
 * Tells each client session of the tenant unit whose rows it may see; without a tenant EclipseLink
 * refuses the query. A bulk statement over the tenant itself is refused, too.
 */
public class TenantSessionListener extends IdBlocks.Listener {
  /** The context property that {@link TenantOwned}'s discriminator reads. */
  public static final String PROPERTY = "lapak.tenant";

  /**
   * Found once for this deployment: it stands for the context of whatever request is running.
   * {@code CDI.current()} looks for its caller on the stack, which for each session would cost more
   * than all else that isolation does.
   */
  private volatile TenantContext context;

  @Override
  public void postAcquireClientSession(SessionEvent event) {
    try {
      context()
          .current()
          .ifPresent(tenant -> event.getSession().setProperty(PROPERTY, tenant.value()));
    } catch (ContextNotActiveException | IllegalStateException e) {
      // No request, hence no tenant: the session stays without one and sees nothing.
      event.getSession().removeProperty(PROPERTY);
    }
  }

  /**
   * {@code updatable = false} stops no bulk statement from giving a row away, and where a row has
   * no ties the database has no reason to.
   */
  @Override
  public void preExecuteQuery(SessionEvent event) {
    if (event.getQuery() instanceof UpdateAllQuery update) {
      Map<?, ?> updated = update.getUpdateClauses();
      if (updated.keySet().stream().anyMatch(TenantSessionListener::isTenant)) {
        throw new IllegalStateException("a row never changes its tenant");
      }
    }
  }

  private static boolean isTenant(Object updated) {
    String name = updated instanceof Expression path ? path.getName() : String.valueOf(updated);
    return "tenantId".equals(name);
  }

  private TenantContext context() {
    TenantContext known = context;
    if (known == null) {
      known = CDI.current().select(TenantContext.class).get();
      context = known;
    }
    return known;
  }
}
