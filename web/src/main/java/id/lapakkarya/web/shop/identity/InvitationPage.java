package id.lapakkarya.web.shop.identity;

import id.lapakkarya.identity.Invitations;
import id.lapakkarya.identity.InvitedView;
import id.lapakkarya.identity.SignIn.Outcome;
import id.lapakkarya.platform.LapakException;
import id.lapakkarya.web.platform.LoginCookie;
import id.lapakkarya.web.shop.FormProblems;
import id.lapakkarya.web.shop.Texts;
import id.lapakkarya.web.shop.Visit;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Duration;

/**
 * Where an invitation leads: whoever has no account chooses name and password, whoever has one
 * gives the password. Opening it changes nothing.
 */
@Named
@RequestScoped
public class InvitationPage {
  private static final int GONE = 410;
  private static final int TOO_MANY = 429;

  @Inject private Invitations invitations;
  @Inject private AccountForm form;
  @Inject private LoginCookie cookie;
  @Inject private Texts texts;
  @Inject private Visit visit;
  @Inject private Clock clock;

  private String code;
  private String name;
  private InvitedView asked;

  public void open() {
    visit.keepNoCopy();
    asked = invitations.find(code).orElse(null);
    if (asked == null) {
      visit.refused(GONE);
    } else if (visit.isPost()) {
      name = visit.typed("name");
      form.succeeds(() -> answer(visit.typed("password")));
    }
  }

  private void answer(String password) {
    Outcome outcome =
        asked.known()
            ? invitations.accept(code, password, cookie.device())
            : invitations.acceptAsNew(code, name, password, cookie.device());
    if (outcome instanceof Outcome.SignedIn signedIn) {
      cookie.begin(signedIn, visit.response());
      visit.seeOther("/admin");
    } else if (outcome instanceof Outcome.CodeDue due) {
      due.secret().ifPresent(secret -> cookie.await(secret, visit.response()));
      visit.seeOther("/akun/kode?next=%2Fadmin");
    } else if (outcome instanceof Outcome.Locked locked) {
      Duration left = Duration.between(clock.instant(), locked.until());
      form.problems().head(texts.text("shop.problem.heading"));
      form.problems()
          .add(texts.text("shop.identity.signin.locked", left.plusSeconds(59).toMinutes()));
      visit.refusedFor(TOO_MANY, left);
    } else {
      throw LapakException.invalid("password", "password-wrong");
    }
  }

  public InvitedView getAsked() {
    return asked;
  }

  public FormProblems getProblems() {
    return form.problems();
  }

  public String getCode() {
    return code;
  }

  public void setCode(String code) {
    this.code = code;
  }

  public String getName() {
    return name;
  }
}
