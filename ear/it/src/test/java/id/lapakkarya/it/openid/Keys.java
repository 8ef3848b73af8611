package id.lapakkarya.it.openid;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.JWKSelector;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.KeyUse;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.proc.SecurityContext;
import java.util.List;
import java.util.UUID;

/** The provider's keys: the one that it signs with, and the one that it publishes. */
final class Keys implements JWKSource<SecurityContext> {
  private volatile RSAKey published = key(UUID.randomUUID().toString());
  private volatile RSAKey signing = published;

  /** As providers do now and then: from now on there is another one. */
  void rotate() {
    published = key(UUID.randomUUID().toString());
    signing = published;
  }

  /** Signs with a key of somebody else's, under the name of the one that is published. */
  void forge() {
    signing = key(published.getKeyID());
  }

  void mend() {
    signing = published;
  }

  @Override
  public List<JWK> get(JWKSelector selector, SecurityContext context) {
    boolean toSign = selector.getMatcher().getKeyTypes() != null;
    return selector.select(new JWKSet(toSign ? signing : published));
  }

  private static RSAKey key(String name) {
    try {
      return new RSAKeyGenerator(2048)
          .keyID(name)
          .keyUse(KeyUse.SIGNATURE)
          .algorithm(JWSAlgorithm.RS256)
          .generate();
    } catch (JOSEException e) {
      throw new IllegalStateException(e);
    }
  }
}
