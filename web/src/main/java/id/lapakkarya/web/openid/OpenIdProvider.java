package id.lapakkarya.web.openid;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.jwk.source.JWKSourceBuilder;
import com.nimbusds.jose.proc.BadJOSEException;
import com.nimbusds.jose.proc.JWSVerificationKeySelector;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jose.util.DefaultResourceRetriever;
import com.nimbusds.jwt.JWT;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.oauth2.sdk.AuthorizationCode;
import com.nimbusds.oauth2.sdk.AuthorizationCodeGrant;
import com.nimbusds.oauth2.sdk.GeneralException;
import com.nimbusds.oauth2.sdk.OAuth2Error;
import com.nimbusds.oauth2.sdk.ParseException;
import com.nimbusds.oauth2.sdk.ResponseType;
import com.nimbusds.oauth2.sdk.Scope;
import com.nimbusds.oauth2.sdk.TokenRequest;
import com.nimbusds.oauth2.sdk.TokenResponse;
import com.nimbusds.oauth2.sdk.auth.ClientAuthentication;
import com.nimbusds.oauth2.sdk.auth.ClientAuthenticationMethod;
import com.nimbusds.oauth2.sdk.auth.ClientSecretBasic;
import com.nimbusds.oauth2.sdk.auth.ClientSecretPost;
import com.nimbusds.oauth2.sdk.auth.Secret;
import com.nimbusds.oauth2.sdk.http.HTTPRequest;
import com.nimbusds.oauth2.sdk.id.ClientID;
import com.nimbusds.oauth2.sdk.id.Issuer;
import com.nimbusds.oauth2.sdk.id.State;
import com.nimbusds.oauth2.sdk.pkce.CodeChallengeMethod;
import com.nimbusds.oauth2.sdk.pkce.CodeVerifier;
import com.nimbusds.openid.connect.sdk.AuthenticationRequest;
import com.nimbusds.openid.connect.sdk.AuthenticationResponse;
import com.nimbusds.openid.connect.sdk.AuthenticationResponseParser;
import com.nimbusds.openid.connect.sdk.Nonce;
import com.nimbusds.openid.connect.sdk.OIDCScopeValue;
import com.nimbusds.openid.connect.sdk.OIDCTokenResponse;
import com.nimbusds.openid.connect.sdk.OIDCTokenResponseParser;
import com.nimbusds.openid.connect.sdk.claims.IDTokenClaimsSet;
import com.nimbusds.openid.connect.sdk.op.OIDCProviderMetadata;
import com.nimbusds.openid.connect.sdk.validators.IDTokenValidator;
import id.lapakkarya.identity.OutsideIdentity;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.MalformedURLException;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Semaphore;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The configured identity provider (OpenID Connect Core 1.0, authorization code flow with PKCE). It
 * is looked for when somebody wants it, not at start-up: a provider that is down keeps nobody else
 * out.
 */
@ApplicationScoped
public class OpenIdProvider {
  private static final int CONNECT_MILLIS = 3_000;
  private static final int READ_MILLIS = 5_000;
  private static final int MOST_BYTES_OF_KEYS = 256 * 1024;
  private static final Duration KNOWN_FOR = Duration.ofHours(1);

  /** A provider that does not answer shall not hold all threads of ours. */
  private static final int AT_ONCE = 4;

  /** Clocks may differ by that much; the library's own measure, too. */
  private static final Duration SKEW = Duration.ofSeconds(60);

  /** OpenID Connect Core 1.0, section 2: at most 255 ASCII characters. */
  private static final Pattern SUBJECT = Pattern.compile("[\\x21-\\x7e]{1,255}");

  private static final Pattern ADDRESS = Pattern.compile("[^\\s\\p{Cntrl}]{3,160}");

  @Inject private OpenIdSettings settings;
  @Inject private Clock clock;

  private final Semaphore calls = new Semaphore(AT_ONCE);
  private volatile Known known;

  /** What the provider says about itself, and its keys, which change as it likes. */
  private record Known(
      OIDCProviderMetadata metadata, JWKSource<SecurityContext> keys, Instant until) {}

  /** A step that asks the provider. */
  @FunctionalInterface
  private interface Call<T> {
    T make() throws OpenIdException;
  }

