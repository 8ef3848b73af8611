package id.lapakkarya.web.platform;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/**
 * Refusals of the back office, told on a page of their own with the way back. A page's own script
 * gets the same page, and shows it over the one that asked.
 */
@Named("refusal")
@RequestScoped
public class Refusals {
  private static final String PAGE = "/WEB-INF/errors/staff.xhtml";

  /** Whatever is left to choose from can be chosen on the page itself. */
  private static final String ENDED = "assignment-ended";

  @Inject private HttpServletRequest request;
  @Inject private Acting acting;

  private String code;
  private int status;

  void expect(int refusalStatus, String refusalCode) {
    status = refusalStatus;
    code = refusalCode;
  }

  boolean isExpected() {
    return code != null;
  }

  /** Refuses from inside a page that is being made or worked on, and ends it. */
  void end(FacesContext context, int refusalStatus, String refusalCode) throws IOException {
    expect(refusalStatus, refusalCode);
    context.getExternalContext().responseSendError(refusalStatus, null);
    context.responseComplete();
  }

  void show(HttpServletRequest asked, HttpServletResponse response)
      throws IOException, ServletException {
    response.setStatus(status);
    asked.getRequestDispatcher(PAGE).forward(new BareRequest(asked), response);
  }

  public String getCode() {
    return code;
  }

  public boolean isEnded() {
    return ENDED.equals(code);
  }

  /** Where the same page can be had anew. */
  public String getAgain() {
    Object address = request.getAttribute(ShopRoutes.ADDRESS);
    return address == null ? request.getRequestURI() : address.toString();
  }

  /** For whom the person acts now, as {@link Acting#getName}, with the shop looked into. */
  public String getNow() {
    return acting.getHelp() != null || acting.isVisiting()
        ? acting.getShop().name()
        : acting.getName();
  }
}
