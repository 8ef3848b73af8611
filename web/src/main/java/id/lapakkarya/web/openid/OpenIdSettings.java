package id.lapakkarya.web.openid;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Startup;
import jakarta.inject.Inject;
import java.net.URI;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.eclipse.microprofile.config.Config;

/**
 * Which identity provider staff may sign in with ({@code LAPAK_OIDC_…}); without an issuer there is
 * none.
 */
@ApplicationScoped
public class OpenIdSettings {
  /** Below it all of it happens; {@link OpenIdServlet}. */
  static final String ROOT = "/masuk/penyedia";

  private static final String BACK = ROOT + "/kembali";
  private static final String USUAL_NAME = "SSO";
  private static final Set<String> LOOPBACK = Set.of("localhost", "127.0.0.1", "[::1]");

  private Optional<String> issuer = Optional.empty();
  private String clientId;
  private String clientSecret;
  private String name;
  private URI callback;

  protected OpenIdSettings() {}

  @Inject
  OpenIdSettings(Config settings) {
    this(name -> settings.getOptionalValue(name, String.class));
  }

  /**
   * @throws IllegalStateException for an issuer without a client, or one that is reached without
   *     encryption
   */
  OpenIdSettings(Function<String, Optional<String>> settings) {
    issuer = settings.apply("lapak.oidc.issuer");
    name = settings.apply("lapak.oidc.name").orElse(USUAL_NAME);
    callback =
        URI.create(settings.apply("lapak.public.url").orElse("http://localhost:8080") + BACK);
    if (issuer.isPresent()) {
      if (!isSafe(URI.create(issuer.get()))) {
        throw new IllegalStateException(
            "LAPAK_OIDC_ISSUER must be an https address; http is for loopback only");
      }
      clientId = required(settings, "id");
      clientSecret = required(settings, "secret");
    }
  }

  private static String required(Function<String, Optional<String>> settings, String what) {
    return settings
        .apply("lapak.oidc.client." + what)
        .orElseThrow(
            () ->
                new IllegalStateException(
                    "LAPAK_OIDC_ISSUER needs LAPAK_OIDC_CLIENT_" + what.toUpperCase(Locale.ROOT)));
  }

  /** A wrong setting is told when the application starts, not to the first officer. */
  void atStart(@Observes Startup start) {
    // Being called has made the bean, and so has read the settings.
  }

  /** Encrypted, or on this very machine. */
  static boolean isSafe(URI address) {
    return address != null
        && address.getHost() != null
        && ("https".equals(address.getScheme())
            || "http".equals(address.getScheme()) && LOOPBACK.contains(address.getHost()));
  }

  /** Whether there is a provider at all. */
  public boolean isOn() {
    return issuer.isPresent();
  }

  /** How the provider calls itself, to the letter. */
  String issuer() {
    return issuer.orElseThrow();
  }

  String clientId() {
    return clientId;
  }

  String clientSecret() {
    return clientSecret;
  }

  /** How people call the provider. */
  public String name() {
    return name;
  }

  /** Where the provider sends people back to. */
  URI callback() {
    return callback;
  }

  /** Where an attempt begins, on the host to which the provider leads back. */
  String beginning() {
    return callback.resolve(ROOT + "/mulai").toString();
  }
}
