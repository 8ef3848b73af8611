package id.lapakkarya.web.api;

import id.lapakkarya.identity.SignIn;
import id.lapakkarya.identity.SignIn.Outcome;
import id.lapakkarya.identity.TokenView;
import id.lapakkarya.identity.Tokens;
import id.lapakkarya.platform.LapakException;
import id.lapakkarya.platform.Violations;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Map;

/** Bearer tokens for staff's programs. */
@Path("/tokens")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RequestScoped
public class TokensResource {
  @Inject private SignIn signIn;
  @Inject private Tokens tokens;

  /**
   * Who signs in.
   *
   * @param scope slug of a shop, {@code platform} or {@code region:CODE}: the token is then good
   *     for that scope only
   * @param otp code of the authenticator, or a recovery code, where a second factor is on
   */
  public record CredentialsJson(String email, String password, String scope, String otp) {}

  /**
   * "second-factor-required" (401) asks for the same again with {@code otp}; with
   * "second-factor-enrolment-required" (403) the person must sign in with a browser first.
   */
  @POST
  public TokenView issue(CredentialsJson body) {
    Input.required(body);
    Outcome outcome = signIn.issueToken(body.email(), body.password(), body.scope(), body.otp());
    if (outcome instanceof Outcome.Issued issued) {
      return issued.token();
    }
    throw signIn.refusal(outcome);
  }

  /** A refresh token. */
  public record RefreshJson(String refreshToken) {}

  /** An access or a refresh token. */
  public record TokenJson(String token) {}

  /** The next two tokens; the one that was sent is used up. */
  @POST
  @Path("refresh")
  public TokenView refresh(RefreshJson body) {
    String token = Input.required(body).refreshToken();
    new Violations().when(token == null, "refreshToken", "required").throwIfAny();
    return tokens
        .refresh(token)
        .orElseThrow(
            () ->
                new LapakException(
                    LapakException.Kind.UNAUTHENTICATED, "token-refused", Map.of(), List.of()));
  }

  /**
   * Ends a token and all that came from the same sign-in; says nothing of whether there was one.
   */
  @POST
  @Path("revoke")
  public void revoke(TokenJson body) {
    tokens.revoke(Input.required(body).token());
  }
}
