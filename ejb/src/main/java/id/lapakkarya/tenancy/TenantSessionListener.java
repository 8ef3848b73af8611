package id.lapakkarya.tenancy;

import jakarta.enterprise.context.ContextNotActiveException;
import jakarta.enterprise.inject.spi.CDI;
import org.eclipse.persistence.sessions.SessionEvent;
import org.eclipse.persistence.sessions.SessionEventAdapter;

/**
 * Tells each client session of the tenant unit whose rows it may see; without a tenant EclipseLink
 * refuses the query.
 */
public class TenantSessionListener extends SessionEventAdapter {
  /** The context property that {@link TenantOwned}'s discriminator reads. */
  public static final String PROPERTY = "lapak.tenant";

  @Override
  public void postAcquireClientSession(SessionEvent event) {
    try {
      CDI.current()
          .select(TenantContext.class)
          .get()
          .current()
          .ifPresent(tenant -> event.getSession().setProperty(PROPERTY, tenant.value()));
    } catch (ContextNotActiveException | IllegalStateException e) {
      // No request, hence no tenant: the session stays without one and sees nothing.
      event.getSession().removeProperty(PROPERTY);
    }
  }
}
