package id.lapakkarya.web.shop;

import jakarta.faces.component.UIViewRoot;
import jakarta.faces.event.PhaseEvent;
import jakarta.faces.event.PhaseId;
import jakarta.faces.event.PhaseListener;
import org.primefaces.context.PrimeFacesContext;

/**
 * Spares readers of the storefront what PrimeFaces prepares for the back office: a script nonce,
 * and the session that it keeps the nonce in. The storefront's policy allows no inline script at
 * all.
 */
public class AnonymousPages implements PhaseListener {
  private static final long serialVersionUID = 1L;

  @Override
  public void afterPhase(PhaseEvent event) {
    UIViewRoot view = event.getFacesContext().getViewRoot();
    if (view != null && !view.getViewId().startsWith("/admin/")) {
      view.setTransient(true);
      PrimeFacesContext.getCspState(event.getFacesContext()).setInitialized(true);
    }
  }

  @Override
  public PhaseId getPhaseId() {
    return PhaseId.RESTORE_VIEW;
  }
}
