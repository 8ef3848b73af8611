package id.lapakkarya.web.shop.identity;

import id.lapakkarya.identity.LinkPurpose;
import id.lapakkarya.identity.LinkView;
import id.lapakkarya.identity.OwnAccount;
import id.lapakkarya.platform.LapakException;
import id.lapakkarya.web.platform.Language;
import id.lapakkarya.web.platform.LoginCookie;
import id.lapakkarya.web.shop.FormProblems;
import id.lapakkarya.web.shop.Visit;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.stream.Stream;

/**
 * Where the link of a mail leads. Opening it changes nothing, because machines open links too; its
 * button does.
 */
@Named
@RequestScoped
public class LinkPage {
  private static final int GONE = 410;

  @Inject private OwnAccount accounts;
  @Inject private AccountForm form;
  @Inject private LoginCookie cookie;
  @Inject private Language lang;
  @Inject private Visit visit;

  private String purpose;
  private String code;
  private LinkView link;

  public void open() {
    visit.keepNoCopy();
    LinkPurpose known =
        Stream.of(LinkPurpose.values())
            .filter(each -> each.code().equals(purpose))
            .findFirst()
            .orElseThrow(() -> LapakException.notFound("page"));
    link = accounts.findLink(known, code).orElse(null);
    if (link == null) {
      visit.refused(GONE);
    } else if (visit.isPost()) {
      use(visit.typed("password"));
    }
  }

  private void use(String password) {
    switch (link.purpose()) {
      case REGISTER -> form.send(() -> register(password), "/akun?sudah=baru");
      case RESET ->
          form.send(
              () -> accounts.reset(code, password, lang.getLocale()), "/akun/masuk?sudah=sandi");
      case VERIFY -> form.send(() -> accounts.verify(code), "/akun?sudah=bukti");
    }
  }

  private void register(String password) {
    cookie.beginAsCustomer(accounts.open(code, password, cookie.device()), visit.response());
  }

  public LinkView getLink() {
    return link;
  }

  /** The page is about a password. */
  public boolean isAskingPassword() {
    return link.purpose() != LinkPurpose.VERIFY;
  }

  public FormProblems getProblems() {
    return form.problems();
  }

  public String getPurpose() {
    return purpose;
  }

  public void setPurpose(String purpose) {
    this.purpose = purpose;
  }

  public String getCode() {
    return code;
  }

  public void setCode(String code) {
    this.code = code;
  }
}
