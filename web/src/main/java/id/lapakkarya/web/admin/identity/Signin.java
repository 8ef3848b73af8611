package id.lapakkarya.web.admin.identity;

import id.lapakkarya.identity.OutsideIdentity;
import id.lapakkarya.identity.OutsideSignIn;
import id.lapakkarya.identity.SignIn;
import id.lapakkarya.web.admin.Notices;
import id.lapakkarya.web.openid.OpenIdDoor;
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
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The door of the back office. */
@Named("signin")
@RequestScoped
public class Signin {
  @Inject private SignIn signIn;
  @Inject private OutsideSignIn outside;
  @Inject private OpenIdDoor provider;
  @Inject private LoginCookie cookie;
  @Inject private Notices notices;
  @Inject private Clock clock;

  @Inject
  @ConfigProperty(name = "lapak.demo", defaultValue = "false")
  private boolean demo;

  private String email;
  private String password;
  private String next;
  private String problem;

  public void enter() throws IOException {
    ExternalContext external = FacesContext.getCurrentInstance().getExternalContext();
    SignIn.Outcome outcome = attempt();
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

  /** Who has just come from the provider is linked by the own password, and by no other. */
  private SignIn.Outcome attempt() {
    Optional<OutsideIdentity> proven = provider.proven().filter(this::isTheirs);
    return proven.isPresent()
        ? outside.link(proven.get(), password, cookie.device())
        : signIn.enter(email, password, cookie.device());
  }

  private boolean isTheirs(OutsideIdentity who) {
    return email != null && who.email().filter(email.strip()::equalsIgnoreCase).isPresent();
  }

  /** Whether people can come by a provider. */
  public boolean isWithProvider() {
    return provider.provider().isPresent();
  }

  /** The button's words. */
  public String getProvider() {
    return provider
        .provider()
        .map(name -> notices.text("admin.identity.signin.provider", name))
        .orElse("");
  }

  /** Where the button leads to. */
  public String getProviderAddress() {
    return provider.address(next);
  }

  /** What to do when the provider has proven somebody who is not linked yet; empty otherwise. */
  public String getLinking() {
    return provider
        .proven()
        .flatMap(OutsideIdentity::email)
        .map(
            mail ->
                notices.text("admin.identity.signin.link", provider.provider().orElse(""), mail))
        .orElse("");
  }

  /** Why somebody came back from the provider without being signed in; empty otherwise. */
  public String getProblemText() {
    return provider
        .problem(problem)
        .map(
            found ->
                notices.text(
                    "admin.identity.signin.galat." + found.code(), provider.provider().orElse("")))
        .orElse("");
  }

  public boolean isDemo() {
    return demo;
  }

  public String getEmail() {
    return email == null ? provider.proven().flatMap(OutsideIdentity::email).orElse(null) : email;
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

  public String getProblem() {
    return problem;
  }

  public void setProblem(String problem) {
    this.problem = problem;
  }

  public String getNext() {
    return next;
  }

  public void setNext(String next) {
    this.next = next;
  }
}
