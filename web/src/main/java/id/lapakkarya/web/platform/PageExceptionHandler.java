package id.lapakkarya.web.platform;

import id.lapakkarya.platform.LapakException;
import id.lapakkarya.platform.TransientFailure;
import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.FacesException;
import jakarta.faces.application.ViewExpiredException;
import jakarta.faces.context.ExceptionHandler;
import jakarta.faces.context.ExceptionHandlerWrapper;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.ExceptionQueuedEvent;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Iterator;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.omnifaces.util.Servlets;
import org.primefaces.csp.CspException;

/** Turns what a page could not do into words or an error page: the one such place for pages. */
public class PageExceptionHandler extends ExceptionHandlerWrapper {
  private static final Logger LOG = Logger.getLogger(PageExceptionHandler.class.getName());

  public PageExceptionHandler(ExceptionHandler wrapped) {
    super(wrapped);
  }

  @Override
  public void handle() {
    FacesContext context = FacesContext.getCurrentInstance();
    Iterator<ExceptionQueuedEvent> events = getUnhandledExceptionQueuedEvents().iterator();
    while (events.hasNext()) {
      Throwable failure = events.next().getContext().getException();
      events.remove();
      try {
        answer(context, failure);
      } catch (IOException e) {
        throw new FacesException(e);
      }
    }
  }

  private void answer(FacesContext context, Throwable failure) throws IOException {
    ExternalContext external = context.getExternalContext();
    if (TransientFailure.isIn(failure)) {
      CDI.current().select(Problems.class).get().showCode("changed-meanwhile");
      context.renderResponse();
      return;
    }
    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
      if (cause instanceof LapakException refusal) {
        refuse(context, refusal);
        return;
      }
      if (cause instanceof ViewExpiredException || cause instanceof CspException) {
        beginAnew(context);
        return;
      }
    }
    LOG.log(Level.SEVERE, "page failed: " + addressOf(external), failure);
    send(context, HttpServletResponse.SC_INTERNAL_SERVER_ERROR);
  }

  /**
   * The page was made for a session that is over, its state or its nonce: it is made anew. Written
   * past the page's own writer, which would refuse the strange nonce once more.
   */
  private static void beginAnew(FacesContext context) throws IOException {
    ExternalContext external = context.getExternalContext();
    Servlets.facesRedirect(
        (HttpServletRequest) external.getRequest(),
        (HttpServletResponse) external.getResponse(),
        addressOf(external).replace("%", "%%"));
    context.responseComplete();
  }

  private void refuse(FacesContext context, LapakException refusal) throws IOException {
    ExternalContext external = context.getExternalContext();
    switch (refusal.kind()) {
      case NOT_FOUND -> refuse(context, HttpServletResponse.SC_NOT_FOUND, "not-found");
      case FORBIDDEN -> refuse(context, HttpServletResponse.SC_FORBIDDEN, refusal.code());
      case UNAUTHENTICATED -> {
        external.redirect(external.getRequestContextPath() + "/masuk");
        context.responseComplete();
      }
      default -> {
        CDI.current().select(Problems.class).get().show(refusal);
        context.renderResponse();
      }
    }
  }

  /** In the back office on its own page, with the way back; elsewhere on the storefront's. */
  private static void refuse(FacesContext context, int status, String code) throws IOException {
    if (Routes.isOffice(addressOf(context.getExternalContext()))) {
      CDI.current().select(Refusals.class).get().end(context, status, code);
    } else {
      send(context, status);
    }
  }

  private static void send(FacesContext context, int status) throws IOException {
    ExternalContext external = context.getExternalContext();
    if (!external.isResponseCommitted()) {
      external.responseReset();
      external.responseSendError(status, null);
    }
    context.responseComplete();
  }

  private static String addressOf(ExternalContext external) {
    Object address = external.getRequestMap().get(ShopRoutes.ADDRESS);
    return address == null ? external.getRequestContextPath() + "/" : address.toString();
  }
}