  /** Where to send the browser. */
  URI question(OpenIdAttempt attempt) throws OpenIdException {
    OIDCProviderMetadata metadata = known().metadata;
    return new AuthenticationRequest.Builder(
            ResponseType.CODE,
            new Scope(OIDCScopeValue.OPENID, OIDCScopeValue.EMAIL),
            client(),
            settings.callback())
        .endpointURI(metadata.getAuthorizationEndpointURI())
        .state(new State(attempt.state()))
        .nonce(new Nonce(attempt.nonce()))
        .codeChallenge(new CodeVerifier(attempt.verifier()), CodeChallengeMethod.S256)
        .build()
        .toURI();
  }

  /**
   * Whom the provider has proven.
   *
   * @param parameters with which the browser came back
   */
  OutsideIdentity answer(Map<String, String[]> parameters, OpenIdAttempt attempt)
      throws OpenIdException {
    AuthenticationResponse response = parse(parameters);
    if (response.getState() == null || !attempt.state().equals(response.getState().getValue())) {
      throw new OpenIdException(OpenIdProblem.STATE, "the state is another attempt's");
    }
    Known provider = known();
    demandIssuer(response, provider.metadata);
    if (!response.indicatesSuccess()) {
      String error = response.toErrorResponse().getErrorObject().getCode();
      throw new OpenIdException(
          OAuth2Error.ACCESS_DENIED.getCode().equals(error)
              ? OpenIdProblem.DECLINED
              : OpenIdProblem.UNAVAILABLE,
          "the provider refused");
    }
    AuthorizationCode code = response.toSuccessResponse().getAuthorizationCode();
    if (code == null) {
      throw new OpenIdException(OpenIdProblem.TOKEN, "no code");
    }
    JWT token = calling(() -> redeem(code, attempt, provider.metadata));
    return identity(calling(() -> validated(token, attempt, provider)));
  }

  private AuthenticationResponse parse(Map<String, String[]> parameters) throws OpenIdException {
    Map<String, List<String>> lists =
        parameters.entrySet().stream()
            .collect(Collectors.toMap(Map.Entry::getKey, entry -> List.of(entry.getValue())));
    try {
      return AuthenticationResponseParser.parse(settings.callback(), lists);
    } catch (ParseException | IllegalArgumentException e) {
      throw new OpenIdException(OpenIdProblem.STATE, e);
    }
  }

  /** Answers of different providers are not mixed up (RFC 9207). */
  private void demandIssuer(AuthenticationResponse response, OIDCProviderMetadata metadata)
      throws OpenIdException {
    Issuer issuer = response.getIssuer();
    boolean wrong =
        issuer == null
            ? metadata.supportsAuthorizationResponseIssuerParam()
            : !issuer.getValue().equals(settings.issuer());
    if (wrong) {
      throw new OpenIdException(OpenIdProblem.TOKEN, "the answer is another provider's");
    }
  }

  private JWT redeem(AuthorizationCode code, OpenIdAttempt attempt, OIDCProviderMetadata metadata)
      throws OpenIdException {
    HTTPRequest request =
        new TokenRequest.Builder(
                metadata.getTokenEndpointURI(),
                authentication(metadata),
                new AuthorizationCodeGrant(
                    code, settings.callback(), new CodeVerifier(attempt.verifier())))
            .build()
            .toHTTPRequest();
    configure(request);
    TokenResponse response;
    try {
      response = OIDCTokenResponseParser.parse(request.send());
    } catch (IOException | ParseException e) {
      throw new OpenIdException(OpenIdProblem.UNAVAILABLE, e);
    }
    if (response instanceof OIDCTokenResponse tokens
        && tokens.getOIDCTokens().getIDToken() != null) {
      return tokens.getOIDCTokens().getIDToken();
    }
    throw new OpenIdException(OpenIdProblem.TOKEN, "the code is not redeemed");
  }

  private ClientAuthentication authentication(OIDCProviderMetadata metadata) {
    List<ClientAuthenticationMethod> methods = metadata.getTokenEndpointAuthMethods();
    Secret secret = new Secret(settings.clientSecret());
    boolean onlyPost =
        methods != null
            && methods.contains(ClientAuthenticationMethod.CLIENT_SECRET_POST)
            && !methods.contains(ClientAuthenticationMethod.CLIENT_SECRET_BASIC);
    return onlyPost
        ? new ClientSecretPost(client(), secret)
        : new ClientSecretBasic(client(), secret);
  }

