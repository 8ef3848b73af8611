package id.lapakkarya.web.shop.identity;

import id.lapakkarya.identity.OwnAccount;
import id.lapakkarya.web.platform.Language;
import id.lapakkarya.web.shop.FormProblems;
import id.lapakkarya.web.shop.Member;
import id.lapakkarya.web.shop.Visit;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Another password, by whoever knows the present one. */
@Named
@RequestScoped
public class PasswordPage {
  @Inject private OwnAccount accounts;
  @Inject private AccountForm form;
  @Inject private Member member;
  @Inject private Language lang;
  @Inject private Visit visit;

  public void open() {
    if (member.enter().isPresent() && visit.isPost()) {
      form.send(
          () ->
              accounts.changePassword(
                  visit.typed("present"), visit.typed("password"), lang.getLocale()),
          "/akun?sudah=sandi");
    }
  }

  public FormProblems getProblems() {
    return form.problems();
  }
}
