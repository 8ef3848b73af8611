package id.lapakkarya.web.admin.identity;

import id.lapakkarya.identity.SignIn;
import id.lapakkarya.web.admin.Notices;
import id.lapakkarya.web.platform.LoginCookie;
import id.lapakkarya.web.platform.OfficeDoor;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The door of the back office. */
@Named("signin")
@RequestScoped
public class Signin {
  @Inject private SignIn signIn;
  @Inject private LoginCookie cookie;
  @Inject private Notices notices;
  @Inject private Clock clock;

  @Inject
  @ConfigProperty(name = "lapak.demo", defaultValue = "false")
  private boolean demo;

  private String email;
  private String password;
  private String next;

  public void enter() throws IOException {
    ExternalContext external = FacesContext.getCurrentInstance().getExternalContext();
    SignIn.Outcome outcome = signIn.enter(email, password, cookie.device());
    if (outcome instanceof SignIn.Outcome.SignedIn signedIn) {
      cookie.begin(signedIn, (HttpServletResponse) external.getResponse());
      external.redirect(signedIn.account().isStaff() ? OfficeDoor.destination(next) : "/akun");
    } else if (outcome instanceof SignIn.Outcome.CodeDue due) {
      HttpServletResponse response = (HttpServletResponse) external.getResponse();
      due.secret().ifPresent(secret -> cookie.await(secret, response));
      String then = URLEncoder.encode(OfficeDoor.destination(next), StandardCharsets.UTF_8);
      external.redirect("/akun/kode?next=" + then);
    } else if (outcome instanceof SignIn.Outcome.Locked locked) {
      long minutes = Duration.between(clock.instant(), locked.until()).plusSeconds(59).toMinutes();
      notices.wrong("admin.identity.signin.locked", minutes);
    } else {
      notices.wrong("admin.identity.signin.refused");
    }
  }

  public boolean isDemo() {
    return demo;
  }

  public String getEmail() {
    return email;
  }

  public void setEmail(String email) {
    this.email = email;
  }

  public String getPassword() {
    return password;
  }

  public void setPassword(String password) {
    this.password = password;
  }

  public String getNext() {
    return next;
  }

  public void setNext(String next) {
    this.next = next;
  }
}
