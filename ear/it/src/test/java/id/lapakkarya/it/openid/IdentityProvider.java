package id.lapakkarya.it.openid;

import java.net.URI;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.boot.Banner;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.core.userdetails.User;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.ClientAuthenticationMethod;
import org.springframework.security.oauth2.server.authorization.client.InMemoryRegisteredClientRepository;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClient;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClientRepository;
import org.springframework.security.oauth2.server.authorization.settings.AuthorizationServerSettings;
import org.springframework.security.oauth2.server.authorization.settings.ClientSettings;
import org.springframework.security.oauth2.server.authorization.token.JwtEncodingContext;
import org.springframework.security.oauth2.server.authorization.token.OAuth2TokenCustomizer;

/**
 * Spring Authorization Server at the address that the application under test is told. It demands
 * PKCE and lets everybody in by {@link #PASSWORD}; what its tokens say can be twisted.
 *
 * <pre>{@code
 * provider.knows("1987", Map.of("email", "budi@x.test", "email_verified", true));
 * }</pre>
 */
public final class IdentityProvider implements AutoCloseable {
  static final String PASSWORD = "sandi di penyedia";

  private final URI issuer;
  private final String client;
  private final String secret;
  private final String callback;
  private final Keys keys = new Keys();
  private final Map<String, Map<String, Object>> persons = new ConcurrentHashMap<>();
  private ConfigurableApplicationContext server;

  /**
   * @param callback where the client's people are sent back to
   */
  public IdentityProvider(String issuer, String client, String secret, String callback) {
    this.issuer = URI.create(issuer);
    this.client = client;
    this.secret = secret;
    this.callback = callback;
  }

  public void start() {
    System.setProperty("org.springframework.boot.logging.LoggingSystem", "none");
    server =
        new SpringApplicationBuilder(Server.class)
            .bannerMode(Banner.Mode.OFF)
            .registerShutdownHook(false)
            .properties("server.address=" + issuer.getHost(), "server.port=" + issuer.getPort())
            .initializers(
                context -> context.getBeanFactory().registerSingleton("identityProvider", this))
            .run();
  }

  /** What its tokens for that person say besides, or in place of what they would. */
  public void knows(String subject, Map<String, Object> claims) {
    persons.put(subject, Map.copyOf(claims));
  }

  /** Signs with another key from now on, which it publishes. */
  public void rotateKeys() {
    keys.rotate();
  }

  /** Runs with tokens that somebody else has signed. */
  public void forging(Runnable work) {
    keys.forge();
    try {
      work.run();
    } finally {
      keys.mend();
    }
  }

  public void stop() {
    server.close();
  }

  @Override
  public void close() {
    stop();
  }

  /** What a server of Spring's is made of. */
  @Configuration(proxyBeanMethods = false)
  @EnableAutoConfiguration
  static class Server {
    @Bean
    AuthorizationServerSettings settings(IdentityProvider provider) {
      return AuthorizationServerSettings.builder().issuer(provider.issuer.toString()).build();
    }

    @Bean
    RegisteredClientRepository clients(IdentityProvider provider) {
      return new InMemoryRegisteredClientRepository(
          RegisteredClient.withId("1")
              .clientId(provider.client)
              .clientSecret("{noop}" + provider.secret)
              .clientAuthenticationMethod(ClientAuthenticationMethod.CLIENT_SECRET_BASIC)
              .authorizationGrantType(AuthorizationGrantType.AUTHORIZATION_CODE)
              .redirectUri(provider.callback)
              .scope("openid")
              .scope("email")
              .clientSettings(ClientSettings.builder().requireProofKey(true).build())
              .build());
    }

    @Bean
    UserDetailsService persons() {
      return name -> User.withUsername(name).password("{noop}" + PASSWORD).roles("STAFF").build();
    }

    @Bean
    Keys keys(IdentityProvider provider) {
      return provider.keys;
    }

    @Bean
    OAuth2TokenCustomizer<JwtEncodingContext> claims(IdentityProvider provider) {
      return context -> {
        if ("id_token".equals(context.getTokenType().getValue())) {
          provider
              .persons
              .getOrDefault(context.getPrincipal().getName(), Map.of())
              .forEach((name, value) -> context.getClaims().claim(name, value));
        }
      };
    }
  }
}
