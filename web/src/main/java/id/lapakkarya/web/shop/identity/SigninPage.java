package id.lapakkarya.web.shop.identity;

import id.lapakkarya.identity.SignIn;
import id.lapakkarya.identity.SignIn.Outcome;
import id.lapakkarya.web.platform.LoginCookie;
import id.lapakkarya.web.shop.FormProblems;
import id.lapakkarya.web.shop.Member;
import id.lapakkarya.web.shop.Texts;
import id.lapakkarya.web.shop.Visit;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Duration;

/** The customers' door. */
@Named
@RequestScoped
public class SigninPage {
  private static final int UNPROCESSABLE = 422;
  private static final int TOO_MANY = 429;

  @Inject private SignIn signIn;
  @Inject private LoginCookie cookie;
  @Inject private Member member;
  @Inject private Texts texts;
  @Inject private Visit visit;
  @Inject private Clock clock;

  private final FormProblems problems = new FormProblems();

  private String email;
  private String next;

  public void open() {
    visit.keepNoCopy();
    if (!visit.isPost()) {
      if (member.find().isPresent()) {
        visit.seeOther(Member.destination(next));
      } else if (cookie.isShown()) {
        // Its login is over: the header shall no longer speak of an account.
        cookie.forget(visit.response());
      }
      return;
    }
    Outcome outcome = signIn.enter(email, visit.typed("password"), cookie.device());
    if (outcome instanceof Outcome.SignedIn signedIn) {
      cookie.begin(signedIn, visit.response());
      visit.seeOther(Member.destination(next));
      return;
    }
    if (outcome instanceof Outcome.CodeDue due) {
      due.secret().ifPresent(secret -> cookie.await(secret, visit.response()));
      visit.seeOther("/akun/kode?next=" + Member.destination(next));
      return;
    }
    problems.head(texts.text("shop.problem.heading"));
    if (outcome instanceof Outcome.Locked locked) {
      Duration left = Duration.between(clock.instant(), locked.until());
      problems.add(texts.text("shop.identity.signin.locked", left.plusSeconds(59).toMinutes()));
      visit.refusedFor(TOO_MANY, left);
    } else {
      problems.add("email", texts.text("shop.identity.signin.refused"));
      visit.refused(UNPROCESSABLE);
    }
  }

  public FormProblems getProblems() {
    return problems;
  }

  public String getEmail() {
    return email;
  }

  public void setEmail(String email) {
    this.email = email;
  }

  public String getNext() {
    return next;
  }

  public void setNext(String next) {
    this.next = next;
  }
}
