package id.lapakkarya.web.shop.identity;

import id.lapakkarya.identity.SignIn;
import id.lapakkarya.identity.SignIn.Outcome;
import id.lapakkarya.web.platform.LoginCookie;
import id.lapakkarya.web.shop.FormProblems;
import id.lapakkarya.web.shop.Member;
import id.lapakkarya.web.shop.Visit;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;

/** The second step of signing in, for customers and staff: a code after the password. */
@Named
@RequestScoped
public class CodePage {
  private static final int GONE = 410;

  @Inject private SignIn signIn;
  @Inject private LoginCookie cookie;
  @Inject private CodeForm form;
  @Inject private Visit visit;

  private String next;
  private boolean waiting;

  public void open() {
    visit.keepNoCopy();
    Optional<String> secret = cookie.waiting();
    waiting = secret.isPresent();
    if (!waiting) {
      visit.refused(GONE);
    } else if (visit.isPost()) {
      enter(secret.get());
    }
  }

  private void enter(String secret) {
    Outcome outcome = signIn.enterCode(secret, visit.typed("code"));
    if (outcome instanceof Outcome.SignedIn signedIn) {
      cookie.begin(signedIn, visit.response());
      visit.seeOther(signedIn.account().isStaff() ? Member.way(next) : Member.destination(next));
    } else if (outcome instanceof Outcome.Refused) {
      waiting = false;
      visit.refused(GONE);
    } else {
      form.refuse(outcome, "code", "shop.identity.code.wrong");
    }
  }

  /** False when the password must be given first, or once more. */
  public boolean isWaiting() {
    return waiting;
  }

  public FormProblems getProblems() {
    return form.problems();
  }

  public String getNext() {
    return next;
  }

  public void setNext(String next) {
    this.next = next;
  }
}
