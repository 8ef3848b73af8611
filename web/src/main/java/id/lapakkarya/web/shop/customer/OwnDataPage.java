package id.lapakkarya.web.shop.customer;

import id.lapakkarya.customer.OwnData;
import id.lapakkarya.customer.OwnDataView;
import id.lapakkarya.platform.WibDates;
import id.lapakkarya.web.shop.FormProblems;
import id.lapakkarya.web.shop.Member;
import id.lapakkarya.web.shop.Visit;
import id.lapakkarya.web.shop.identity.AccountForm;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;

/** Hands a customer the file of all that is held, once the password is given. */
@Named
@RequestScoped
public class OwnDataPage {
  @Inject private OwnData data;
  @Inject private OwnDataFile file;
  @Inject private AccountForm form;
  @Inject private Member member;
  @Inject private Visit visit;

  public void open() {
    if (member.enter().isPresent() && visit.isPost()) {
      form.succeeds(() -> give(data.take(visit.typed("password"))));
    }
  }

  private void give(OwnDataView all) {
    byte[] bytes = file.of(all);
    HttpServletResponse response = visit.response();
    response.setContentType("application/json;charset=UTF-8");
    response.setHeader(
        "Content-Disposition",
        "attachment; filename=\"data-saya-%s.json\"".formatted(WibDates.dayOf(all.takenAt())));
    try {
      response.getOutputStream().write(bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    FacesContext.getCurrentInstance().responseComplete();
  }

  public FormProblems getProblems() {
    return form.problems();
  }
}
