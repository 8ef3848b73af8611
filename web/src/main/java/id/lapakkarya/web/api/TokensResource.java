package id.lapakkarya.web.api;

import id.lapakkarya.identity.SignIn;
import id.lapakkarya.identity.SignIn.Outcome;
import id.lapakkarya.identity.TokenView;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

/** Bearer tokens for staff's programs. */
@Path("/tokens")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RequestScoped
public class TokensResource {
  @Inject private SignIn signIn;

  /**
   * Who signs in.
   *
   * @param scope slug of a shop, {@code platform} or {@code region:CODE}: the token is then good
   *     for that scope only
   */
  public record CredentialsJson(String email, String password, String scope) {}

  @POST
  public TokenView issue(CredentialsJson body) {
    Input.required(body);
    Outcome outcome = signIn.issueToken(body.email(), body.password(), body.scope());
    if (outcome instanceof Outcome.Issued issued) {
      return issued.token();
    }
    throw signIn.refusal(outcome);
  }
}
