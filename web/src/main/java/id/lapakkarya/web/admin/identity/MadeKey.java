package id.lapakkarya.web.admin.identity;

import id.lapakkarya.identity.PartnerKeys;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;

/**
 * The secret of a key that was made in this request: it is in this answer, and nowhere after it.
 */
@Named("adminMadeKey")
@RequestScoped
public class MadeKey {
  private String name = "";
  private String secret = "";

  void show(PartnerKeys.Given given) {
    name = given.key().name();
    secret = given.secret();
  }

  public String getName() {
    return name;
  }

  /** Empty when none was made. */
  public String getSecret() {
    return secret;
  }
}
