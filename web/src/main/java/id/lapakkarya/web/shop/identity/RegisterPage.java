package id.lapakkarya.web.shop.identity;

import id.lapakkarya.identity.OwnAccount;
import id.lapakkarya.web.platform.Language;
import id.lapakkarya.web.shop.FormProblems;
import id.lapakkarya.web.shop.Visit;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Becoming a customer: the answer is the same whether or not the address has an account. */
@Named
@RequestScoped
public class RegisterPage {
  @Inject private OwnAccount accounts;
  @Inject private AccountForm form;
  @Inject private Language lang;
  @Inject private Visit visit;

  private String name;
  private String email;
  private boolean sent;

  public void open() {
    visit.keepNoCopy();
    if (visit.isPost()) {
      sent = form.succeeds(() -> accounts.register(name, email, lang.getLocale()));
    }
  }

  /** The mail is on its way. */
  public boolean isSent() {
    return sent;
  }

  public FormProblems getProblems() {
    return form.problems();
  }

  public String getName() {
    return name;
  }

  public void setName(String name) {
    this.name = name;
  }

  public String getEmail() {
    return email;
  }

  public void setEmail(String email) {
    this.email = email;
  }
}
