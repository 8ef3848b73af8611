package id.lapakkarya.web.platform;

import id.lapakkarya.identity.Actor;
import id.lapakkarya.platform.LapakException;
import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.FacesException;
import jakarta.faces.component.UIViewRoot;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.PhaseEvent;
import jakarta.faces.event.PhaseId;
import jakarta.faces.event.PhaseListener;
import jakarta.faces.event.SystemEvent;
import jakarta.faces.event.SystemEventListener;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/**
 * Holds a page to whom it was made for. Somebody who acts for Lapas A in one tab and then for B in
 * another must not change B with A's page: also a form that names nothing of A, such as that of a
 * new product, would. The mark lies in the view's state on the server, so every form carries it,
 * and so does what a page's own script sends.
 */
public class StaleTabs implements PhaseListener, SystemEventListener {
  private static final long serialVersionUID = 1L;
  private static final String MARK = "lapak.madeFor";
  private static final String CODE = "stale-page";

  @Override
  public boolean isListenerForSource(Object source) {
    return source instanceof UIViewRoot;
  }

  @Override
  public void processEvent(SystemEvent made) {
    UIViewRoot page = (UIViewRoot) made.getSource();
    if (isGuarded(page)) {
      page.getAttributes().put(MARK, acting().key());
    }
  }

  @Override
  public PhaseId getPhaseId() {
    return PhaseId.RESTORE_VIEW;
  }

  @Override
  public void afterPhase(PhaseEvent restored) {
    FacesContext context = restored.getFacesContext();
    UIViewRoot page = context.getViewRoot();
    if (page == null || !context.isPostback() || !isGuarded(page) || isFailed(context)) {
      return;
    }
    if (!acting().key().equals(page.getAttributes().get(MARK))) {
      CDI.current()
          .select(Actor.class)
          .get()
          .refused("send", page.getViewId(), LapakException.forbidden(CODE));
      refuse(context);
    }
  }

  /** No page came back: {@link PageExceptionHandler} says why. */
  private static boolean isFailed(FacesContext context) {
    return context.getExceptionHandler().getUnhandledExceptionQueuedEvents().iterator().hasNext();
  }

  private static void refuse(FacesContext context) {
    try {
      CDI.current()
          .select(Refusals.class)
          .get()
          .end(context, HttpServletResponse.SC_FORBIDDEN, CODE);
    } catch (IOException e) {
      throw new FacesException(e);
    }
  }

  private static boolean isGuarded(UIViewRoot page) {
    return !page.isTransient() && page.getViewId().startsWith("/admin/");
  }

  private static Acting acting() {
    return CDI.current().select(Acting.class).get();
  }
}
