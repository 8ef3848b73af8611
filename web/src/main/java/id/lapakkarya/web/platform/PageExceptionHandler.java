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
import jakarta.faces.event.ExceptionQueuedEventContext;
import jakarta.faces.event.PhaseId;
import jakarta.faces.render.ResponseStateManager;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.regex.Pattern;
import org.omnifaces.util.Servlets;
import org.primefaces.csp.CspException;

/** Turns what a page could not do into words or an error page: the one such place for pages. */
public class PageExceptionHandler extends ExceptionHandlerWrapper {
  private static final Logger LOG = Logger.getLogger(PageExceptionHandler.class.getName());

  /** Turning pages, sorting and the like, which PrimeFaces does while it writes the answer. */
  private static final Pattern TABLE_FEATURE =
      Pattern.compile("^org[.]primefaces[.]component[.]\\w+[.]feature[.]");

  private static final Pattern STATE = Pattern.compile("-?\\d{1,19}:-?\\d{1,19}");
  private static final String PROOF_DUE = "reauthentication-required";
  private static final String AJAX = "jakarta.faces.partial.ajax";
  private static final List<String> FORM_READERS =
      List.of("org.primefaces.", "jakarta.faces.", "com.sun.faces.");

  public PageExceptionHandler(ExceptionHandler wrapped) {
    super(wrapped);
  }

  @Override
  public void handle() {
    FacesContext context = FacesContext.getCurrentInstance();
    Iterator<ExceptionQueuedEvent> events = getUnhandledExceptionQueuedEvents().iterator();
    while (events.hasNext()) {
      ExceptionQueuedEventContext queued = events.next().getContext();
      events.remove();
      // What could not be restored fails a second time further on: one answer is enough.
      if (context.getResponseComplete()) {
        continue;
      }
      try {
        answer(context, queued.getPhaseId(), queued.getException());
      } catch (IOException e) {
        throw new FacesException(e);
      }
    }
  }

  private void answer(FacesContext context, PhaseId phase, Throwable failure) throws IOException {
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
      if (cause instanceof CspException
          || cause instanceof ViewExpiredException && isStateOfOurs(external)) {
        beginAnew(context);
        return;
      }
    }
    if (phase == PhaseId.RESTORE_VIEW || isSent(context) && isUnreadable(phase, failure)) {
      // Without the message: it tells what was sent.
      LOG.log(Level.WARNING, "unreadable form: {0}", Routes.nameOf(addressOf(external)));
      refuse(context, HttpServletResponse.SC_BAD_REQUEST, "unreadable-form");
      return;
    }
    LOG.log(Level.SEVERE, "page failed: " + Routes.nameOf(addressOf(external)), failure);
    send(context, HttpServletResponse.SC_INTERNAL_SERVER_ERROR);
  }

  /** A form, or what a page's script sends; also one that left its state out. */
  private static boolean isSent(FacesContext context) {
    return context.isPostback()
        || context.getExternalContext().getRequestParameterMap().containsKey(AJAX);
  }

  /** Whether the state of the page looks like one that was given out once. */
  private static boolean isStateOfOurs(ExternalContext external) {
    String state = external.getRequestParameterMap().get(ResponseStateManager.VIEW_STATE_PARAM);
    return state != null && STATE.matcher(state).matches();
  }

  /**
   * Whether what reads a form stumbled over it. The tables of PrimeFaces take where they stand from
   * the form, and fail where they find no such number: nothing that a page would send. Nor would
   * one send a field for files in a form of another type, which the server refuses to read.
   */
  private static boolean isUnreadable(PhaseId phase, Throwable failure) {
    Throwable root = failure;
    while (root.getCause() != null) {
      root = root.getCause();
    }
    Throwable stumble = root;
    boolean reading = phase == PhaseId.APPLY_REQUEST_VALUES;
    if (reading && stumble instanceof ServletException) {
      return true;
    }
    return Arrays.stream(stumble.getStackTrace())
        .map(StackTraceElement::getClassName)
        .filter(name -> !name.startsWith("java."))
        .findFirst()
        .filter(name -> FORM_READERS.stream().anyMatch(name::startsWith))
        .filter(
            name ->
                reading
                    || stumble instanceof IllegalArgumentException
                    || TABLE_FEATURE.matcher(name).find())
        .isPresent();
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
        if (PROOF_DUE.equals(refusal.code())) {
          askForProof(context, refusal.code());
        } else {
          external.redirect(external.getRequestContextPath() + "/masuk");
          context.responseComplete();
        }
      }
      case TOO_MANY -> {
        HttpServletResponse response = (HttpServletResponse) external.getResponse();
        response.setStatus(RateGuard.TOO_MANY_REQUESTS);
        RateGuard.tell(refusal, response);
        tell(context, refusal);
      }
      default -> tell(context, refusal);
    }
  }

  /** In the back office over the page, which keeps what was typed; elsewhere on a page between. */
  private static void askForProof(FacesContext context, String code) throws IOException {
    String address = addressOf(context.getExternalContext());
    if (Routes.isOffice(address.split("\\?", 2)[0])) {
      refuse(context, HttpServletResponse.SC_FORBIDDEN, code);
    } else {
      String back = URLEncoder.encode(address.split("\\?", 2)[0], StandardCharsets.UTF_8);
      context.getExternalContext().redirect(Routes.PROOF + "?next=" + back);
      context.responseComplete();
    }
  }

  private static void tell(FacesContext context, LapakException refusal) {
    CDI.current().select(Problems.class).get().show(refusal);
    context.renderResponse();
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
      // Drops what was written; the headers of the guard stay.
      external.responseSendError(status, null);
    }
    context.responseComplete();
  }

  private static String addressOf(ExternalContext external) {
    Object address = external.getRequestMap().get(ShopRoutes.ADDRESS);
    return address == null ? external.getRequestContextPath() + "/" : address.toString();
  }
}