  private IDTokenClaimsSet validated(JWT token, OpenIdAttempt attempt, Known provider)
      throws OpenIdException {
    try {
      return new IDTokenValidator(
              new Issuer(settings.issuer()),
              client(),
              new JWSVerificationKeySelector<>(algorithms(provider.metadata), provider.keys),
              null)
          .validate(token, new Nonce(attempt.nonce()));
    } catch (BadJOSEException e) {
      throw new OpenIdException(isOutOfTime(token) ? OpenIdProblem.CLOCK : OpenIdProblem.TOKEN, e);
    } catch (JOSEException e) {
      throw new OpenIdException(OpenIdProblem.UNAVAILABLE, e);
    }
  }

  /** Signed by the provider alone: never without signature, nor with a secret that we know, too. */
  private static Set<JWSAlgorithm> algorithms(OIDCProviderMetadata metadata) {
    Set<JWSAlgorithm> usable = new HashSet<>(JWSAlgorithm.Family.RSA);
    usable.addAll(JWSAlgorithm.Family.EC);
    List<JWSAlgorithm> announced = metadata.getIDTokenJWSAlgs();
    if (announced != null) {
      usable.retainAll(announced);
    }
    return usable.isEmpty() ? Set.of(JWSAlgorithm.RS256) : usable;
  }

  /** Only chooses the words: the token is refused already. */
  private boolean isOutOfTime(JWT token) {
    try {
      JWTClaimsSet claims = token.getJWTClaimsSet();
      Instant now = clock.instant();
      return claims.getExpirationTime() != null
              && claims.getExpirationTime().toInstant().isBefore(now.minus(SKEW))
          || claims.getIssueTime() != null
              && claims.getIssueTime().toInstant().isAfter(now.plus(SKEW));
    } catch (java.text.ParseException e) {
      return false;
    }
  }

  private OutsideIdentity identity(IDTokenClaimsSet claims) throws OpenIdException {
    String subject = claims.getSubject().getValue();
    if (!SUBJECT.matcher(subject).matches()) {
      throw new OpenIdException(OpenIdProblem.TOKEN, "no usable subject");
    }
    Optional<String> email =
        Optional.ofNullable(claims.getStringClaim("email"))
            .filter(address -> ADDRESS.matcher(address).matches())
            .filter(address -> Boolean.TRUE.equals(claims.getBooleanClaim("email_verified")));
    return new OutsideIdentity(settings.issuer(), subject, email);
  }

  private Known known() throws OpenIdException {
    Known present = known;
    if (present != null && clock.instant().isBefore(present.until)) {
      return present;
    }
    Known found = calling(this::discover);
    known = found;
    return found;
  }

  private Known discover() throws OpenIdException {
    try {
      OIDCProviderMetadata metadata =
          OIDCProviderMetadata.resolve(new Issuer(settings.issuer()), OpenIdProvider::configure);
      boolean safe =
          Stream.of(
                  metadata.getAuthorizationEndpointURI(),
                  metadata.getTokenEndpointURI(),
                  metadata.getJWKSetURI())
              .allMatch(OpenIdSettings::isSafe);
      if (!safe) {
        throw new OpenIdException(OpenIdProblem.UNAVAILABLE, "an endpoint is not encrypted");
      }
      return new Known(metadata, keys(metadata), clock.instant().plus(KNOWN_FOR));
    } catch (IOException | GeneralException e) {
      throw new OpenIdException(OpenIdProblem.UNAVAILABLE, e);
    }
  }

  /**
   * Kept for minutes, and asked for anew when a token names a key that is not among them; not by a
   * thread of its own, which would outlive the application.
   */
  private static JWKSource<SecurityContext> keys(OIDCProviderMetadata metadata)
      throws MalformedURLException {
    return JWKSourceBuilder.<SecurityContext>create(
            metadata.getJWKSetURI().toURL(),
            new DefaultResourceRetriever(CONNECT_MILLIS, READ_MILLIS, MOST_BYTES_OF_KEYS))
        .refreshAheadCache(false)
        .build();
  }

  private static void configure(HTTPRequest request) {
    request.setConnectTimeout(CONNECT_MILLIS);
    request.setReadTimeout(READ_MILLIS);
    request.setFollowRedirects(false);
  }

  private <T> T calling(Call<T> call) throws OpenIdException {
    if (!calls.tryAcquire()) {
      throw new OpenIdException(OpenIdProblem.UNAVAILABLE, "too many are waiting already");
    }
    try {
      return call.make();
    } finally {
      calls.release();
    }
  }

  private ClientID client() {
    return new ClientID(settings.clientId());
  }
}
