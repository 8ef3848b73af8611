package id.lapakkarya.web.admin.identity;

import id.lapakkarya.identity.SignIn;
import id.lapakkarya.web.admin.Notices;
import id.lapakkarya.web.platform.OfficeDoor;
import id.lapakkarya.web.platform.StaffSession;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The door of the back office. */
@Named("signin")
@RequestScoped
public class Signin {
  @Inject private SignIn signIn;
  @Inject private StaffSession session;
  @Inject private Notices notices;

  @Inject
  @ConfigProperty(name = "lapak.demo", defaultValue = "false")
  private boolean demo;

  private String email;
  private String password;
  private String next;

  public void enter() throws IOException {
    SignIn.Outcome outcome = signIn.attempt(email, password);
    if (outcome instanceof SignIn.Outcome.SignedIn signedIn) {
      if (!signedIn.account().isStaff()) {
        notices.wrong("admin.identity.signin.noStaff");
        return;
      }
      session.begin(signedIn.account());
      FacesContext.getCurrentInstance().getExternalContext().redirect(OfficeDoor.destination(next));
    } else if (outcome instanceof SignIn.Outcome.Locked) {
      notices.wrong("admin.identity.signin.locked");
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
